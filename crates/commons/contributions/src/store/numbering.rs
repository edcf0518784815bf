//! Numbers at the vote, for a whole process at once.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_spaces::{ProcessId, Stage};
use parvis_territory::{self as territory, AreaKind};

use crate::{
    model::ContributionId,
    policy::{Number, Permit},
    rules::NumberingRow,
};

row! {
    /// What is put to the vote, as it is numbered.
    struct Shortlisted {
        id: ContributionId,
        area_id: Option<i64>,
        theme_id: Option<i64>,
        title_key: Vec<u8>,
    }
}

/// What is put to the vote in a process, with what orders it.
///
/// # Errors
/// The database's failure.
pub fn numbering_rows(conn: &mut Conn, process: ProcessId) -> Result<Vec<NumberingRow>, DbError> {
    let areas: Vec<i64> =
        territory::areas(conn, AreaKind::Canton)?.iter().map(|area| area.id.raw()).collect();
    let themes: Vec<i64> = territory::themes(conn)?.iter().map(|theme| theme.id.raw()).collect();
    let rank = |list: &[i64], id: Option<i64>| {
        id.and_then(|id| list.iter().position(|one| *one == id)).unwrap_or(usize::MAX)
    };
    let rows: Vec<Shortlisted> = conn.query(
        sql!(
            "select ",
            Shortlisted::COLUMNS,
            " from contribution where process_id = $1 and stage = $2 order by id"
        ),
        params![process, Stage::Shortlisted],
    )?;
    let row = |found: Shortlisted| NumberingRow {
        id: found.id,
        area_rank: rank(&areas, found.area_id),
        theme_rank: rank(&themes, found.theme_id),
        title_key: found.title_key,
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Gives these numbers, and takes them from all others of the process that are put to the vote.
///
/// # Errors
/// The database's failure.
pub fn renumber(
    conn: &mut Conn,
    _permit: &Permit<Number>,
    process: ProcessId,
    numbers: &[(ContributionId, i64)],
) -> Result<(), DbError> {
    conn.execute(
        sql!("update contribution set number = null where process_id = $1 and stage = $2"),
        params![process, Stage::Shortlisted],
    )?;
    for (id, number) in numbers {
        conn.execute(
            sql!("update contribution set number = $3 where id = $1 and process_id = $2"),
            params![*id, process, *number],
        )?;
    }
    Ok(())
}
