//! "Dépouiller": the result as it would be published, seen by administrators only.

use maud::{Render, html};
use parvis_ui::{Icon, Tone, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, WebError};

use super::{Desk, desk, head};
use crate::{
    actions::{Counted, count_round},
    model::{Round, RoundState},
    pages::results,
    t,
};

/// A sealed round, counted.
pub(super) async fn counted(cx: &Cx) -> Result<(Desk, Round, Option<Counted>), WebError> {
    let slug: String = cx.path("process")?;
    let (authority, now) = (cx.site().name, cx.now());
    cx.read(move |c| {
        let desk = desk(c, &slug)?;
        let round = desk.round.clone().ok_or(WebError::NotFound)?;
        let sealed = matches!(round.state(now), RoundState::Sealed | RoundState::Published);
        let counted = if sealed { Some(count_round(c, &round, &authority)?) } else { None };
        Ok((desk, round, counted))
    })
    .await
}

/// `GET /bureau/demarches/{process}/scrutin/depouillement`
pub async fn show(cx: Cx) -> Outcome {
    let (desk, round, counted) = counted(&cx).await?;
    let title = cx.t(t::voting_draft_title());
    let main = html! {
        div class="stack gap-5" {
            (head(&cx, &desk.process, &title))
            @if let Some(counted) = &counted {
                (notice(Tone::Watch, html! { p { (cx.t(t::voting_draft_note())) } }))
                @if round.published_at.is_none() {
                    p class="row" { (link_button(cx.t(t::voting_publish_title()), format!("{}/publier", round.desk_path())).icon(Icon::Send).render()) }
                }
                h2 { (cx.t(t::voting_results_title(counted.report.result.winners.len()))) }
                (results::main(&cx, &round, &counted.report))
                (results::calculation::rule(&cx, &counted.report))
            } @else {
                (notice(Tone::Neutral, html! { p { (cx.t(t::voting_not_sealed())) } }))
                p { a href=(round.desk_path()) { (cx.t(t::voting_desk_title())) } }
            }
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}
