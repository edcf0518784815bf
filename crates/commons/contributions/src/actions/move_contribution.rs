//! Moving contributions to another status by hand, one or many.

use parvis_db::Conn;
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::{self as spaces, StatusId};
use parvis_web::{Actor, WebError};

use crate::{
    model::{Contribution, ContributionId, Moved, StatusChange},
    policy, store,
};

/// What an agent wants.
#[derive(Clone, Debug)]
pub struct MoveOrder {
    /// Who.
    pub actor: Actor,
    /// Where to.
    pub to: StatusId,
    /// Why; the author gets it.
    pub reason: String,
    /// Official answer.
    pub response: String,
    /// When.
    pub now: Timestamp,
}

/// Moves one contribution.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn move_contribution(tx: &mut Conn, what: &Contribution, order: &MoveOrder) -> Result<Moved, WebError> {
    let to = spaces::status(tx, order.to)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_move(&order.actor, what, &to)?;
    let change = StatusChange::to(order.to, order.now)
        .because(order.reason.clone())
        .answering(order.response.clone())
        .by(order.actor.person_id());
    Ok(store::change_status(tx, &permit, what.id, &change)?)
}

/// Moves many; those that may not be moved stay and are given back with the reason.
///
/// # Errors
/// The database's failure.
pub fn move_many(
    tx: &mut Conn,
    ids: &[ContributionId],
    order: &MoveOrder,
) -> Result<(usize, Vec<(Contribution, Refusal)>), WebError> {
    let (mut moved, mut stayed) = (0, Vec::new());
    for what in store::contributions(tx, ids)? {
        match move_contribution(tx, &what, order) {
            Ok(_) => moved += 1,
            Err(WebError::Refused(refusal)) => stayed.push((what, refusal)),
            Err(other) => return Err(other),
        }
    }
    Ok((moved, stayed))
}
