//! The projects put to the vote: contributions shortlisted, with a number and a cost; later those that won or not.

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_spaces::ProcessId;

use crate::model::OfferedRow;

const SHORTLISTED: &str = "shortlisted";

/// All projects that are or were put to the vote, by number: those shortlisted, even still without number, and those
/// with a number, even if withdrawn since.
///
/// # Errors
/// The database's failure.
pub fn offered_projects(conn: &mut Conn, process: ProcessId) -> Result<Vec<OfferedRow>, DbError> {
    conn.query(
        sql!(
            "select ",
            OfferedRow::COLUMNS,
            " from contribution where process_id = $1 ",
            "and (stage = 'shortlisted' or number is not null) ",
            "order by number nulls last, id"
        ),
        params![process],
    )
}

/// Those of these ids that one may vote for now.
///
/// # Errors
/// The database's failure.
pub fn offered_by_ids(conn: &mut Conn, process: ProcessId, ids: &[i64]) -> Result<Vec<OfferedRow>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new()
        .eq("process_id", process)
        .eq("stage", SHORTLISTED)
        .any("id", ids)
        .fixed("number is not null and cost_cents is not null and hidden = 0")
        .order("number, id");
    conn.query(&filter.sql(&format!("select {} from contribution", OfferedRow::COLUMNS)), filter.params())
}
