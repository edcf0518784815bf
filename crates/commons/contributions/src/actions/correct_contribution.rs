//! Correcting one's own text within the window of the process.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_spaces::Process;
use parvis_web::{Actor, WebError};

use crate::{
    model::{Contribution, ContributionContent},
    policy,
    rules::Window,
    store,
};

/// Replaces what the author wrote.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn correct_contribution(
    tx: &mut Conn,
    actor: &Actor,
    process: &Process,
    before: &Contribution,
    content: &ContributionContent,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_correct(actor, before, Window::of(&process.settings), now)?;
    store::update_content(tx, &permit, before, content, now)?;
    let event = Event::new(now, "ContributionCorrected", SubjectRef::new("contribution", before.id.raw()));
    journal::append(tx, &event.by(actor.person_id()).within(process.id.raw()))?;
    Ok(())
}
