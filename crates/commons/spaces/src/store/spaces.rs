//! Spaces in the database.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};

use super::words::rich_text;
use crate::{
    model::{NewSpace, Space, SpaceId},
    policy::{Configure, Permit},
    rich_text::render,
};

impl FromRow for Space {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Space {
            id: row.get(0)?,
            slug: row.get(1)?,
            title: row.get(2)?,
            summary: row.get(3)?,
            body: rich_text(row, 4)?,
            visibility: row.get(6)?,
            position: row.get(7)?,
            archived: row.get(8)?,
        })
    }
}

const SPACE: &str =
    "select id, slug, title, summary, body, body_source, visibility, position, archived from space";

/// All spaces in their order.
///
/// # Errors
/// The database's failure.
pub fn spaces(conn: &mut Conn) -> Result<Vec<Space>, DbError> {
    conn.query(sql!(SPACE, " order by archived, position, id"), params![])
}

/// One space.
///
/// # Errors
/// The database's failure.
pub fn space(conn: &mut Conn, id: SpaceId) -> Result<Option<Space>, DbError> {
    conn.query_opt(sql!(SPACE, " where id = $1"), params![id])
}

/// The space of that name in addresses.
///
/// # Errors
/// The database's failure.
pub fn space_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Space>, DbError> {
    conn.query_opt(sql!(SPACE, " where slug = $1"), params![slug])
}

/// Adds a space after the others.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    slug: &str,
    new: &NewSpace,
) -> Result<SpaceId, DbError> {
    conn.query_one(
        sql!(
            "insert into space (slug, title, summary, body, body_source, visibility, position, archived) ",
            "select $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1, 0 from space returning id"
        ),
        params![slug, new.title, new.summary, render(&new.body), new.body, new.visibility],
    )
}

/// Changes a space; its name in addresses stays.
pub(crate) fn update(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: SpaceId,
    new: &NewSpace,
    archived: bool,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update space set title = $2, summary = $3, body = $4, body_source = $5, visibility = $6, ",
            "archived = $7 where id = $1"
        ),
        params![id, new.title, new.summary, render(&new.body), new.body, new.visibility, archived],
    )
}

/// Sets the place of a space among the others.
pub(crate) fn set_position(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: SpaceId,
    position: usize,
) -> Result<u64, DbError> {
    conn.execute(sql!("update space set position = $2 where id = $1"), params![id, position])
}
