//! The first page of the form: who may, what is needed, how long it takes, until when; a draft is taken up again here.

use maud::{Markup, html};
use parvis_kernel::Arg;
use parvis_spaces::ActivityState;
use parvis_ui::{Icon, Tone, button, link_button, notice};
use parvis_web::{Cx, Outcome};

use super::holding::{Deposit, Filling};
use crate::{rules, t};

/// `GET /demarches/{process}/deposer`
pub async fn show(cx: Cx) -> Outcome {
    let filling = Filling::of(&cx)?;
    let deposit = cx.read(move |c| filling.load(c)).await?;
    let title = cx.t(t::contributions_submit_idea());
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            @match rules::deposit_is_open(deposit.state) {
                Err(refusal) => {
                    (notice(Tone::Watch, html! { p { (cx.t(refusal.message)) } }))
                    p { (link_button(cx.t(t::contributions_see_list()), deposit.scene.list_path()).plain()) }
                }
                Ok(()) => (open(&cx, &deposit)),
            }
        }
    };
    deposit.scene.frame.act_page(&cx, &title, content).private().reply(&cx)
}

fn open(cx: &Cx, deposit: &Deposit) -> Markup {
    let form = format!("{}/deposer", deposit.scene.process().path());
    let first = deposit.steps().first().map(|step| format!("{form}/{step}")).unwrap_or_default();
    html! {
        p class="lead" { (deposit.scene.process().summary) }
        @if let ActivityState::Open(Some(closes)) = deposit.state {
            p { b { (cx.t(t::contributions_deposit_until(Arg::Moment(closes)))) } }
        }
        ul {
            li { (cx.t(t::contributions_start_who())) }
            li { (cx.t(t::contributions_start_time())) }
            li { (cx.t(t::contributions_start_needed())) }
            li { (cx.t(t::contributions_start_draft())) }
            li { (cx.t(t::contributions_start_account())) }
        }
        @if let Some(draft) = &deposit.draft {
            (notice(Tone::Now, html! {
                p { b { (cx.t(t::contributions_draft_there(Arg::Moment(draft.updated_at)))) } " " (deposit.data.title) }
                div class="row" {
                    (link_button(cx.t(t::contributions_draft_resume()), format!("{form}/{}", draft.step())).icon(Icon::PenLine))
                    form method="post" action={ (form) "/abandonner" } { (button(cx.t(t::contributions_draft_abandon())).plain()) }
                }
            }))
        } @else {
            p { (link_button(cx.t(t::contributions_start()), first).icon(Icon::ArrowRight)) }
        }
    }
}
