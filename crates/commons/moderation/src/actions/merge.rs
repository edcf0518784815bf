//! Merges a duplicate into another contribution; authors and supports are kept.

use parvis_contributions::{self as contributions, Contribution, MergeInput, policy::may_merge, store};
use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::{By, OnDesk, on_desk};
use crate::{
    jobs::TELL_DECISION,
    model::{NewDecision, Occasion, Verdict},
    t,
};

/// The contribution to merge into, by its reference as typed.
///
/// # Errors
/// There is none.
pub fn target(conn: &mut Conn, typed: &str) -> Result<Contribution, WebError> {
    let reference = typed.trim().to_uppercase();
    store::by_reference(conn, &reference)?
        .ok_or_else(|| Refusal::on("reference", t::moderation_merge_unknown(reference)).into())
}

/// Merges one into the other; gives back what ended and what goes on.
///
/// # Errors
/// One of them does not fall to this person, or the two can not be merged.
pub fn merge(
    conn: &mut Conn,
    by: &By,
    reference: &str,
    into: &str,
) -> Result<(OnDesk, Contribution), WebError> {
    let desk = on_desk(conn, by, reference)?;
    if desk.occasion != Occasion::Deposit {
        return Err(Refusal::new(t::moderation_only_deposits()).into());
    }
    let into = target(conn, into)?;
    let permit = may_merge(&by.actor, &desk.what, &into)?;
    let input = MergeInput {
        from: desk.what.id,
        into: into.id,
        reason: String::new(),
        agent: by.actor.person_id(),
        at: by.now,
    };
    let moved = contributions::store::merge(conn, &permit, &input)?;
    let new =
        NewDecision { note: into.reference.clone(), change: moved.change, ..desk.decision(Verdict::Merge) };
    desk.close(conn, by, &new, TELL_DECISION)?;
    Ok((desk, into))
}
