//! An author asks another moderator to look at a refusal again.

use parvis_contributions::Contribution;
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_spaces as spaces;
use parvis_web::WebError;

use super::By;
use crate::{model::ModerationSettings, policy, rules, store};

/// Sends the appeal: it comes into the queue of all but who refused.
///
/// # Errors
/// It is not theirs; there is no refusal to appeal against, it is too late, or nothing is said.
pub fn appeal(conn: &mut Conn, by: &By, what: &Contribution, words: &str) -> Result<(), WebError> {
    let permit = policy::may_appeal(&by.actor, what)?;
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let last = store::decisions_of(conn, what.id)?.into_iter().find(|row| row.undone_at.is_none());
    let appealed = store::appeals_of(conn, what.id)?
        .iter()
        .any(|appeal| last.as_ref().is_some_and(|last| last.id == appeal.decision_id));
    let settings = ModerationSettings::of(&process.settings);
    rules::can_appeal(last.as_ref(), appealed, &settings, by.now)?;
    rules::check_appeal(words)?;
    let Some(last) = last else { return Err(WebError::NotFound) };
    store::add_appeal(conn, &permit, (what.id, last.id), by.actor.person_id(), words, by.now)?;
    let event = Event::new(by.now, "ModerationAppealed", SubjectRef::new("contribution", what.id.raw()));
    journal::append(conn, &event.by(by.actor.person_id()).within(what.process_id.raw()))?;
    Ok(())
}
