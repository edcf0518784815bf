//! The answers to the questions of a process, internal ones too, in words.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Money;
use parvis_spaces::{FieldKind, FormField};
use parvis_ui::{data_list, fold};
use serde_json::Value;

use super::{marked::marked, scene::Desk};
use crate::t;

/// The answers, folded; nothing where there are none.
pub fn answers(texts: &Texts, desk: &Desk) -> Markup {
    let rows: Vec<(&str, Markup)> = desk
        .fields
        .iter()
        .filter_map(|field| {
            let text = answer_text(texts, field, desk.answers.get(&field.id.raw())?)?;
            let internal = (!field.public).then(|| texts.say(&t::moderation_internal()));
            Some((
                field.label.as_str(),
                html! {
                    (marked(&text, &desk.words)) @if let Some(word) = internal { " " span class="hint" { "(" (word) ")" } }
                },
            ))
        })
        .collect();
    if rows.is_empty() {
        return html! {};
    }
    html! { (fold(texts.say(&t::moderation_answers()), data_list(&rows))) }
}

/// An answer in words; `None` for files, which are shown apart.
fn answer_text(texts: &Texts, field: &FormField, answer: &Value) -> Option<String> {
    match (field.kind, answer) {
        (FieldKind::File | FieldKind::Image, _) | (_, Value::Null | Value::Object(_)) => None,
        (FieldKind::Money, Value::Number(cents)) => Some(texts.money(Money::from_cents(cents.as_i64()?))),
        (_, Value::Number(number)) => {
            Some(number.as_i64().map_or_else(|| number.to_string(), |n| texts.number(n)))
        }
        (_, Value::Bool(ticked)) => {
            Some(texts.say(&if *ticked { t::moderation_yes() } else { t::moderation_no() }))
        }
        (_, Value::String(text)) => Some(text.clone()),
        (_, Value::Array(list)) => Some(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")),
    }
}
