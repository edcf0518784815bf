//! Withdrawing one's own contribution, after a page that says what it means.

use maud::html;
use parvis_slice::PanelSeed;
use parvis_ui::{button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{project::find, scene::Scene};
use crate::{actions, policy, rules::Window, t};

/// `GET /demarches/{process}/projets/{reference}/retirer`
pub async fn edit(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed) = (cx.actor(), PanelSeed::of(&cx));
    let (scene, row) = cx
        .read(move |c| {
            let scene = Scene::load(c, &slug, &seed)?;
            let row = find(c, &scene, &reference, &actor)?;
            if policy::is_author(&actor, &row) { Ok((scene, row)) } else { Err(WebError::NotFound) }
        })
        .await?;
    let back = row.path(&scene.process().slug);
    if let Err(refusal) = policy::may_withdraw(&cx.actor(), &row, Window::of(&scene.process().settings)) {
        return Ok(Redirect::to(back).notice(cx.t(refusal.message)).into());
    }
    let title = cx.t(t::contributions_withdraw_title());
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            p class="lead" { (row.title) }
            p { (cx.t(t::contributions_withdraw_meaning(row.support_count))) }
            form class="row" method="post" {
                (button(cx.t(t::contributions_withdraw_confirm())).danger())
                (link_button(cx.t(t::contributions_cancel()), back).plain())
            }
        }
    };
    scene.frame.act_page(&cx, &title, content).private().reply(&cx)
}

/// `POST /demarches/{process}/projets/{reference}/retirer`
pub async fn update(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed, now) = (cx.actor(), PanelSeed::of(&cx), cx.now());
    let back = format!("/demarches/{slug}/projets/{reference}");
    let done = cx
        .write(move |tx| {
            let scene = Scene::load(tx, &slug, &seed)?;
            let row = find(tx, &scene, &reference, &actor)?;
            actions::withdraw_contribution(tx, &actor, scene.process(), &row, now)
        })
        .await;
    let sentence = match done {
        Ok(()) => cx.t(t::contributions_withdrawn()),
        Err(WebError::Refused(refusal)) => cx.t(refusal.message),
        Err(other) => return Err(other),
    };
    Ok(Redirect::to(back).notice(sentence).into())
}
