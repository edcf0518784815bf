//! The fields of the desk's forms, and reading them.

use maud::{Markup, html};
use parvis_kernel::Money;
use parvis_ui::{DateWords, Field, FormState, button};
use parvis_web::{Cx, Form};

use crate::{
    model::{Day, Delivery, Milestone, NewMilestone, Spending},
    t, words,
};

/// The three days of a milestone: field and, in order, planned, begun, done.
const DAYS: [&str; 3] = ["prevu", "debut", "fin"];

/// The fields of a milestone.
pub(super) fn milestone_fields(cx: &Cx, state: &FormState) -> Markup {
    let date = DateWords {
        day: cx.t(t::delivery_day()),
        month: cx.t(t::delivery_month()),
        year: cx.t(t::delivery_year()),
        birthday: false,
    };
    let optional = cx.t(t::delivery_optional());
    html! {
        (Field::text("titre", cx.t(t::delivery_field_title())).hint(cx.t(t::delivery_field_title_hint())).state(state))
        (Field::date("prevu", cx.t(t::delivery_field_planned()), date.clone()).optional(optional.as_str()).state(state))
        (Field::date("debut", cx.t(t::delivery_field_started()), date.clone()).optional(optional.as_str()).state(state))
        (Field::date("fin", cx.t(t::delivery_field_done()), date).optional(optional.as_str()).state(state))
        (Field::textarea("note", cx.t(t::delivery_field_note()), 3).hint(cx.t(t::delivery_field_note_hint())).optional(optional.as_str()).state(state))
    }
}

/// A milestone as its form shows it.
pub(super) fn milestone_state(one: &Milestone) -> FormState {
    let mut state = FormState::new([("titre", one.title.as_str()), ("note", &one.note)]);
    for (name, day) in DAYS.iter().zip([one.planned_day, one.started_day, one.done_day]) {
        for (part, value) in ["day", "month", "year"].iter().zip(day.map(Day::parts).into_iter().flatten()) {
            state.set(format!("{name}_{part}"), value);
        }
    }
    state
}

/// What was typed as a milestone, or the form with what is wrong.
pub(super) fn parse_milestone(cx: &Cx) -> Result<NewMilestone, FormState> {
    let form = cx.form();
    let mut state = form.state();
    let mut day = |name: &str| {
        day_of(form, name).unwrap_or_else(|()| {
            state.fail(name, cx.t(t::delivery_no_such_day()));
            None
        })
    };
    let new = NewMilestone {
        planned: day("prevu"),
        started: day("debut"),
        done: day("fin"),
        title: form.text("titre"),
        note: form.text("note"),
    };
    if state.is_clean() { Ok(new) } else { Err(state) }
}

/// A day typed in three fields; nothing where all three are empty.
fn day_of(form: &Form, name: &str) -> Result<Option<Day>, ()> {
    let parts = ["day", "month", "year"].map(|part| form.text(&format!("{name}_{part}")));
    if parts.iter().all(String::is_empty) {
        return Ok(None);
    }
    let number = |rank: usize| parts[rank].parse::<i16>().map_err(|_| ());
    let small = |rank: usize| parts[rank].parse::<i8>().map_err(|_| ());
    Day::from_ymd(number(2)?, small(1)?, small(0)?).map(Some).ok_or(())
}

/// The form of amounts.
pub(super) fn amounts_form(cx: &Cx, action: &str, state: &FormState) -> Markup {
    let optional = cx.t(t::delivery_optional());
    html! {
        form method="post" action=(action) class="stack gap-4" {
            (cx.once())
            (Field::money("engage", cx.t(t::delivery_committed())).hint(cx.t(t::delivery_committed_hint())).optional(optional.as_str()).state(state))
            (Field::money("depense", cx.t(t::delivery_spent())).hint(cx.t(t::delivery_spent_hint())).optional(optional.as_str()).state(state))
            (Field::textarea("raison_montants", cx.t(t::delivery_field_amounts_reason()), 2).hint(cx.t(t::delivery_field_amounts_reason_hint())).optional(optional.as_str()).state(state))
            (button(cx.t(t::delivery_save_amounts())).plain())
        }
    }
}

/// Amounts and reasons as their forms show them.
pub(super) fn amounts_state(state: &mut FormState, known: &Delivery) {
    let shown = |amount: Option<Money>| amount.map(Money::to_input).unwrap_or_default();
    state.set("engage", shown(known.committed_cents));
    state.set("depense", shown(known.spent_cents));
    state.set("raison_montants", known.amounts_reason.as_str());
    state.set("raison_retard", known.delay_reason.as_str());
}

/// What was typed as amounts, or the form with what is wrong.
pub(super) fn parse_spending(cx: &Cx) -> Result<Spending, FormState> {
    let form = cx.form();
    let mut state = form.state();
    let mut amount = |name: &str| {
        let typed = form.filled(name)?;
        let amount = Money::parse(&typed);
        if amount.is_none() {
            state.fail(name, cx.t(t::delivery_no_amount()));
        }
        amount
    };
    let spending = Spending {
        committed: amount("engage"),
        spent: amount("depense"),
        reason: form.text("raison_montants"),
    };
    if state.is_clean() { Ok(spending) } else { Err(state) }
}

/// The form of the reason of a delay.
pub(super) fn delay_form(
    cx: &Cx,
    action: &str,
    late: Option<(&Milestone, i64)>,
    state: &FormState,
) -> Markup {
    html! {
        @if let Some((milestone, days)) = late { p { b { (words::late_sentence(cx.texts(), milestone, days)) } } }
        form method="post" action=(action) class="stack gap-4" {
            (cx.once())
            (Field::textarea("raison_retard", cx.t(t::delivery_field_delay()), 3).hint(cx.t(t::delivery_field_delay_hint())).optional(cx.t(t::delivery_optional())).state(state))
            (button(cx.t(t::delivery_save_delay())).plain())
        }
    }
}

/// The form of a photograph.
pub(super) fn photo_form(cx: &Cx, action: &str, state: &FormState) -> Markup {
    html! {
        form method="post" action=(action) enctype="multipart/form-data" class="stack gap-4" {
            (cx.once())
            (Field::file("photographie", cx.t(t::delivery_field_photo())).hint(cx.t(t::delivery_field_photo_hint())).attr("accept", parvis_media::Accepts::Images.hint()).state(state))
            (Field::text("alternative", cx.t(t::delivery_field_alt())).hint(cx.t(t::delivery_field_alt_hint())).state(state))
            (Field::checkbox("decorative", cx.t(t::delivery_field_decorative())).state(state))
            (button(cx.t(t::delivery_add_photo())).plain())
        }
    }
}
