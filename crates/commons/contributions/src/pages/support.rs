//! Supporting a contribution; a visitor signs in first and comes back.

use parvis_slice::PanelSeed;
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{project::find, scene::Scene};
use crate::{actions, t};

/// `POST /demarches/{process}/projets/{reference}/soutenir`, field `voulu`: `oui` or `non`.
pub async fn update(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let back = format!("/demarches/{slug}/projets/{reference}");
    let Some(_) = cx.person_id() else { return sign_in(&cx, &back) };
    let (actor, seed, now, wanted) =
        (cx.actor(), PanelSeed::of(&cx), cx.now(), cx.form().text("voulu") != "non");
    let done = cx
        .write(move |tx| {
            let scene = Scene::load(tx, &slug, &seed)?;
            let row = find(tx, &scene, &reference, &actor)?;
            actions::toggle_support(tx, &actor, &row, wanted, now)
        })
        .await;
    let sentence = match done {
        Ok(true) => cx.t(t::contributions_supported()),
        Ok(false) => cx.t(t::contributions_support_taken_back()),
        Err(WebError::Refused(refusal)) => cx.t(refusal.message),
        Err(other) => return Err(other),
    };
    Ok(Redirect::to(back).notice(sentence).into())
}

/// To sign in and come back there.
pub(super) fn sign_in(cx: &Cx, back: &str) -> Outcome {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("retour", back).finish();
    Ok(Redirect::to(format!("/connexion?{query}")).notice(cx.t(t::contributions_sign_in_first())).into())
}
