//! What the forms of the desk send.

use parvis_db::Conn;
use parvis_kernel::Money;
use parvis_spaces::StatusId;
use parvis_ui::FormState;
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::desk;
use crate::{
    actions::{self, Figures, MoveOrder},
    model::Contribution,
    store, t,
};

fn row(c: &mut Conn, reference: &str) -> Result<Contribution, WebError> {
    store::by_reference(c, reference)?.ok_or(WebError::NotFound)
}

/// Back to the desk with a sentence, or the desk with what is wrong.
async fn answer(cx: &Cx, reference: &str, done: Result<String, WebError>) -> Outcome {
    match done {
        Ok(sentence) => {
            Ok(Redirect::to(format!("/bureau/contributions/{reference}")).notice(sentence).into())
        }
        Err(WebError::Refused(refusal)) => desk::page(cx, &cx.refused(&refusal)).await,
        Err(other) => Err(other),
    }
}

/// `POST /bureau/contributions/{reference}/statut`
pub async fn update_status(cx: Cx) -> Outcome {
    let reference: String = cx.path("reference")?;
    let mut state: FormState = cx.form().state();
    let to = cx.form().parse::<StatusId>("vers");
    if to.is_none() {
        state.fail("vers", cx.t(t::contributions_new_status_missing()));
    }
    if cx.form().text("motif").is_empty() {
        state.fail("motif", cx.t(t::contributions_reason_missing()));
    }
    let Some(to) = to.filter(|_| state.is_clean()) else { return desk::page(&cx, &state).await };
    let order = MoveOrder {
        actor: cx.actor(),
        to,
        reason: cx.form().text("motif"),
        response: cx.form().text("reponse"),
        now: cx.now(),
    };
    let wanted = reference.clone();
    let done = cx
        .write(move |tx| {
            let what = row(tx, &wanted)?;
            actions::move_contribution(tx, &what, &order)
        })
        .await;
    answer(&cx, &reference, done.map(|_| cx.t(t::contributions_moved()))).await
}

/// `POST /bureau/contributions/{reference}/fusion`
pub async fn merge(cx: Cx) -> Outcome {
    let reference: String = cx.path("reference")?;
    let (actor, now) = (cx.actor(), cx.now());
    let (target, reason) = (cx.form().text("reference").to_uppercase(), cx.form().text("motif_fusion"));
    if reason.is_empty() {
        return desk::page(
            &cx,
            &cx.form().state_with("motif_fusion", cx.t(t::contributions_reason_missing())),
        )
        .await;
    }
    let wanted = reference.clone();
    let done = cx
        .write(move |tx| {
            let from = row(tx, &wanted)?;
            actions::merge_contributions(tx, &actor, &from, &target, &reason, now)
        })
        .await;
    answer(&cx, &reference, done.map(|into| cx.t(t::contributions_merge_done(into.reference)))).await
}

/// `POST /bureau/contributions/{reference}/chiffres`
pub async fn update_figures(cx: Cx) -> Outcome {
    let reference: String = cx.path("reference")?;
    let (actor, now) = (cx.actor(), cx.now());
    let mut state = cx.form().state();
    let cost = cx.form().filled("cout").map(|text| Money::parse(&text));
    let number = cx.form().filled("numero").map(|text| text.parse::<i64>().ok().filter(|number| *number > 0));
    if cost == Some(None) {
        state.fail("cout", cx.t(t::contributions_answer_money()));
    }
    if number == Some(None) {
        state.fail("numero", cx.t(t::contributions_answer_number()));
    }
    if !state.is_clean() {
        return desk::page(&cx, &state).await;
    }
    let asks_number = cx.form().raw("numero").is_some();
    let youth = cx.form().ticked("jeunes");
    let wanted = reference.clone();
    let done = cx
        .write(move |tx| {
            let what = row(tx, &wanted)?;
            let number = if asks_number { number.flatten() } else { what.number };
            actions::edit_figures(tx, &actor, &what, &Figures { number, cost: cost.flatten(), youth }, now)
        })
        .await;
    answer(&cx, &reference, done.map(|()| cx.t(t::contributions_saved()))).await
}

/// `POST /bureau/contributions/{reference}/masquer`
pub async fn update_visibility(cx: Cx) -> Outcome {
    let reference: String = cx.path("reference")?;
    let (actor, now, hidden) = (cx.actor(), cx.now(), cx.form().text("voulu") == "oui");
    let wanted = reference.clone();
    let done = cx
        .write(move |tx| {
            let what = row(tx, &wanted)?;
            actions::hide_contribution(tx, &actor, &what, hidden, now)
        })
        .await;
    let sentence = if hidden { t::contributions_hidden() } else { t::contributions_shown() };
    answer(&cx, &reference, done.map(|()| cx.t(sentence))).await
}
