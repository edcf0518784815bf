//! Numbering the projects put to the vote by canton, then theme.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::Process;
use parvis_web::{Actor, WebError};
use serde_json::json;

use crate::{policy, rules, store, t};

/// Numbers all projects put to the vote in a process; how many.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn number_projects(
    tx: &mut Conn,
    actor: &Actor,
    process: &Process,
    now: Timestamp,
) -> Result<usize, WebError> {
    let permit = policy::may_number(actor, None)?;
    if process.settings.lock().is_some() {
        return Err(Refusal::new(t::contributions_number_locked()).into());
    }
    let numbers = rules::number_by_area_and_theme(store::numbering_rows(tx, process.id)?);
    store::renumber(tx, &permit, process.id, &numbers)?;
    let event = Event::new(now, "ProjectsNumbered", SubjectRef::new("process", process.id.raw()));
    let event = event.by(actor.person_id()).within(process.id.raw()).with(json!({ "count": numbers.len() }));
    journal::append(tx, &event)?;
    Ok(numbers.len())
}
