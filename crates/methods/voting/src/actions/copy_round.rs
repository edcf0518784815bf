//! The next edition begins with the rules of the last one: its categories, then its ballot, its voters and its count.
//!
//! Ballots, projects ticked for a category and the code of the drawing of lots stay behind: they belong to one vote.

use parvis_db::{Conn, DbError};
use parvis_slice::{Advice, Copying};
use parvis_spaces::ProcessId;
use parvis_web::WebError;

use super::{Rules, configure_round};
use crate::{model::Category, policy, store, t};

/// Copies categories and rules; nothing where nothing was set up.
///
/// # Errors
/// Not an administrator, or the database's failure.
pub fn copy_round(tx: &mut Conn, copying: &Copying<'_>) -> Result<(), WebError> {
    let permit = policy::may_configure(copying.actor)?;
    let (from, to) = (ProcessId::new(copying.from), ProcessId::new(copying.to));
    for category in store::categories(tx, from)? {
        store::insert_category(tx, &permit, &Category { process_id: to, ..category })?;
    }
    let Some(round) = store::round_of_process(tx, from)? else { return Ok(()) };
    let copy = parvis_spaces::process(tx, to)?.ok_or(WebError::NotFound)?;
    configure_round(tx, &copy, copying.actor, &Rules::of(&round), copying.random, copying.now)?;
    Ok(())
}

/// Whether the rules of a process that votes are saved.
///
/// # Errors
/// The database's failure.
pub fn rules_are_set(conn: &mut Conn, process: i64) -> Result<Option<Advice>, DbError> {
    let process = ProcessId::new(process);
    if parvis_spaces::phases(conn, process)?.iter().all(|phase| phase.activity("vote").is_none()) {
        return Ok(None);
    }
    let done = store::round_of_process(conn, process)?.is_some();
    Ok(Some(Advice { message: t::voting_advice_rules(), done, page: "scrutin" }))
}
