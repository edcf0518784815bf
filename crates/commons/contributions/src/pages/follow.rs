//! Following a contribution: a mail at each decision.

use parvis_slice::PanelSeed;
use parvis_web::{Cx, Outcome, Redirect};

use super::{
    project::find,
    scene::Scene,
    support::{sign_in, wanted},
};
use crate::{actions, t};

/// `POST /demarches/{process}/projets/{reference}/suivre`, field `voulu`: `oui` or `non`.
pub async fn update(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let back = format!("/demarches/{slug}/projets/{reference}");
    let Some(_) = cx.person_id() else { return sign_in(&cx, &back) };
    let (actor, seed, now, wanted) = (cx.actor(), PanelSeed::of(&cx), cx.now(), wanted(&cx)?);
    let follows = cx
        .write(move |tx| {
            let scene = Scene::load(tx, &slug, &seed)?;
            let row = find(tx, &scene, &reference, &actor)?;
            actions::toggle_follow(tx, &actor, &row, wanted, now)
        })
        .await?;
    let sentence = if follows { t::contributions_followed() } else { t::contributions_unfollowed() };
    Ok(Redirect::to(back).notice(cx.t(sentence)).into())
}
