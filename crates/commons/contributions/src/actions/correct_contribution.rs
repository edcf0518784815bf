//! Correcting one's own text, answers and files within the window of the process. What was said until then is kept for
//! those who moderate: they decide on what they have read.

use std::collections::BTreeMap;

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_spaces::{self as spaces, Process, Stage};
use parvis_web::{Actor, WebError};
use serde_json::Value;

use crate::{
    model::{Contribution, ContributionContent, StatusChange},
    policy::{self, Correct, Permit},
    rules::Window,
    store,
};

/// What an author writes anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Text, theme, place, cost, organisation.
    pub content: ContributionContent,
    /// Answers to the process' own questions, by field.
    pub answers: BTreeMap<i64, Value>,
}

/// Replaces what the author wrote.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn correct_contribution(
    tx: &mut Conn,
    actor: &Actor,
    process: &Process,
    before: &Contribution,
    correction: &Correction,
    now: Timestamp,
) -> Result<(), WebError> {
    correcting(tx, actor, process, before, now, |tx, permit| {
        store::update_content(tx, permit, before, &correction.content, now)?;
        Ok(store::set_answers(tx, permit, before.id, &correction.answers)?)
    })
}

/// Runs a correction of any part, keeps the earlier wording and writes it into the journal. Nothing is noted where
/// nothing changed.
///
/// # Errors
/// A refusal, or what the correction answers.
pub fn correcting<T>(
    tx: &mut Conn,
    actor: &Actor,
    process: &Process,
    before: &Contribution,
    now: Timestamp,
    correct: impl FnOnce(&mut Conn, &Permit<Correct>) -> Result<T, WebError>,
) -> Result<T, WebError> {
    let permit = policy::may_correct(actor, before, Window::of(&process.settings), now)?;
    let earlier = store::wording(tx, before)?;
    let done = correct(tx, &permit)?;
    let after = store::contribution(tx, before.id)?.ok_or(WebError::NotFound)?;
    if store::wording(tx, &after)? != earlier {
        store::keep_version(tx, &permit, before.id, &earlier, now)?;
        let subject = SubjectRef::new("contribution", before.id.raw());
        let event = Event::new(now, "ContributionCorrected", subject);
        journal::append(tx, &event.by(actor.person_id()).within(process.id.raw()))?;
    }
    send_again(tx, before, now)?;
    Ok(done)
}

/// What a moderator refused waits again, out of public view, once its author has corrected it.
fn send_again(tx: &mut Conn, before: &Contribution, now: Timestamp) -> Result<(), WebError> {
    if before.stage != Stage::Refused {
        return Ok(());
    }
    let first = spaces::status_of_stage(tx, before.process_id, Stage::Submitted)?
        .ok_or_else(|| WebError::Failure("the process has no first status".into()))?;
    let again = StatusChange::to(first.id, now).silent();
    store::change_status(tx, &policy::decided_by("contributions"), before.id, &again)?;
    Ok(())
}
