//! Changing or cancelling a vote until closing, where the rules of the round allow it; each asks once more.

use maud::{Markup, Render, html};
use parvis_slice::PanelSeed;
use parvis_spaces::{ProcessFrame, process_frame};
use parvis_ui::{FormState, Icon, Tone, button, link_button, notice};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{act_page, holder, narrow};
use crate::{
    actions::{Booth, Cast, RoundKeys, booth, strike_ballot},
    policy, t,
};

/// `GET /demarches/{process}/vote/modifier`
pub async fn edit(cx: Cx) -> Outcome {
    ask(&cx, true, &FormState::default()).await
}

/// `POST /demarches/{process}/vote/modifier`
pub async fn update(cx: Cx) -> Outcome {
    strike(&cx, true).await
}

/// `GET /demarches/{process}/vote/annuler`
pub async fn confirm_cancel(cx: Cx) -> Outcome {
    ask(&cx, false, &FormState::default()).await
}

/// `POST /demarches/{process}/vote/annuler`
pub async fn cancel(cx: Cx) -> Outcome {
    strike(&cx, false).await
}

async fn load(cx: &Cx) -> Result<(ProcessFrame, Booth), WebError> {
    let slug: String = cx.path("process")?;
    let (seed, holder) = (PanelSeed::of(cx), holder(cx));
    cx.read(move |c| Ok((process_frame(c, &seed, &slug)?, booth(c, &slug, &holder)?))).await
}

async fn ask(cx: &Cx, keep: bool, state: &FormState) -> Outcome {
    let known = cx.person()?;
    let (frame, booth) = load(cx).await?;
    let title = cx.t(if keep { t::voting_change_title() } else { t::voting_cancel_title() });
    let main = match policy::may_strike(&booth.round, known.id, known.proof, cx.now()) {
        Err(refusal) => {
            html! { (notice(Tone::Neutral, html! { p { (cx.t(refusal.message)) } })) (back(cx, &booth)) }
        }
        Ok(_) if !booth.voted => {
            html! { p class="lead" { (cx.t(t::voting_nothing_to_take_back())) } (back(cx, &booth)) }
        }
        Ok(_) => form(cx, &booth, keep),
    };
    act_page(&frame, &title, narrow(&title, main)).with_errors(state).reply(cx)
}

fn form(cx: &Cx, booth: &Booth, keep: bool) -> Markup {
    let (path, explain, act) = if keep {
        ("/modifier", t::voting_change_explain(), t::voting_change_confirm())
    } else {
        ("/annuler", t::voting_cancel_explain(), t::voting_cancel_confirm())
    };
    let act = button(cx.t(act)).icon(if keep { Icon::PenLine } else { Icon::Undo2 });
    html! {
        (notice(Tone::Watch, html! { p { (cx.t(explain)) } }))
        form method="post" action=(booth.round.path(path)) {
            p class="row" {
                @if keep { (act.render()) } @else { (act.danger().render()) }
                (link_button(cx.t(t::voting_keep_vote()), booth.round.path("/recu")).plain().render())
            }
        }
    }
}

fn back(cx: &Cx, booth: &Booth) -> Markup {
    html! { p { a href=(booth.round.path("")) { (cx.t(t::voting_back_to_rules())) } } }
}

async fn strike(cx: &Cx, keep: bool) -> Outcome {
    let slug: String = cx.path("process")?;
    let known = cx.person()?;
    let voter = Cast { slug: slug.clone(), person: known.id, proof: known.proof, holder: holder(cx) };
    let (keys, clock) = (RoundKeys::of(cx.tenant()), cx.clock());
    let done = cx.write(move |tx| strike_ballot(tx, &voter, &keys, &*clock, keep)).await;
    match done {
        Ok(()) if keep => {
            let start = format!("/demarches/{slug}/vote");
            Ok(Redirect::to(start).notice(cx.t(t::voting_change_done())).into())
        }
        Ok(()) => Ok(Redirect::to(format!("/demarches/{slug}")).notice(cx.t(t::voting_cancel_done())).into()),
        Err(WebError::Refused(refusal)) => ask(cx, keep, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}
