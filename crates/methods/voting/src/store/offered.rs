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
            " from contribution where process_id = $1 and visible in (0, 1) and number > 0 union select ",
            OfferedRow::COLUMNS,
            " from contribution where stage = 'shortlisted' and +process_id = $1 order by number nulls last, id"
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
    // the plus keeps both engines from walking the process instead of looking up the few ids
    let filter = Filter::new()
        .eq("+process_id", process)
        .any("id", ids)
        .fixed("number is not null and cost_cents is not null and hidden = 0");
    let select = format!("select {} from contribution", OfferedRow::COLUMNS);
    let mut rows: Vec<OfferedRow> = conn.query(&filter.sql(&select), filter.params())?;
    rows.retain(|row| row.stage == SHORTLISTED);
    rows.sort_by_key(|row| (row.number, row.id));
    Ok(rows)
}
