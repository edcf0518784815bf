//! Answers to the process' own questions: from what was typed to JSON, by kind of question.

use parvis_kernel::{Message, Money};
use parvis_spaces::{FieldKind, FormField};
use serde_json::{Value, json};

use crate::t;

/// Most characters of a short answer, where the process does not say.
const SHORT_MAX: usize = 200;
/// Most characters of a long answer, where the process does not say.
const LONG_MAX: usize = 4_000;

/// Most characters of the answer to a question that takes a text.
pub fn longest_answer(field: &FormField) -> Option<usize> {
    let usual = match field.kind {
        FieldKind::ShortText | FieldKind::Organisation | FieldKind::Place => SHORT_MAX,
        FieldKind::LongText => LONG_MAX,
        _ => return None,
    };
    let own = field.max_length.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0);
    Some(own.unwrap_or(usual))
}

/// What was typed in a question's control, read as its kind. `values` are all values of the control; a date has three:
/// day, month, year. Files are not read here. `Ok(None)`: left empty.
///
/// # Errors
/// The sentence that says what is wrong and what to type.
pub fn read_answer(field: &FormField, values: &[String]) -> Result<Option<Value>, Message> {
    let typed: Vec<&str> = values.iter().map(|value| value.trim()).collect();
    if typed.iter().all(|value| value.is_empty()) {
        return if field.required { Err(t::contributions_answer_missing()) } else { Ok(None) };
    }
    let first = typed.first().copied().unwrap_or_default();
    match field.kind {
        FieldKind::ShortText | FieldKind::Organisation | FieldKind::Place | FieldKind::LongText => {
            text(field, first)
        }
        FieldKind::Number => {
            let digits: String = first.chars().filter(|c| !c.is_whitespace()).collect();
            digits
                .parse::<i64>()
                .map(|number| Some(json!(number)))
                .map_err(|_| t::contributions_answer_number())
        }
        FieldKind::Money => Money::parse(first)
            .map(|money| Some(json!(money.cents())))
            .ok_or_else(t::contributions_answer_money),
        FieldKind::Choice if field.options.iter().any(|option| option == first) => Ok(Some(json!(first))),
        FieldKind::Choice => Err(t::contributions_answer_choice()),
        FieldKind::Boxes => boxes(field, &typed),
        FieldKind::Date => date(&typed).map(|day| Some(json!(day))).ok_or_else(t::contributions_answer_date),
        FieldKind::File | FieldKind::Image => Ok(None),
    }
}

fn text(field: &FormField, typed: &str) -> Result<Option<Value>, Message> {
    let (most, count) = (longest_answer(field).unwrap_or(SHORT_MAX), typed.chars().count());
    if count > most { Err(t::contributions_too_long(count, most)) } else { Ok(Some(json!(typed))) }
}

fn boxes(field: &FormField, typed: &[&str]) -> Result<Option<Value>, Message> {
    if field.options.is_empty() {
        return Ok(Some(json!(true)));
    }
    let chosen: Vec<&str> = typed.iter().copied().filter(|value| !value.is_empty()).collect();
    if chosen.iter().any(|value| !field.options.iter().any(|option| option == value)) {
        return Err(t::contributions_answer_choice());
    }
    Ok(Some(json!(chosen)))
}

/// Day, month, year to `2026-03-19`.
fn date(parts: &[&str]) -> Option<String> {
    let [day, month, year] = parts else { return None };
    let date = jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    (date.year() >= 1900).then(|| date.to_string())
}

#[cfg(test)]
mod tests {
    use parvis_kernel::Id;

    use super::*;

    fn field(kind: FieldKind, required: bool) -> FormField {
        FormField {
            id: Id::new(1),
            process_id: Id::new(1),
            position: 1,
            kind,
            label: "Q".into(),
            hint: String::new(),
            required,
            public: true,
            options: if kind.has_options() { vec!["a".into(), "b".into()] } else { Vec::new() },
            max_length: None,
        }
    }

    fn read(kind: FieldKind, typed: &[&str]) -> Result<Option<Value>, Message> {
        read_answer(&field(kind, true), &typed.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn each_kind_reads_what_people_type() {
        assert_eq!(read(FieldKind::Number, &["1 200"]), Ok(Some(json!(1200))));
        assert_eq!(read(FieldKind::Money, &["18 500,50 €"]), Ok(Some(json!(1_850_050))));
        assert_eq!(read(FieldKind::Date, &["19", "3", "2026"]), Ok(Some(json!("2026-03-19"))));
        assert_eq!(read(FieldKind::Boxes, &["a", "b"]), Ok(Some(json!(["a", "b"]))));
        assert_eq!(read(FieldKind::Choice, &["b"]), Ok(Some(json!("b"))));
    }

    #[test]
    fn nonsense_is_refused_with_a_sentence() {
        assert!(read(FieldKind::Number, &["douze"]).is_err());
        assert!(read(FieldKind::Date, &["31", "2", "2026"]).is_err());
        assert!(read(FieldKind::Choice, &["c"]).is_err());
        assert!(read(FieldKind::Boxes, &["a", "c"]).is_err());
        assert!(read(FieldKind::ShortText, &[&"x".repeat(201)]).is_err());
    }

    #[test]
    fn an_empty_answer_is_refused_only_where_one_is_needed() {
        assert!(read(FieldKind::ShortText, &["  "]).is_err());
        assert_eq!(read_answer(&field(FieldKind::ShortText, false), &[]), Ok(None));
    }
}
