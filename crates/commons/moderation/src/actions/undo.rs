//! Takes the last decision about a contribution back: the same person, within ten minutes.

use parvis_contributions::{self as contributions, Contribution, StatusChange, store::change_status};
use parvis_db::Conn;
use parvis_i18n::Texts;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_web::{PersonId, WebError};

use super::By;
use crate::{
    model::{DecisionRow, Verdict},
    policy,
    rules::{self, UNDO_SECONDS, Undo},
    store, t,
};

/// The decision that this person could take back now, with what it is about.
///
/// # Errors
/// The database's failure.
pub fn undoable(
    conn: &mut Conn,
    person: PersonId,
    now: parvis_kernel::Timestamp,
) -> Result<Option<(DecisionRow, Contribution)>, WebError> {
    let Some(decision) = store::last_by(conn, person, now.plus_seconds(-UNDO_SECONDS))? else {
        return Ok(None);
    };
    let Some(what) = contributions::store::contribution(conn, decision.contribution_id)? else {
        return Ok(None);
    };
    let allowed = rules::can_undo(&undo_of(conn, &decision, Some(person), now)?).is_ok();
    Ok(allowed.then_some((decision, what)))
}

/// Takes it back: the status is as before and the author is told.
///
/// # Errors
/// Too late, not theirs, or something else happened since.
pub fn undo(conn: &mut Conn, by: &By, texts: &Texts, reference: &str) -> Result<Contribution, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_decide(&by.actor, &what)?;
    let decision = store::decisions_of(conn, what.id)?.into_iter().next().ok_or(WebError::NotFound)?;
    rules::can_undo(&undo_of(conn, &decision, by.actor.person_id(), by.now)?)?;
    store::note_undone(conn, &permit, decision.id, by.now)?;
    if let (Some(_), Some(before)) = (decision.change_id, decision.from_status) {
        let back = StatusChange::to(before, by.now).because(texts.say(&t::moderation_undone_reason()));
        let moved = contributions::policy::decided_by("moderation");
        change_status(conn, &moved, what.id, &back.by(by.actor.person_id()))?;
    }
    if decision.decision == Verdict::AskChange {
        let permit = contributions::policy::decided_by("moderation");
        contributions::store::reopen_correction(conn, &permit, what.id, None)?;
    }
    let event = Event::new(by.now, "ModerationUndone", SubjectRef::new("contribution", what.id.raw()));
    journal::append(conn, &event.by(by.actor.person_id()).within(what.process_id.raw()))?;
    Ok(what)
}

fn undo_of<'a>(
    conn: &mut Conn,
    decision: &'a DecisionRow,
    person: Option<PersonId>,
    now: parvis_kernel::Timestamp,
) -> Result<Undo<'a>, WebError> {
    let history = contributions::store::history(conn, decision.contribution_id)?;
    Ok(Undo { decision, last_change: history.last().map(|change| change.id), person, now })
}
