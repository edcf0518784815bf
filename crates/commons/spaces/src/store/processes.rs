//! Processes in the database.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};
use parvis_kernel::Timestamp;

use super::words::rich_text;
use crate::{
    model::{NewProcess, Process, ProcessId, ProcessState, Settings, SpaceId},
    policy::{Configure, Permit},
    rich_text::render,
};

impl FromRow for Process {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Process {
            id: row.get(0)?,
            space_id: row.get(1)?,
            slug: row.get(2)?,
            title: row.get(3)?,
            summary: row.get(4)?,
            body: rich_text(row, 5)?,
            state: row.get(7)?,
            envelope: row.get(8)?,
            zone: row.get(9)?,
            numbering: row.get(10)?,
            created_at: row.get(11)?,
            published_at: row.get(12)?,
            contribution_word: row.get(13)?,
            settings: row.get(14)?,
        })
    }
}

const PROCESS: &str = "select id, space_id, slug, title, summary, body, body_source, state, envelope_cents, zone, \
    numbering, created_at, published_at, contribution_word, settings from process";

/// The process of that name in addresses, whatever its state.
///
/// # Errors
/// The database's failure.
pub fn process_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Process>, DbError> {
    conn.query_opt(sql!(PROCESS, " where slug = $1"), params![slug])
}

/// One process.
///
/// # Errors
/// The database's failure.
pub fn process(conn: &mut Conn, id: ProcessId) -> Result<Option<Process>, DbError> {
    conn.query_opt(sql!(PROCESS, " where id = $1"), params![id])
}

/// All processes, the newest first.
///
/// # Errors
/// The database's failure.
pub fn processes(conn: &mut Conn) -> Result<Vec<Process>, DbError> {
    conn.query(sql!(PROCESS, " order by id desc"), params![])
}

/// The processes of a space, the newest first.
///
/// # Errors
/// The database's failure.
pub fn processes_of(conn: &mut Conn, space: SpaceId) -> Result<Vec<Process>, DbError> {
    conn.query(sql!(PROCESS, " where space_id = $1 order by id desc"), params![space])
}

/// Adds a draft.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    slug: &str,
    new: &NewProcess,
    settings: &Settings,
    now: Timestamp,
) -> Result<ProcessId, DbError> {
    conn.query_one(
        sql!(
            "insert into process (space_id, slug, title, summary, body, body_source, state, envelope_cents, zone, ",
            "numbering, created_at, contribution_word, settings) ",
            "values ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9, $10, $11, $12) returning id"
        ),
        params![
            new.space_id,
            slug,
            new.title,
            new.summary,
            render(&new.body),
            new.body,
            new.envelope,
            new.zone,
            new.numbering,
            now,
            new.contribution_word,
            settings
        ],
    )
}

/// Changes the general content of a process; its name in addresses stays.
pub(crate) fn update(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: ProcessId,
    new: &NewProcess,
    settings: &Settings,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update process set space_id = $2, title = $3, summary = $4, body = $5, body_source = $6, ",
            "envelope_cents = $7, zone = $8, numbering = $9, contribution_word = $10, settings = $11 where id = $1"
        ),
        params![
            id,
            new.space_id,
            new.title,
            new.summary,
            render(&new.body),
            new.body,
            new.envelope,
            new.zone,
            new.numbering,
            new.contribution_word,
            settings
        ],
    )
}

/// Replaces the text.
pub(crate) fn set_body(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: ProcessId,
    source: &str,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update process set body = $2, body_source = $3 where id = $1"),
        params![id, render(source), source],
    )
}

/// Replaces the settings.
pub(crate) fn set_settings(conn: &mut Conn, id: ProcessId, settings: &Settings) -> Result<u64, DbError> {
    conn.execute(sql!("update process set settings = $2 where id = $1"), params![id, settings])
}

/// Changes the state; `published_at` stays where `None`.
pub(crate) fn set_state(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: ProcessId,
    state: ProcessState,
    published_at: Option<Timestamp>,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update process set state = $2, published_at = coalesce($3, published_at) where id = $1"),
        params![id, state, published_at],
    )
}
