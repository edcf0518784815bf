//! Supporting a contribution; a visitor says who they are first, by the ways that the process accepts, and comes back.

use http::StatusCode;
use maud::html;
use parvis_kernel::Refusal;
use parvis_slice::PanelSeed;
use parvis_spaces as spaces;
use parvis_ui::{Tone, link_button, notice};
use parvis_web::{Cx, Outcome, Proof, Redirect, WebError};

use super::{project::find, scene::Scene};
use crate::{actions, t};

/// `POST /demarches/{process}/projets/{reference}/soutenir`, field `voulu`: `oui` or `non`.
pub async fn update(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let back = format!("/demarches/{slug}/projets/{reference}");
    if let Some(first) = who_first(&cx, &slug, &back).await? {
        return Ok(first.into());
    }
    let (actor, seed, now, wanted) = (cx.actor(), PanelSeed::of(&cx), cx.now(), wanted(&cx)?);
    let named = slug.clone();
    let done = cx
        .write(move |tx| {
            let scene = Scene::load(tx, &named, &seed)?;
            let row = find(tx, &scene, &reference, &actor)?;
            actions::toggle_support(tx, &actor, &row, wanted, now)
        })
        .await;
    let sentence = match done {
        Ok(true) => cx.t(t::contributions_supported()),
        Ok(false) => cx.t(t::contributions_support_taken_back()),
        Err(WebError::Refused(refusal)) => return refused(&cx, slug, back, refusal).await,
        Err(other) => return Err(other),
    };
    Ok(Redirect::to(back).notice(sentence).into())
}

/// What the button asked for.
///
/// # Errors
/// A bad request where it is neither of its two words.
pub(super) fn wanted(cx: &Cx) -> Result<bool, WebError> {
    match cx.form().text("voulu").as_str() {
        "oui" => Ok(true),
        "non" => Ok(false),
        _ => Err(WebError::Bad(StatusCode::BAD_REQUEST)),
    }
}

/// Why it was not done, and the way back: supports closed meanwhile, or it is one's own.
async fn refused(cx: &Cx, slug: String, back: String, refusal: Refusal) -> Outcome {
    let seed = PanelSeed::of(cx);
    let scene = cx.read(move |c| Scene::load(c, &slug, &seed)).await?;
    let title = cx.t(t::contributions_support());
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            (notice(Tone::Watch, html! { p { (cx.t(refusal.message)) } }))
            p { (link_button(cx.t(t::contributions_mail_see()), back).plain()) }
        }
    };
    scene.frame.act_page(cx, &title, content).status(StatusCode::UNPROCESSABLE_ENTITY).private().reply(cx)
}

/// Where one says who one is, with an address or an account, and comes back from; `None`: one is known enough.
async fn who_first(cx: &Cx, slug: &str, back: &str) -> Result<Option<Redirect>, WebError> {
    let (slug, seed, now, actor) = (slug.to_owned(), PanelSeed::of(cx), cx.now(), cx.actor());
    let accepted = cx
        .read(move |c| {
            let scene = Scene::load(c, &slug, &seed)?;
            Ok(spaces::accepted_proofs(c, scene.process().id, "support", &Proof::ALL, now)?)
        })
        .await?;
    if accepted.admit(&actor) {
        return Ok(None);
    }
    let page = if accepted.accept(Proof::EmailLink) { "/participer" } else { "/connexion" };
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("retour", back).finish();
    let first = cx.t(t::contributions_sign_in_first());
    Ok(Some(Redirect::to(format!("{page}?{query}")).notice(first)))
}

/// To sign in and come back there.
pub(super) fn sign_in(cx: &Cx, back: &str) -> Outcome {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("retour", back).finish();
    Ok(Redirect::to(format!("/connexion?{query}")).notice(cx.t(t::contributions_sign_in_first())).into())
}
