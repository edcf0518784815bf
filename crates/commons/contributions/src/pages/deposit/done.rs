//! The confirmation: reference, what happens next, until when it may be corrected.

use maud::html;
use parvis_kernel::Arg;
use parvis_ui::{Tone, link_button, notice};
use parvis_web::{Cx, Outcome, WebError};

use super::holding::Filling;
use crate::{pages::scene::Scene, policy, rules::Window, store, t};

/// `GET /demarches/{process}/deposer/merci/{reference}`
pub async fn show(cx: Cx) -> Outcome {
    let (filling, reference): (Filling, String) = (Filling::of(&cx)?, cx.path("reference")?);
    let (scene, row) = cx
        .read(move |c| {
            let scene = Scene::load(c, &filling.slug, &filling.seed)?;
            let row =
                store::by_reference(c, &reference)?.filter(|row| policy::is_author(&filling.actor, row));
            Ok((scene, row.ok_or(WebError::NotFound)?))
        })
        .await?;
    let title = cx.t(t::contributions_done_title());
    let until = Window::of(&scene.process().settings).edit_until(row.submitted_at);
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            (notice(Tone::Good, html! { p { (cx.t(t::contributions_done_reference())) " " b { (row.reference) } } p { (row.title) } }))
            h2 { (cx.t(t::contributions_done_next())) }
            ol {
                li { (cx.t(t::contributions_done_mail())) }
                li { @if row.visible { (cx.t(t::contributions_done_public())) } @else { (cx.t(t::contributions_done_moderated())) } }
                li { (cx.t(t::contributions_done_study())) }
                @if until > cx.now() { li { (cx.t(t::contributions_done_correct(Arg::Moment(until)))) } }
            }
            div class="row" {
                (link_button(cx.t(t::contributions_done_see()), row.path(&scene.process().slug)))
                (link_button(cx.t(t::contributions_see_list()), scene.list_path()).plain())
            }
        }
    };
    scene.frame.act_page(&cx, &title, content).private().reply(&cx)
}
