//! Contributions as cards, many at once.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, Filter, FromRow, Row, params, sql};
use parvis_spaces::{ProcessId, Stage};

use super::contributions::COLUMNS;
use crate::model::{CardRow, Contribution, ContributionId};

/// The columns of a [`CardRow`].
pub(super) const CARD: &str = "id, process_id, reference, kind, title, summary, status_id, stage, visible, theme_id, \
    area_id, place, lat, lon, cost_cents, number, support_count, author_name, submitted_at";

impl FromRow for CardRow {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(CardRow {
            id: row.get(0)?,
            process_id: row.get(1)?,
            reference: row.get(2)?,
            kind: row.get(3)?,
            title: row.get(4)?,
            summary: row.get(5)?,
            status_id: row.get(6)?,
            stage: row.get(7)?,
            visible: row.get(8)?,
            theme_id: row.get(9)?,
            area_id: row.get(10)?,
            place: row.get(11)?,
            lat: row.get(12)?,
            lon: row.get(13)?,
            cost: row.get(14)?,
            number: row.get(15)?,
            support_count: row.get(16)?,
            author_name: row.get(17)?,
            submitted_at: row.get(18)?,
        })
    }
}

/// The cards of these contributions, in the order asked for; those that do not exist are left out.
///
/// # Errors
/// The database's failure.
pub fn cards(conn: &mut Conn, ids: &[ContributionId]) -> Result<Vec<CardRow>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("id", ids);
    let select = const_select();
    let rows: Vec<CardRow> = conn.query(&filter.sql(&select), filter.params())?;
    let mut by_id: HashMap<ContributionId, CardRow> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

fn const_select() -> String {
    format!("select {CARD} from contribution")
}

/// These contributions with all they have, in the order asked for: at most some hundreds.
///
/// # Errors
/// The database's failure.
pub fn contributions(conn: &mut Conn, ids: &[ContributionId]) -> Result<Vec<Contribution>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("id", ids);
    let rows: Vec<Contribution> =
        conn.query(&filter.sql(&format!("select {COLUMNS} from contribution")), filter.params())?;
    let mut by_id: HashMap<ContributionId, Contribution> =
        rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// The private space in which the contribution of that reference lies; `None`: in none.
///
/// # Errors
/// The database's failure.
pub fn private_space_of_reference(conn: &mut Conn, reference: &str) -> Result<Option<i64>, DbError> {
    conn.query_opt(
        sql!(
            "select s.id from contribution c join process p on p.id = c.process_id join space s on s.id = p.space_id ",
            "where c.reference = $1 and s.visibility = 'members'"
        ),
        params![reference],
    )
}

/// The private space in which a contribution lies; `None`: in none.
///
/// # Errors
/// The database's failure.
pub fn private_space(conn: &mut Conn, contribution: i64) -> Result<Option<i64>, DbError> {
    conn.query_opt(
        sql!(
            "select s.id from contribution c join process p on p.id = c.process_id join space s on s.id = p.space_id ",
            "where c.id = $1 and s.visibility = 'members'"
        ),
        params![contribution],
    )
}

/// The private space in which a draft lies; `None`: in none.
pub(crate) fn private_space_of_draft(conn: &mut Conn, draft: i64) -> Result<Option<i64>, DbError> {
    conn.query_opt(
        sql!(
            "select s.id from draft d join process p on p.id = d.process_id join space s on s.id = p.space_id ",
            "where d.id = $1 and s.visibility = 'members'"
        ),
        params![draft],
    )
}

/// All contributions of a process in a stage, by number, then reference: what is put to the vote, the winners.
///
/// # Errors
/// The database's failure.
pub fn contributions_of_stage(
    conn: &mut Conn,
    process: ProcessId,
    stage: Stage,
) -> Result<Vec<Contribution>, DbError> {
    conn.query(
        sql!(
            "select ",
            COLUMNS,
            " from contribution where process_id = $1 and stage = $2 ",
            "order by number nulls last, reference"
        ),
        params![process, stage],
    )
}
