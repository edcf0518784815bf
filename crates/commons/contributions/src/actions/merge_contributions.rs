//! Merging a duplicate into another contribution.

use parvis_db::Conn;
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::{self as spaces, Stage};
use parvis_web::{Actor, WebError};

use crate::{
    model::{Contribution, MergeInput},
    policy, store, t,
};

/// Merges `from` into the contribution of that reference, which is given back.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn merge_contributions(
    tx: &mut Conn,
    actor: &Actor,
    from: &Contribution,
    reference: &str,
    reason: &str,
    now: Timestamp,
) -> Result<Contribution, WebError> {
    let unknown = || Refusal::on("reference", t::contributions_merge_unknown(reference));
    let into = store::by_reference(tx, reference)?.ok_or_else(unknown)?;
    let permit = policy::may_merge(actor, from, &into)?;
    if spaces::status_of_stage(tx, from.process_id, Stage::Merged)?.is_none() {
        return Err(Refusal::new(t::contributions_merge_no_status()).into());
    }
    let input = MergeInput {
        from: from.id,
        into: into.id,
        reason: reason.to_owned(),
        agent: actor.person_id(),
        at: now,
    };
    store::merge(tx, &permit, &input)?;
    Ok(into)
}
