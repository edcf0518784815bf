//! Confirming which projects are put to the vote: what binds has its own page.

use maud::{Markup, Render, html};
use parvis_contributions::{self as contributions, Contribution};
use parvis_kernel::Money;
use parvis_ui::{FormState, Icon, Table, Tone, button, hidden, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::WORK;
use crate::{
    actions::{By, shortlist},
    policy, rules, t,
};

/// `GET /bureau/instruction/retenir?projet=REFERENCE&projet=REFERENCE`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, cx.query().all("projet"), FormState::default()).await
}

/// `POST /bureau/instruction/retenir`
pub async fn update(cx: Cx) -> Outcome {
    let (by, chosen) = (By::of(&cx), cx.form().all("projet"));
    let wanted = chosen.clone();
    match cx.write(move |tx| shortlist::shortlist(tx, &by, &wanted)).await {
        Ok(count) => Ok(Redirect::to(WORK).notice(cx.t(t::review_said_shortlisted(count))).into()),
        Err(WebError::Refused(refusal)) => page(&cx, chosen, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, mut chosen: Vec<String>, state: FormState) -> Outcome {
    chosen.truncate(shortlist::MOST);
    let actor = cx.actor();
    let rows = cx
        .read(move |c| {
            let mut rows = Vec::new();
            for reference in &chosen {
                let found = contributions::store::by_reference(c, reference)?;
                rows.extend(found.filter(|what| policy::may_assess(&actor, what).is_ok()));
            }
            Ok(rows)
        })
        .await?;
    let (ready, not): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|what| rules::can_shortlist(what.stage).is_ok());
    let title = cx.t(t::review_shortlist_title());
    let main = html! {
        p { a href={ (WORK) "?etape=vote" } { (cx.t(t::review_back())) } }
        h1 { (title) }
        @if !not.is_empty() {
            (notice(Tone::Watch, html! {
                p { (cx.t(t::review_shortlist_left_out())) }
                ul { @for what in &not { li { (what.title) " (" (what.reference) ")" } } }
            }))
        }
        @if ready.is_empty() {
            p { (cx.t(t::review_none_chosen())) }
        } @else {
            (confirmation(cx, &ready))
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn confirmation(cx: &Cx, ready: &[Contribution]) -> Markup {
    let mut table = Table::new(cx.t(t::review_shortlist_count(ready.len())))
        .dense()
        .column(cx.t(t::review_project()))
        .numeric(cx.t(t::review_cost()));
    for what in ready {
        let cost = what.cost.map(|cost| cx.texts().money(cost)).unwrap_or_default();
        table =
            table.row([html! { (what.title) br; span class="hint" { (what.reference) } }, html! { (cost) }]);
    }
    let sum: Money = ready.iter().filter_map(|what| what.cost).sum();
    let table = table.foot([html! { (cx.t(t::review_sum())) }, html! { (cx.texts().money(sum)) }]);
    html! {
        (table.render())
        p { (cx.t(t::review_shortlist_effect())) }
        form method="post" action={ (WORK) "/retenir" } class="row" {
            @for what in ready { (hidden("projet", &what.reference)) }
            (button(cx.t(t::review_shortlist_send(ready.len()))).icon(Icon::Vote))
            (link_button(cx.t(t::review_cancel()), format!("{WORK}?etape=vote")).plain())
        }
    }
}
