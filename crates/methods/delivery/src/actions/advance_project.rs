//! Moving a winner to "in the works" or "delivered": only when an agent presses the button that proposes it.

use parvis_contributions::{
    ContributionId, Moved, StatusChange, policy as contributions_policy, store as contributions,
};
use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_spaces::{self as spaces, Stage};
use parvis_web::{Actor, WebError};

use super::load;
use crate::{policy::By, rules, store, t};

/// Moves the project to the first status of its process with that stage. The author and those who follow are told by
/// contributions, which owns statuses and decides whether this agent may move into this one.
///
/// # Errors
/// A refusal where the milestones do not call for it, the process has no such status, or the agent may not.
pub fn advance_project(
    tx: &mut Conn,
    actor: &Actor,
    by: &By,
    project: ContributionId,
    to: Stage,
) -> Result<Moved, WebError> {
    let (what, _permit) = load(tx, by, project)?;
    if rules::proposed_stage(what.stage, &store::milestones(tx, project)?) != Some(to) {
        return Err(Refusal::new(t::delivery_not_proposed()).into());
    }
    let status = spaces::status_of_stage(tx, what.process_id, to)?;
    let status = status.ok_or_else(|| Refusal::new(t::delivery_no_such_status()))?;
    let permit = contributions_policy::may_move(actor, &what, &status)?;
    let change = StatusChange::to(status.id, by.now()).by(by.person_id());
    Ok(contributions::change_status(tx, &permit, project, &change)?)
}
