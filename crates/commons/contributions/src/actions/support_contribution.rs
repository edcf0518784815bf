//! Supporting and following: one press does it, the next undoes it.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_spaces as spaces;
use parvis_web::{Actor, Proof, WebError};

use crate::{model::Contribution, policy, store};

/// Supports, or takes the support back; whether the person supports it now.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn toggle_support(
    tx: &mut Conn,
    actor: &Actor,
    what: &Contribution,
    wanted: bool,
    now: Timestamp,
) -> Result<bool, WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let state = spaces::activity_state(tx, what.process_id, "support", now)?;
    let accepted = spaces::accepted_proofs(tx, what.process_id, "support", &Proof::ALL, now)?;
    let permit = policy::may_support(actor, what, &accepted, state)?;
    let changed = if wanted {
        store::support(tx, &permit, what.id, person, now)?
    } else {
        store::unsupport(tx, &permit, what.id, person)?
    };
    if changed {
        let kind = if wanted { "ContributionSupported" } else { "SupportTakenBack" };
        let event = Event::new(now, kind, SubjectRef::new("contribution", what.id.raw()));
        journal::append(tx, &event.by(Some(person)).within(what.process_id.raw()))?;
    }
    Ok(wanted)
}

/// Follows, or no longer.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn toggle_follow(
    tx: &mut Conn,
    actor: &Actor,
    what: &Contribution,
    wanted: bool,
    now: Timestamp,
) -> Result<bool, WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    if wanted {
        let permit = policy::may_follow(actor, what)?;
        store::follow(tx, &permit, what.id, person, now)?;
    } else {
        store::unfollow(tx, what.id, person)?;
    }
    Ok(wanted)
}
