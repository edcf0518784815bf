//! How many contributions there are by process, status, theme, area and visibility: kept up to date with each write, so
//! that a list of 100,000 says its total and its facets without counting.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};
use parvis_kernel::Id;
use parvis_spaces::{ProcessId, StatusId};
use parvis_territory::{AreaId, ThemeId};

use crate::model::Contribution;

/// What a contribution counts under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The process.
    pub process: ProcessId,
    /// Whether everybody sees it.
    pub visible: bool,
    /// The status.
    pub status: StatusId,
    /// The theme.
    pub theme: Option<ThemeId>,
    /// The area.
    pub area: Option<AreaId>,
}

impl Cell {
    /// Where this contribution counts.
    pub fn of(row: &Contribution) -> Cell {
        Cell {
            process: row.process_id,
            visible: row.visible,
            status: row.status_id,
            theme: row.theme_id,
            area: row.area_id,
        }
    }
}

pub(super) struct Counted(pub Cell, pub i64);

impl FromRow for Counted {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let some = |raw: i64| (raw != 0).then_some(raw);
        let cell = Cell {
            process: row.get(0)?,
            visible: row.get(1)?,
            status: row.get(2)?,
            theme: some(row.get(3)?).map(Id::new),
            area: some(row.get(4)?).map(Id::new),
        };
        Ok(Counted(cell, row.get(5)?))
    }
}

/// Counts one more.
pub(super) fn add(conn: &mut Conn, cell: &Cell) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into contribution_count (process_id, visible, status_id, theme_id, area_id, n) ",
            "values ($1, $2, $3, $4, $5, 1) on conflict (process_id, visible, status_id, theme_id, area_id) ",
            "do update set n = contribution_count.n + 1"
        ),
        params![
            cell.process,
            cell.visible,
            cell.status,
            cell.theme.map_or(0, Id::raw),
            cell.area.map_or(0, Id::raw)
        ],
    )?;
    Ok(())
}

/// Counts one here instead of there.
pub(super) fn moved(conn: &mut Conn, from: &Cell, to: &Cell) -> Result<(), DbError> {
    if from == to {
        return Ok(());
    }
    conn.execute(
        sql!(
            "update contribution_count set n = n - 1 ",
            "where process_id = $1 and visible = $2 and status_id = $3 and theme_id = $4 and area_id = $5"
        ),
        params![
            from.process,
            from.visible,
            from.status,
            from.theme.map_or(0, Id::raw),
            from.area.map_or(0, Id::raw)
        ],
    )?;
    add(conn, to)
}

/// The counts of a process, those above zero.
///
/// # Errors
/// The database's failure.
pub fn counts(conn: &mut Conn, process: ProcessId, visible: bool) -> Result<Vec<(Cell, i64)>, DbError> {
    let rows: Vec<Counted> = conn.query(
        sql!(
            "select process_id, visible, status_id, theme_id, area_id, n from contribution_count ",
            "where process_id = $1 and visible = $2 and n > 0 order by status_id, theme_id, area_id"
        ),
        params![process, visible],
    )?;
    Ok(rows.into_iter().map(|Counted(cell, n)| (cell, n)).collect())
}

/// How many contributions of a process are counted in these statuses, visible or not.
///
/// # Errors
/// The database's failure.
pub fn count_where(conn: &mut Conn, process: ProcessId, statuses: &[StatusId]) -> Result<i64, DbError> {
    let mut total = 0;
    for visible in [true, false] {
        let cells = counts(conn, process, visible)?;
        total +=
            cells.iter().filter(|(cell, _)| statuses.contains(&cell.status)).map(|(_, n)| n).sum::<i64>();
    }
    Ok(total)
}

/// The counts as the rows have them, all processes: for tests, and to mend after rows were written by other means
/// (`mend`: the stored counts are replaced).
///
/// # Errors
/// The database's failure.
pub fn recount(conn: &mut Conn, mend: bool) -> Result<Vec<(Cell, i64)>, DbError> {
    let rows: Vec<Counted> = conn.query(
        sql!(
            "select process_id, visible, status_id, coalesce(theme_id, 0), coalesce(area_id, 0), count(*) from contribution ",
            "group by process_id, visible, status_id, coalesce(theme_id, 0), coalesce(area_id, 0)"
        ),
        params![],
    )?;
    if mend {
        conn.execute(sql!("delete from contribution_count"), params![])?;
        conn.execute(
            sql!(
                "insert into contribution_count (process_id, visible, status_id, theme_id, area_id, n) ",
                "select process_id, visible, status_id, coalesce(theme_id, 0), coalesce(area_id, 0), count(*) ",
                "from contribution group by process_id, visible, status_id, coalesce(theme_id, 0), coalesce(area_id, 0)"
            ),
            params![],
        )?;
    }
    let mut cells: Vec<(Cell, i64)> = rows.into_iter().map(|Counted(cell, n)| (cell, n)).collect();
    cells.sort_unstable();
    Ok(cells)
}
