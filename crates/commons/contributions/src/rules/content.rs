//! What an author writes: limits, and what is still missing before it can be sent.

use parvis_kernel::{Id, Message, Money};
use parvis_spaces::FormField;
use serde_json::Value;

use super::question_pages::{cost_question, file_questions, question_pages};
use crate::{
    model::{ContributionContent, DraftData, Proponent, Step},
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
/// Most characters of what an image shows or a document is called.
pub const ALT_MAX: usize = 300;

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

/// What an image shows or a document is called; may be empty.
///
/// # Errors
/// Too long.
pub fn check_alt(text: &str) -> Result<(), Message> {
    let count = text.chars().count();
    if count > ALT_MAX { Err(t::contributions_too_long(count, ALT_MAX)) } else { Ok(()) }
}

/// What the author wrote, from what was typed; the first amount asked for is the cost as they guess it.
pub fn content_of(data: &DraftData, fields: &[FormField]) -> ContributionContent {
    let asked = cost_question(fields).and_then(|field| data.answers.get(&field.id.raw()));
    let organisation = Some(data.organisation.clone()).filter(|name| !name.is_empty());
    ContributionContent {
        title: data.title.clone(),
        summary: data.summary.clone(),
        body: data.body.clone(),
        theme_id: data.theme.map(Id::new),
        area_id: data.area.map(Id::new),
        place: data.place_words(),
        point: data.lat.zip(data.lon),
        asked: asked.and_then(Value::as_i64).map(Money::from_cents),
        organisation: organisation.filter(|_| data.proponent == Some(Proponent::Organisation)),
        youth: data.youth,
    }
}

/// The first step that is not ready to be sent, if any.
pub fn first_gap(data: &DraftData, fields: &[FormField], has_themes: bool) -> Option<Step> {
    let steps = Step::all(question_pages(fields).len());
    steps.into_iter().find(|step| !is_ready(*step, data, fields, has_themes))
}

fn is_ready(step: Step, data: &DraftData, fields: &[FormField], has_themes: bool) -> bool {
    let answered =
        |field: &&FormField| !field.required || data.answers.get(&field.id.raw()).is_some_and(filled);
    match step {
        Step::Title => {
            let themed = !has_themes || data.theme.is_some();
            themed && check_title(&data.title).is_ok() && check_summary(&data.summary).is_ok()
        }
        Step::Description => {
            check_body(&data.body).is_ok() && cost_question(fields).as_ref().is_none_or(answered)
        }
        Step::Place => data.area.is_some() || !data.place_words().is_empty(),
        Step::Questions(page) => {
            question_pages(fields).get(page).is_none_or(|page| page.iter().all(answered))
        }
        Step::Files => {
            let mut files = data.images.iter().chain(&data.documents);
            files.all(|file| check_alt(&file.name).is_ok())
                && file_questions(fields).all(|field| answered(&field))
        }
        Step::Author => match data.proponent {
            None => false,
            Some(Proponent::Person) => !data.author_name.is_empty(),
            Some(Proponent::Organisation) => !data.author_name.is_empty() && !data.organisation.is_empty(),
        },
        Step::Similar | Step::Check => true,
    }
}

fn filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::String(text) => !text.is_empty(),
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
        assert_eq!(first_gap(&without_theme, &[], true), Some(Step::Title));
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
