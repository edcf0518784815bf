//! Taking a contribution from public view, and giving it back.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, WebError};

use crate::{model::Contribution, policy, store};

/// Hides or shows.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn hide_contribution(
    tx: &mut Conn,
    actor: &Actor,
    what: &Contribution,
    hidden: bool,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_hide(actor, what)?;
    store::set_hidden(tx, &permit, what, hidden)?;
    let kind = if hidden { "ContributionHidden" } else { "ContributionShown" };
    let event = Event::new(now, kind, SubjectRef::new("contribution", what.id.raw()));
    journal::append(tx, &event.by(actor.person_id()).within(what.process_id.raw()))?;
    Ok(())
}
