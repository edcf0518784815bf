//! The controls of the process' own questions, alone on a page or several together; files stand elsewhere.

use maud::{Markup, html};
use parvis_kernel::{Money, Refusal};
use parvis_spaces::{FieldKind, FormField};
use parvis_ui::{Choice, DateWords, Field, FormState};
use parvis_web::{Cx, Form};
use serde_json::Value;

use super::fields::counted;
use crate::{model::DraftData, rules, t};

/// Name of the control of a question.
pub(crate) fn name(field: &FormField) -> String {
    format!("question-{}", field.id)
}

/// The control; alone on its page it is the heading.
pub(crate) fn control(cx: &Cx, field: &FormField, state: &FormState, alone: bool) -> Markup {
    let (name, label) = (name(field), field.label.as_str());
    let options = || {
        field.options.iter().map(|option| Choice::new(option.as_str(), option.as_str())).collect::<Vec<_>>()
    };
    let control = match field.kind {
        FieldKind::ShortText | FieldKind::Place => Field::text(name, label),
        FieldKind::Organisation => Field::text(name, label).autocomplete("organization"),
        FieldKind::LongText => Field::textarea(name, label, 8),
        FieldKind::Number => Field::number(name, label),
        FieldKind::Money => Field::money(name, label),
        FieldKind::Choice if field.options.len() > 8 => {
            let mut choices = vec![Choice::new("", cx.t(t::contributions_choose()))];
            choices.extend(options());
            Field::select(name, label, choices)
        }
        FieldKind::Choice => Field::radios(name, label, options()),
        FieldKind::Boxes if field.options.is_empty() => Field::checkbox(name, label),
        FieldKind::Boxes => Field::checkboxes(name, label, options()),
        FieldKind::Date => Field::date(name, label, date_words(cx)),
        FieldKind::File | FieldKind::Image => return html! {},
    };
    let control = if field.hint.is_empty() { control } else { control.hint(field.hint.as_str()) };
    let control = limit(cx, field, control);
    let control = if field.required { control } else { control.optional(cx.t(t::contributions_optional())) };
    let control = if alone { control.as_heading() } else { control };
    html! { (control.state(state)) @if !field.public { p class="hint" { (cx.t(t::contributions_internal_answer())) } } }
}

/// A text says how long it may be.
fn limit(cx: &Cx, field: &FormField, control: Field) -> Field {
    match rules::longest_answer(field) {
        Some(most) => control.counted(counted(cx, most)),
        None => control,
    }
}

fn date_words(cx: &Cx) -> DateWords {
    DateWords {
        day: cx.t(t::contributions_day()),
        month: cx.t(t::contributions_month()),
        year: cx.t(t::contributions_year()),
        birthday: false,
    }
}

/// Reads the answer into the draft.
pub(crate) fn read(form: &Form, field: &FormField, data: &mut DraftData) -> Vec<Refusal> {
    let name = name(field);
    let values = match field.kind {
        FieldKind::Date => ["day", "month", "year"].map(|part| form.text(&format!("{name}_{part}"))).to_vec(),
        FieldKind::LongText => vec![form.text(&name)],
        _ => form.all(&name),
    };
    match rules::read_answer(field, &values) {
        Ok(Some(value)) => drop(data.answers.insert(field.id.raw(), value)),
        Ok(None) => drop(data.answers.remove(&field.id.raw())),
        Err(message) => return vec![Refusal::on(name, message)],
    }
    Vec::new()
}

/// Puts the answer of the draft into the form's state.
pub(crate) fn fill(state: &mut FormState, field: &FormField, data: &DraftData) {
    let name = name(field);
    match (field.kind, data.answers.get(&field.id.raw())) {
        (FieldKind::Money, Some(Value::Number(cents))) => {
            state.set(name, Money::from_cents(cents.as_i64().unwrap_or(0)).to_input());
        }
        (FieldKind::Date, Some(Value::String(day))) => {
            let parts: Vec<&str> = day.split('-').collect();
            for (part, value) in ["year", "month", "day"].iter().zip(parts) {
                state.set(format!("{name}_{part}"), value.trim_start_matches('0'));
            }
        }
        (FieldKind::File | FieldKind::Image, _) | (_, None) => {}
        (_, Some(Value::Array(list))) => {
            list.iter().filter_map(Value::as_str).for_each(|one| state.add(name.as_str(), one));
        }
        (_, Some(Value::String(text))) => state.set(name, text.as_str()),
        (_, Some(Value::Number(number))) => state.set(name, number.to_string()),
        (_, Some(Value::Bool(true))) => state.set(name, "1"),
        _ => {}
    }
}
