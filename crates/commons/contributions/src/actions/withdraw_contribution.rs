//! Withdrawing one's own contribution.

use parvis_db::Conn;
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::{self as spaces, Process, Stage};
use parvis_web::{Actor, WebError};

use crate::{
    model::{Contribution, StatusChange},
    policy,
    rules::Window,
    store, t,
};

/// Moves it to the status of the stage "withdrawn"; the journal tells, nobody gets a mail.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn withdraw_contribution(
    tx: &mut Conn,
    actor: &Actor,
    process: &Process,
    mine: &Contribution,
    now: Timestamp,
) -> Result<(), WebError> {
    policy::may_withdraw(actor, mine, Window::of(&process.settings))?;
    let status = spaces::status_of_stage(tx, process.id, Stage::Withdrawn)?
        .ok_or_else(|| Refusal::new(t::contributions_withdraw_no_status()))?;
    let change = StatusChange::to(status.id, now).silent();
    store::change_status(tx, &policy::decided_by("contributions"), mine.id, &change)?;
    Ok(())
}
