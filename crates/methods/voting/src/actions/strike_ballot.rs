//! A person takes their ballot back while the round is open and its rules allow it: the handle is opened, the line of
//! the roll and the ballot go, and what it named is in the basket again.

use parvis_db::{Conn, DbError};
use parvis_journal::Event;
use parvis_kernel::{Clock, Refusal};
use parvis_web::WebError;

use super::{Cast, RoundKeys, sealed_handle};
use crate::{
    model::Basket,
    policy,
    store::{self, TurnoutRow},
    t,
};

/// Takes the ballot back. With `keep`, its choices are put into the basket, to be changed.
///
/// # Errors
/// A refusal (closed, final, no vote to take back) or the database's failure; nothing is written then.
pub fn strike_ballot(
    tx: &mut Conn,
    voter: &Cast,
    keys: &RoundKeys,
    clock: &dyn Clock,
    keep: bool,
) -> Result<(), WebError> {
    let now = clock.now();
    let round = store::round_by_slug(tx, &voter.slug)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_strike(&round, voter.person, voter.proof, now)?;
    let entry = store::turnout_of(tx, round.id, voter.person)?;
    let entry = entry.ok_or_else(|| Refusal::new(t::voting_nothing_to_take_back()))?;
    let key = keys.handles(&round).ok_or_else(|| Refusal::new(t::voting_sealed_before()))?;
    let ballot = opened(&key, &entry, &round, voter)?;
    let choices = store::choices_of(tx, &permit, ballot)?;
    store::strike_ballot(tx, &permit, &entry, ballot)?;
    if keep {
        let basket = Basket { choices, answers: None };
        store::save_basket(tx, round.id, &voter.holder, &basket, now)?;
    }
    let event = Event::unlinked(now, "BallotTakenBack", "voting_round").within(round.process_id.raw());
    parvis_journal::append(tx, &event)?;
    Ok(())
}

fn opened(
    key: &[u8; 32],
    entry: &TurnoutRow,
    round: &crate::model::Round,
    voter: &Cast,
) -> Result<crate::model::BallotId, WebError> {
    let handle = entry.sealed_handle.as_ref();
    let opened = handle.and_then(|handle| sealed_handle::open(key, round.id, voter.person, handle));
    opened.ok_or_else(|| DbError::Other("a handle of the roll does not open".to_owned()).into())
}
