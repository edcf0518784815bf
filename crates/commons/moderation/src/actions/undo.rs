//! Takes the last decision about a contribution back: the same person, while the mails have not left.

use parvis_contributions::{
    self as contributions, Contribution, StatusChange,
    policy::decided_by,
    store::{change_status, reopen_correction, withhold_change},
};
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_spaces as spaces;
use parvis_web::{PersonId, WebError};

use super::{By, set_hidden};
use crate::{
    model::{DecisionRow, ModerationSettings, Verdict},
    policy::{self, Decide, Permit},
    rules::{self, MOST_UNDO_MINUTES, Undo},
    store,
};

/// The decision that this person could take back now, with what it is about.
///
/// # Errors
/// The database's failure.
pub fn undoable(
    conn: &mut Conn,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<(DecisionRow, Contribution)>, WebError> {
    let Some(decision) = store::last_by(conn, person, now.plus_seconds(-MOST_UNDO_MINUTES * 60))? else {
        return Ok(None);
    };
    let Some(what) = contributions::store::contribution(conn, decision.contribution_id)? else {
        return Ok(None);
    };
    let allowed = rules::can_undo(&undo_of(conn, &decision, &what, Some(person), now)?).is_ok();
    Ok(allowed.then_some((decision, what)))
}

/// Takes it back: status, flags and appeal are as before, and nobody is told of what was a mistake.
///
/// # Errors
/// Too late, not theirs, or something else happened since.
pub fn undo(conn: &mut Conn, by: &By, reference: &str) -> Result<Contribution, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_decide(&by.actor, &what)?;
    let decision = store::decisions_of(conn, what.id)?.into_iter().next().ok_or(WebError::NotFound)?;
    rules::can_undo(&undo_of(conn, &decision, &what, by.actor.person_id(), by.now)?)?;
    store::note_undone(conn, &permit, decision.id, by.now)?;
    move_back(conn, by, &decision)?;
    if matches!(decision.decision, Verdict::AskChange | Verdict::Refuse) {
        reopen_correction(conn, &decided_by("moderation"), what.id, None)?;
    }
    if matches!(decision.decision, Verdict::Publish | Verdict::Refuse) {
        set_hidden(conn, what.id, decision.was_hidden)?;
    }
    store::reopen_appeal(conn, &permit, decision.id)?;
    reopen_flags(conn, &permit, &decision, by.now)?;
    let event = Event::new(by.now, "ModerationUndone", SubjectRef::new("contribution", what.id.raw()));
    journal::append(conn, &event.by(by.actor.person_id()).within(what.process_id.raw()))?;
    Ok(what)
}

/// The status of before; neither move stays in the timeline that all see.
fn move_back(conn: &mut Conn, by: &By, decision: &DecisionRow) -> Result<(), WebError> {
    let (Some(change), Some(before)) = (decision.change_id, decision.from_status) else { return Ok(()) };
    let moved = decided_by("moderation");
    withhold_change(conn, &moved, change)?;
    let back = StatusChange { public: false, ..StatusChange::to(before, by.now) };
    change_status(conn, &moved, decision.contribution_id, &back.by(by.actor.person_id()).silent())?;
    Ok(())
}

fn reopen_flags(
    conn: &mut Conn,
    permit: &Permit<Decide>,
    decision: &DecisionRow,
    now: Timestamp,
) -> Result<(), WebError> {
    if store::reopen_flags(conn, permit, decision.id)? == 0 {
        return Ok(());
    }
    store::set_alert(conn, decision.contribution_id, Some(now), decision.was_hidden)?;
    Ok(())
}

fn undo_of<'a>(
    conn: &mut Conn,
    decision: &'a DecisionRow,
    what: &Contribution,
    person: Option<PersonId>,
    now: Timestamp,
) -> Result<Undo<'a>, WebError> {
    let history = contributions::store::history(conn, decision.contribution_id)?;
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let appealed = store::appeals_of(conn, what.id)?.iter().any(|appeal| appeal.decision_id == decision.id);
    Ok(Undo {
        decision,
        last_change: history.last().map(|change| change.id),
        person,
        now,
        minutes: ModerationSettings::of(&process.settings).undo_minutes,
        appealed,
    })
}
