//! Moving many contributions at once: a page that shows them, asks for the reason and for the word that confirms.

use maud::{Markup, html};
use parvis_spaces::{Status, StatusId};
use parvis_ui::{Field, FormState, button, hidden, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{filter::Names, list::PATH};
use crate::{
    actions::{self, MoveOrder},
    model::{CardRow, ContributionId},
    store, t,
};

/// Most contributions moved at once.
const MOST: usize = 500;

/// `GET /bureau/contributions/deplacer?id=1&id=2&vers=7`
pub async fn edit(cx: Cx) -> Outcome {
    let ids: Vec<ContributionId> = cx.query().all_parsed("id");
    let Some(to) = cx.query().parse::<StatusId>("vers").filter(|_| !ids.is_empty()) else {
        return Ok(Redirect::to(PATH).notice(cx.t(t::contributions_bulk_choose())).into());
    };
    page(&cx, ids, to, &FormState::default()).await
}

/// `POST /bureau/contributions/deplacer`
pub async fn update(cx: Cx) -> Outcome {
    let ids: Vec<ContributionId> = cx.form().all_parsed("id");
    let to: StatusId = cx.form().parse("vers").ok_or(WebError::NotFound)?;
    let (reason, word) = (cx.form().text("motif"), cx.form().text("confirmation"));
    let mut state = cx.form().state();
    if reason.is_empty() {
        state.fail("motif", cx.t(t::contributions_reason_missing()));
    }
    let expected = cx.t(t::contributions_confirm_word());
    if word.to_lowercase() != expected.to_lowercase() {
        state.fail("confirmation", cx.t(t::contributions_confirm_wrong(expected)));
    }
    if !state.is_clean() {
        return page(&cx, ids, to, &state).await;
    }
    let order = MoveOrder { actor: cx.actor(), to, reason, response: String::new(), now: cx.now() };
    let (moved, stayed) = cx.write(move |tx| actions::move_many(tx, &ids, &order)).await?;
    let mut sentence = cx.t(t::contributions_bulk_done(moved));
    for (what, refusal) in stayed.iter().take(5) {
        sentence.push_str(&format!(" {} : {}", what.reference, cx.t(refusal.message.clone())));
    }
    Ok(Redirect::to(PATH).notice(sentence).into())
}

async fn page(cx: &Cx, mut ids: Vec<ContributionId>, to: StatusId, state: &FormState) -> Outcome {
    ids.truncate(MOST);
    let actor = cx.actor();
    let (names, mut rows) = cx.read(move |c| Ok((Names::load(c, &actor)?, store::cards(c, &ids)?))).await?;
    rows.retain(|row| !cx.actor().is_kept_from(row.process_id.raw()));
    let status = names.status(to).ok_or(WebError::NotFound)?;
    let title = cx.t(t::contributions_bulk_title(rows.len(), status.label.as_str()));
    OfficePage::new(&title, content(cx, &title, &rows, status, state)).with_errors(state).reply(cx).await
}

fn content(cx: &Cx, title: &str, rows: &[CardRow], status: &Status, state: &FormState) -> Markup {
    html! {
        h1 { (title) }
        ul { @for row in rows { li { (row.reference) " : " (row.title) } } }
        form class="stack gap-5" method="post" action={ (PATH) "/deplacer" } novalidate {
            @for row in rows { (hidden("id", &row.id.to_string())) }
            (hidden("vers", &status.id.to_string()))
            (Field::textarea("motif", cx.t(t::contributions_reason()), 5).hint(cx.t(t::contributions_reason_hint())).state(state))
            (Field::text("confirmation", cx.t(t::contributions_confirm(cx.t(t::contributions_confirm_word())))).width("w-12").attr("autocomplete", "off").state(state))
            div class="row" {
                (button(cx.t(t::contributions_bulk_confirm(rows.len()))))
                (link_button(cx.t(t::contributions_cancel()), PATH).plain())
            }
        }
    }
}
