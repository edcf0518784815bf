//! What waits: contributions in the stage "submitted", public already or not. One that its author was asked to
//! correct waits again once it was corrected.

use parvis_db::{Conn, DbError, Filter, params};
use parvis_kernel::Timestamp;
use parvis_spaces::{ProcessId, Stage};

use super::within;
use crate::model::{QueueItem, Scope};

/// Counts stop here.
pub const COUNT_BOUND: i64 = 100;

/// No correction was asked for since the text last changed.
const NOT_ASKED: &str = "not exists (select 1 from moderation_decision d where d.contribution_id = c.id \
    and d.decision = 'ask_change' and d.undone_at is null and d.at >= c.updated_at)";

/// The oldest that wait, at most `most`.
///
/// # Errors
/// The database's failure.
pub fn waiting(conn: &mut Conn, scope: &Scope, most: usize) -> Result<Vec<QueueItem>, DbError> {
    let filter = conditions(scope).order("c.submitted_at, c.id").page(most, 0);
    let select = format!("select {} from contribution c", QueueItem::columns("c"));
    conn.query(&filter.sql(&select), filter.params())
}

/// How many wait, counted up to [`COUNT_BOUND`].
///
/// # Errors
/// The database's failure.
pub fn count(conn: &mut Conn, scope: &Scope) -> Result<i64, DbError> {
    if matches!(scope, Scope::Within(limits) if limits.is_empty()) {
        return Ok(0);
    }
    bounded(conn, conditions(scope))
}

/// How many wait in a process, counted up to [`COUNT_BOUND`].
///
/// # Errors
/// The database's failure.
pub fn count_in(conn: &mut Conn, process: ProcessId) -> Result<i64, DbError> {
    bounded(conn, conditions(&Scope::Everything).eq("c.process_id", process))
}

fn bounded(conn: &mut Conn, filter: Filter) -> Result<i64, DbError> {
    let filter = filter.page(usize::try_from(COUNT_BOUND).unwrap_or(usize::MAX), 0);
    let inner = filter.sql("select c.id from contribution c");
    conn.query_one(&format!("select count(*) from ({inner}) waiting"), filter.params())
}

/// What comes after a place in the queue; the first one where nothing does.
///
/// # Errors
/// The database's failure.
pub fn after(
    conn: &mut Conn,
    scope: &Scope,
    since: Timestamp,
    id: i64,
) -> Result<Option<QueueItem>, DbError> {
    let select = format!("select {} from contribution c", QueueItem::columns("c"));
    let next = conditions(scope)
        .beyond(&["c.submitted_at", "c.id"], ">", params![since, id])
        .order("c.submitted_at, c.id")
        .page(1, 0);
    match conn.query_opt(&next.sql(&select), next.params())? {
        Some(item) => Ok(Some(item)),
        None => Ok(waiting(conn, scope, 1)?.into_iter().next()),
    }
}

fn conditions(scope: &Scope) -> Filter {
    within(Filter::new().eq("c.stage", Stage::Submitted).fixed(NOT_ASKED), scope, "c")
}
