//! Publishes a process, archives it, takes it out of the archives.

use parvis_db::Conn;
use parvis_kernel::{Refusal, Timestamp};
use parvis_slice::registry;
use parvis_web::WebError;

use super::{By, load};
use crate::{
    model::{Process, ProcessId, ProcessState},
    policy,
    rules::readiness::{self, Check},
    store, t,
};

/// The checks of "Prêt à publier", then what the methods advise.
///
/// # Errors
/// The database's failure.
pub fn checks(conn: &mut Conn, process: &Process, now: Timestamp) -> Result<Vec<Check>, WebError> {
    let phases = store::phases::phases(conn, process.id)?;
    let statuses = store::statuses::statuses(conn, process.id)?;
    let fields = store::fields::form_fields(conn, process.id)?;
    let pages = store::pages::pages_of_space(conn, process.space_id)?;
    let has_page = pages.iter().any(|page| page.published);
    let mut checks = readiness::checks(process, &phases, &statuses, &fields, has_page, now);
    for ask in registry().slices().iter().filter_map(|slice| slice.advice) {
        checks.extend(ask(conn, process.id.raw())?.map(Check::from));
    }
    Ok(checks)
}

/// Makes a draft public.
///
/// # Errors
/// A refusal where a check still blocks, the confirmation is missing, or it is no draft.
pub fn publish(conn: &mut Conn, by: &By, id: ProcessId, confirmed: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let process = load(conn, id)?;
    if process.state != ProcessState::Draft {
        return Err(Refusal::new(t::spaces_already_published()).into());
    }
    if !readiness::is_ready(&checks(conn, &process, by.now)?) {
        return Err(Refusal::new(t::spaces_not_ready()).into());
    }
    if !confirmed {
        return Err(Refusal::on("confirmation", t::spaces_confirm_needed()).into());
    }
    store::processes::set_state(conn, &permit, id, ProcessState::Published, Some(by.now))?;
    Ok(by.tell_process(conn, "ProcessPublished", id)?)
}

/// Archives a published process: nothing is open any more. The title is typed to confirm.
///
/// # Errors
/// A refusal where the title was not typed, or it is not published.
pub fn archive(conn: &mut Conn, by: &By, id: ProcessId, typed: &str) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let process = load(conn, id)?;
    if process.state != ProcessState::Published {
        return Err(Refusal::new(t::spaces_not_published()).into());
    }
    if typed.trim() != process.title {
        return Err(Refusal::on("titre", t::spaces_archive_type_title(process.title)).into());
    }
    store::processes::set_state(conn, &permit, id, ProcessState::Archived, None)?;
    Ok(by.tell_process(conn, "ProcessArchived", id)?)
}

/// Takes a process out of the archives.
///
/// # Errors
/// A refusal where it is not archived.
pub fn restore(conn: &mut Conn, by: &By, id: ProcessId) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    if load(conn, id)?.state != ProcessState::Archived {
        return Err(Refusal::new(t::spaces_not_archived()).into());
    }
    store::processes::set_state(conn, &permit, id, ProcessState::Published, None)?;
    Ok(by.tell_process(conn, "ProcessRestored", id)?)
}
