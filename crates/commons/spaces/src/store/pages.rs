//! Explanatory pages in the database.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};

use super::words::rich_text;
use crate::{
    model::{NewPage, Page, PageId, SpaceId},
    policy::{Configure, Permit},
    rich_text::render,
};

impl FromRow for Page {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Page {
            id: row.get(0)?,
            space_id: row.get(1)?,
            process_id: row.get(2)?,
            slug: row.get(3)?,
            title: row.get(4)?,
            body: rich_text(row, 5)?,
            position: row.get(7)?,
            published: row.get(8)?,
        })
    }
}

const PAGE: &str =
    "select id, space_id, process_id, slug, title, body, body_source, position, published from page";

/// The pages of a space in their order, also those not published.
///
/// # Errors
/// The database's failure.
pub fn pages_of_space(conn: &mut Conn, space: SpaceId) -> Result<Vec<Page>, DbError> {
    conn.query(sql!(PAGE, " where space_id = $1 order by position, id"), params![space])
}

/// The pages of the site in their order, also those not published.
///
/// # Errors
/// The database's failure.
pub fn pages_of_site(conn: &mut Conn) -> Result<Vec<Page>, DbError> {
    conn.query(sql!(PAGE, " where space_id is null order by position, id"), params![])
}

/// All pages: those of the site first, then by space, in their order.
///
/// # Errors
/// The database's failure.
pub fn all_pages(conn: &mut Conn) -> Result<Vec<Page>, DbError> {
    conn.query(sql!(PAGE, " order by coalesce(space_id, 0), position, id"), params![])
}

/// The page of that name in a space, or of the site where `space` is `None`.
///
/// # Errors
/// The database's failure.
pub fn page_by_slug(conn: &mut Conn, space: Option<SpaceId>, slug: &str) -> Result<Option<Page>, DbError> {
    conn.query_opt(
        sql!(PAGE, " where coalesce(space_id, 0) = $1 and slug = $2"),
        params![space.map_or(0, SpaceId::raw), slug],
    )
}

/// One page.
pub(crate) fn page(conn: &mut Conn, id: PageId) -> Result<Option<Page>, DbError> {
    conn.query_opt(sql!(PAGE, " where id = $1"), params![id])
}

/// Adds a page after the others of its space.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    slug: &str,
    new: &NewPage,
) -> Result<PageId, DbError> {
    conn.query_one(
        sql!(
            "insert into page (space_id, process_id, slug, title, body, body_source, published, position) ",
            "select $1, $2, $3, $4, $5, $6, $7, coalesce(max(position), 0) + 1 from page returning id"
        ),
        params![new.space_id, new.process_id, slug, new.title, render(&new.body), new.body, new.published],
    )
}

/// Changes a page.
pub(crate) fn update(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: PageId,
    slug: &str,
    new: &NewPage,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update page set space_id = $2, process_id = $3, slug = $4, title = $5, body = $6, body_source = $7, ",
            "published = $8 where id = $1"
        ),
        params![id, new.space_id, new.process_id, slug, new.title, render(&new.body), new.body, new.published],
    )
}

/// Sets the place of a page among the others.
pub(crate) fn set_position(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: PageId,
    position: usize,
) -> Result<u64, DbError> {
    conn.execute(sql!("update page set position = $2 where id = $1"), params![id, position])
}

/// Removes a page.
pub(crate) fn delete(conn: &mut Conn, _permit: &Permit<Configure>, id: PageId) -> Result<u64, DbError> {
    conn.execute(sql!("delete from page where id = $1"), params![id])
}
