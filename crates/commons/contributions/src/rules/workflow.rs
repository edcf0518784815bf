//! Which moves and mergers make sense, whoever makes them.

use parvis_kernel::Refusal;
use parvis_spaces::{Stage, Status};

use crate::{model::Contribution, t};

/// How far a stage is on the way from deposit to realisation; `None`: it left the way.
pub const fn rank(stage: Stage) -> Option<u8> {
    match stage {
        Stage::Submitted => Some(0),
        Stage::Published => Some(1),
        Stage::Admissible => Some(2),
        Stage::Feasible => Some(3),
        Stage::Shortlisted => Some(4),
        Stage::Winner => Some(5),
        Stage::Delivering => Some(6),
        Stage::Delivered => Some(7),
        Stage::NotSelected | Stage::Refused | Stage::Withdrawn | Stage::Merged => None,
    }
}

/// A move by hand: to another status of the same process; not into or out of a merger or a withdrawal, which are
/// acts of their own.
///
/// # Errors
/// Why it makes no sense.
pub fn move_makes_sense(what: &Contribution, to: &Status) -> Result<(), Refusal> {
    if to.process_id != what.process_id {
        return Err(t::contributions_move_other_process().into());
    }
    if to.id == what.status_id {
        return Err(t::contributions_move_same(&to.label).into());
    }
    match (what.stage, to.stage) {
        (Stage::Merged, _) => Err(t::contributions_move_merged().into()),
        (Stage::Withdrawn, _) => Err(t::contributions_move_withdrawn().into()),
        (_, Stage::Merged) => Err(t::contributions_move_by_merging().into()),
        (_, Stage::Withdrawn) => Err(t::contributions_move_by_author().into()),
        _ => Ok(()),
    }
}

/// A merger: two different contributions of one process that both go on.
///
/// # Errors
/// Why it makes no sense.
pub fn merger_makes_sense(from: &Contribution, into: &Contribution) -> Result<(), Refusal> {
    if from.id == into.id {
        return Err(Refusal::on("reference", t::contributions_merge_itself()));
    }
    if from.process_id != into.process_id {
        return Err(Refusal::on("reference", t::contributions_merge_other_process()));
    }
    if from.stage == Stage::Merged {
        return Err(t::contributions_move_merged().into());
    }
    if matches!(into.stage, Stage::Merged | Stage::Withdrawn | Stage::Refused) {
        return Err(Refusal::on("reference", t::contributions_merge_target_over(&into.reference)));
    }
    Ok(())
}
