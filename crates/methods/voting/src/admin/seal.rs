//! "Clore et sceller l'urne": after closing, with a word to type, since nothing opens it again.

use maud::{Render, html};
use parvis_ui::{Field, FormState, Icon, Tone, button, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{desk, head};
use crate::{actions::seal_round, policy, store, t};

/// `GET /bureau/demarches/{process}/scrutin/sceller`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// `POST /bureau/demarches/{process}/scrutin/sceller`
pub async fn update(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let word = cx.t(t::voting_seal_word());
    if cx.form().text("confirmation").to_lowercase() != word.to_lowercase() {
        let state = cx.form().state_with("confirmation", cx.t(t::voting_seal_type(word)));
        return page(&cx, &state).await;
    }
    let (actor, random, clock, named) = (cx.actor(), cx.random(), cx.clock(), slug.clone());
    match cx.write(move |tx| seal_round(tx, &named, &actor, &*random, &*clock)).await {
        Ok(ballots) => {
            let path = format!("/bureau/demarches/{slug}/scrutin/depouillement");
            Ok(Redirect::to(path).notice(cx.t(t::voting_seal_done(ballots))).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let slug: String = cx.path("process")?;
    let (desk, voters, ballots) = cx
        .read(move |c| {
            let desk = desk(c, &slug)?;
            let round = desk.round.as_ref().ok_or(WebError::NotFound)?.id;
            Ok((desk, store::voters(c, round)?, store::count_ballots(c, round)?))
        })
        .await?;
    let round = desk.round.as_ref().ok_or(WebError::NotFound)?;
    let title = cx.t(t::voting_seal_title());
    let may = policy::may_seal(&cx.actor(), round, cx.now());
    let main = html! {
        div class="stack gap-5" {
            (head(cx, &desk.process, &title))
            p class="lead" { (cx.t(t::voting_seal_lead(voters, ballots))) }
            @if let Err(refusal) = may {
                (notice(Tone::Neutral, html! { p { (cx.t(refusal.message)) } }))
            } @else {
                (notice(Tone::Watch, html! { p { (cx.t(t::voting_seal_explain())) } }))
                form method="post" action={ (round.desk_path()) "/sceller" } class="stack gap-4" {
                    (Field::text("confirmation", cx.t(t::voting_seal_type(cx.t(t::voting_seal_word())))).width("w-12").attr("autocomplete", "off").state(state).render())
                    p class="row" {
                        (button(cx.t(t::voting_seal_act())).danger().icon(Icon::Lock).render())
                        (link_button(cx.t(t::voting_cancel()), round.desk_path()).plain().render())
                    }
                }
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}
