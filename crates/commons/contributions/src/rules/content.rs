//! What an author writes: limits, and what is still missing before it can be sent.

use parvis_kernel::Message;
use parvis_spaces::{FieldKind, FormField};
use serde_json::Value;

use crate::{
    model::{DraftData, Proponent, Step},
    t,
};

/// Most characters of a title.
pub const TITLE_MAX: usize = 120;
/// Most characters of a summary.
pub const SUMMARY_MAX: usize = 280;
/// Most characters of a text.
pub const BODY_MAX: usize = 6_000;
/// Most characters of a place, a name, an organisation.
pub const LINE_MAX: usize = 160;

/// A title.
///
/// # Errors
/// Missing, too short or too long.
pub fn check_title(title: &str) -> Result<(), Message> {
    let count = title.chars().count();
    match count {
        0 => Err(t::contributions_title_missing()),
        1..=4 => Err(t::contributions_title_short()),
        _ if count > TITLE_MAX => Err(t::contributions_too_long(count, TITLE_MAX)),
        _ => Ok(()),
    }
}

/// A summary.
///
/// # Errors
/// Missing or too long.
pub fn check_summary(summary: &str) -> Result<(), Message> {
    let count = summary.chars().count();
    match count {
        0 => Err(t::contributions_summary_missing()),
        _ if count > SUMMARY_MAX => Err(t::contributions_too_long(count, SUMMARY_MAX)),
        _ => Ok(()),
    }
}

/// The text.
///
/// # Errors
/// Missing, too short or too long.
pub fn check_body(body: &str) -> Result<(), Message> {
    let count = body.chars().count();
    match count {
        0 => Err(t::contributions_body_missing()),
        1..=19 => Err(t::contributions_body_short()),
        _ if count > BODY_MAX => Err(t::contributions_too_long(count, BODY_MAX)),
        _ => Ok(()),
    }
}

/// A line that may be empty.
///
/// # Errors
/// Too long.
pub fn check_line(line: &str) -> Result<(), Message> {
    let count = line.chars().count();
    if count > LINE_MAX { Err(t::contributions_too_long(count, LINE_MAX)) } else { Ok(()) }
}

/// The first step that is not ready to be sent, if any.
pub fn first_gap(data: &DraftData, fields: &[FormField], has_themes: bool) -> Option<Step> {
    let questions = fields.iter().map(|field| field.id);
    Step::all(questions, has_themes).into_iter().find(|step| !is_ready(*step, data, fields))
}

fn is_ready(step: Step, data: &DraftData, fields: &[FormField]) -> bool {
    match step {
        Step::Title => check_title(&data.title).is_ok() && check_summary(&data.summary).is_ok(),
        Step::Description => check_body(&data.body).is_ok(),
        Step::Theme => data.theme.is_some(),
        Step::Place => data.area.is_some() || !data.place_words().is_empty(),
        Step::Question(id) => fields.iter().find(|field| field.id == id).is_none_or(|field| {
            !field.required || data.answers.get(&id.raw()).is_some_and(|value| filled(field.kind, value))
        }),
        Step::Author => match data.proponent {
            None => false,
            Some(Proponent::Person) => !data.author_name.is_empty(),
            Some(Proponent::Organisation) => !data.author_name.is_empty() && !data.organisation.is_empty(),
        },
        Step::Files | Step::Similar | Step::Check => true,
    }
}

fn filled(kind: FieldKind, value: &Value) -> bool {
    match (kind, value) {
        (_, Value::Null) => false,
        (_, Value::Array(list)) => !list.is_empty(),
        (_, Value::String(text)) => !text.is_empty(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> DraftData {
        DraftData {
            title: "Un verger partagé".into(),
            summary: "Quarante fruitiers.".into(),
            body: "Planter et entretenir avec les élèves.".into(),
            theme: Some(1),
            area: Some(2),
            proponent: Some(Proponent::Person),
            author_name: "Amina".into(),
            ..DraftData::default()
        }
    }

    #[test]
    fn a_whole_draft_has_no_gap_and_an_empty_one_begins_with_its_title() {
        assert_eq!(first_gap(&whole(), &[], true), None);
        assert_eq!(first_gap(&DraftData::default(), &[], true), Some(Step::Title));
    }

    #[test]
    fn what_is_missing_is_named() {
        let without_theme = DraftData { theme: None, ..whole() };
        assert_eq!(first_gap(&without_theme, &[], true), Some(Step::Theme));
        assert_eq!(first_gap(&without_theme, &[], false), None);
        let without_name = DraftData { author_name: String::new(), ..whole() };
        assert_eq!(first_gap(&without_name, &[], true), Some(Step::Author));
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        assert!(check_title(&"é".repeat(TITLE_MAX)).is_ok());
        assert!(check_title(&"é".repeat(TITLE_MAX + 1)).is_err());
        assert!(check_summary("").is_err());
    }
}
