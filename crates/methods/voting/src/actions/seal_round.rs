//! An administrator closes and seals the box: from then on nobody, with whatever key, can tell whose ballot is whose.

use parvis_db::Conn;
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Clock, Random, Refusal};
use parvis_web::{Actor, WebError};
use serde_json::json;

use crate::{policy, store, t};

/// Seals the round of a process. Returns how many ballots the box holds.
///
/// # Errors
/// A refusal (not closed, sealed before, not an administrator) or the database's failure.
pub fn seal_round(
    tx: &mut Conn,
    slug: &str,
    actor: &Actor,
    random: &dyn Random,
    clock: &dyn Clock,
) -> Result<usize, WebError> {
    let now = clock.now();
    let round = store::round_by_slug(tx, slug)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_seal(actor, &round, now)?;
    let sealed = store::seal(tx, &permit, random, now)?;
    let ballots = sealed.ok_or_else(|| Refusal::new(t::voting_sealed_before()))?;
    let event = Event::new(now, "RoundSealed", SubjectRef::new("voting_round", round.id.raw()))
        .by(actor.person_id())
        .within(round.process_id.raw())
        .with(json!({ "ballots": ballots }));
    parvis_journal::append(tx, &event)?;
    Ok(ballots)
}
