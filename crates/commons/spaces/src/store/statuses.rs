//! Statuses in the database.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};
use parvis_web::Role;

use super::words::{list, list_text};
use crate::{
    model::{NewStatus, ProcessId, Stage, Status, StatusId},
    policy::{Configure, Permit},
};

impl FromRow for Status {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let movers: String = row.get(10)?;
        Ok(Status {
            id: row.get(0)?,
            process_id: row.get(1)?,
            key: row.get(2)?,
            label: row.get(3)?,
            hint: row.get(4)?,
            tone: row.get(5)?,
            shape: row.get(6)?,
            stage: row.get(7)?,
            public: row.get(8)?,
            position: row.get(9)?,
            movers: list(&movers).iter().filter_map(|key| Role::from_key(key)).collect(),
        })
    }
}

const STATUS: &str =
    "select id, process_id, key, label, hint, tone, shape, stage, public, position, movers from status";

/// The statuses of a process in their order.
///
/// # Errors
/// The database's failure.
pub fn statuses(conn: &mut Conn, process: ProcessId) -> Result<Vec<Status>, DbError> {
    conn.query(sql!(STATUS, " where process_id = $1 order by position, id"), params![process])
}

/// One status.
///
/// # Errors
/// The database's failure.
pub fn status(conn: &mut Conn, id: StatusId) -> Result<Option<Status>, DbError> {
    conn.query_opt(sql!(STATUS, " where id = $1"), params![id])
}

/// The first status of a process with this stage.
///
/// # Errors
/// The database's failure.
pub fn status_of_stage(conn: &mut Conn, process: ProcessId, stage: Stage) -> Result<Option<Status>, DbError> {
    conn.query_opt(
        sql!(STATUS, " where process_id = $1 and stage = $2 order by position, id limit 1"),
        params![process, stage],
    )
}

/// All statuses of all processes: for lists that mix processes.
///
/// # Errors
/// The database's failure.
pub fn all_statuses(conn: &mut Conn) -> Result<Vec<Status>, DbError> {
    conn.query(sql!(STATUS, " order by process_id, position, id"), params![])
}

/// Adds a status after the others.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    key: &str,
    new: &NewStatus,
) -> Result<StatusId, DbError> {
    conn.query_one(
        sql!(
            "insert into status (process_id, key, label, hint, tone, shape, stage, public, position, movers) ",
            "select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), 0) + 1, $9 from status ",
            "where process_id = $1 returning id"
        ),
        params![
            process,
            key,
            new.label,
            new.hint,
            new.tone,
            new.shape,
            new.stage,
            new.public,
            movers_text(&new.movers)
        ],
    )
}

/// Changes a status; its key stays.
pub(crate) fn update(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    id: StatusId,
    new: &NewStatus,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update status set label = $3, hint = $4, tone = $5, shape = $6, stage = $7, public = $8, movers = $9 ",
            "where id = $1 and process_id = $2"
        ),
        params![
            id,
            process,
            new.label,
            new.hint,
            new.tone,
            new.shape,
            new.stage,
            new.public,
            movers_text(&new.movers)
        ],
    )
}

/// Removes a status.
///
/// # Errors
/// [`DbError::ForeignKey`] where a contribution has it.
pub(crate) fn delete(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    id: StatusId,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from status where id = $1 and process_id = $2"), params![id, process])
}

/// Sets the place of a status among the others.
pub(crate) fn set_position(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: StatusId,
    position: usize,
) -> Result<u64, DbError> {
    conn.execute(sql!("update status set position = $2 where id = $1"), params![id, position])
}

fn movers_text(movers: &[Role]) -> String {
    list_text(&movers.iter().map(|role| role.key().to_owned()).collect::<Vec<_>>())
}
