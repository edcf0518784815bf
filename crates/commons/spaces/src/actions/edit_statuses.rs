//! Adds, changes, moves and removes the statuses of a process.

use parvis_db::{Conn, DbError};
use parvis_journal::SubjectRef;
use parvis_kernel::Refusal;
use parvis_ui::Icon;
use parvis_web::WebError;

use super::{By, Removal, load};
use crate::{
    model::{NewStatus, ProcessId, ProcessState, Status, StatusId},
    policy,
    rules::{lock, wording},
    store, t,
};

/// Adds a status after the others; its key is made from its label and stays.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn add(conn: &mut Conn, by: &By, process: ProcessId, new: &NewStatus) -> Result<StatusId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    load(conn, process)?;
    check(new)?;
    let there = store::statuses::statuses(conn, process)?;
    let taken = |key: &str| Ok::<_, DbError>(there.iter().any(|status| status.key == key));
    let key = wording::free_slug(&new.label, "statut", taken)?;
    let id = store::statuses::insert(conn, &permit, process, &key, new)?;
    parvis_journal::created(conn, SubjectRef::new("status", id.raw()));
    by.tell_process(conn, "WorkflowEdited", process)?;
    Ok(id)
}

/// Changes a status.
///
/// # Errors
/// A refusal where a field is wrong, or its meaning would change after publication (contributions may have it).
pub fn update(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    id: StatusId,
    new: &NewStatus,
) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let found = load(conn, process)?;
    let status = of_process(conn, process, id)?;
    check(new)?;
    let meaning_changes = status.stage != new.stage || status.public != new.public;
    if meaning_changes && found.state != ProcessState::Draft {
        return Err(Refusal::on("sens", t::spaces_status_meaning_fixed()).into());
    }
    store::statuses::update(conn, &permit, process, id, new)?;
    Ok(by.tell_process(conn, "WorkflowEdited", process)?)
}

/// Moves a status one place.
///
/// # Errors
/// A refusal where they are no administrator.
pub fn shift(conn: &mut Conn, by: &By, process: ProcessId, id: StatusId, up: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let order: Vec<StatusId> =
        store::statuses::statuses(conn, process)?.iter().map(|status| status.id).collect();
    let Some(order) = store::order::moved(&order, id, up) else { return Ok(()) };
    for (position, id) in order.into_iter().enumerate() {
        store::statuses::set_position(conn, &permit, id, position)?;
    }
    Ok(by.tell_process(conn, "WorkflowEdited", process)?)
}

/// Removes a status that no contribution has.
///
/// # Errors
/// [`Removal::Used`] where one has it; a refusal where the rules are frozen.
pub fn remove(conn: &mut Conn, by: &By, process: ProcessId, id: StatusId) -> Result<(), Removal> {
    let permit = policy::may_configure(&by.actor)?;
    lock::check_free(&load(conn, process)?)?;
    store::statuses::delete(conn, &permit, process, id)?;
    by.tell_process(conn, "WorkflowEdited", process)?;
    Ok(())
}

fn of_process(conn: &mut Conn, process: ProcessId, id: StatusId) -> Result<Status, WebError> {
    let status = store::statuses::status(conn, id)?.filter(|status| status.process_id == process);
    status.ok_or(WebError::NotFound)
}

fn check(new: &NewStatus) -> Result<(), Refusal> {
    wording::title("libelle", &new.label)?;
    wording::at_most("explication", &new.hint, wording::MOST_SUMMARY)?;
    if Icon::named(&new.shape).is_none() {
        return Err(Refusal::on("forme", t::spaces_status_shape_needed()));
    }
    Ok(())
}
