//! Setting up without a person behind it: the command line, demonstration data, tests.
//!
//! The same writes as in the back office, with the permit of who holds the machine (`policy::by_the_machine`).

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;

use crate::{
    actions::{By, edit_space},
    model::{NewNews, NewPage, NewSpace, NewsId, PageId, ProcessId, ProcessState, SpaceId},
    policy::{Configure, Permit},
    rules::wording,
    store,
};

/// Makes a space.
///
/// # Errors
/// The database's failure.
pub fn create_space(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    by: &By,
    new: &NewSpace,
) -> Result<SpaceId, DbError> {
    edit_space::insert(conn, permit, by, new)
}

/// Makes a page; its name in addresses is `new.slug`, or made from its title.
///
/// # Errors
/// The database's failure, also where the name is taken.
pub fn create_page(conn: &mut Conn, permit: &Permit<Configure>, new: &NewPage) -> Result<PageId, DbError> {
    let free = wording::free_slug(&new.title, "page", |slug| {
        Ok::<_, DbError>(store::pages::page_by_slug(conn, new.space_id, slug)?.is_some())
    })?;
    let slug = if new.slug.is_empty() { free } else { new.slug.clone() };
    store::pages::insert(conn, permit, &slug, new)
}

/// Makes a piece of news.
///
/// # Errors
/// The database's failure.
pub fn create_news(conn: &mut Conn, permit: &Permit<Configure>, new: &NewNews) -> Result<NewsId, DbError> {
    let slug = wording::free_slug(&new.title, "actualite", |slug| {
        Ok::<_, DbError>(store::news::news_by_slug(conn, slug)?.is_some())
    })?;
    store::news::insert(conn, permit, &slug, new)
}

/// Makes a process public without asking whether it is ready.
///
/// # Errors
/// The database's failure.
pub fn publish_process(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    id: ProcessId,
    now: Timestamp,
) -> Result<(), DbError> {
    store::processes::set_state(conn, permit, id, ProcessState::Published, Some(now))?;
    Ok(())
}

/// Replaces the Markdown text of a process.
///
/// # Errors
/// The database's failure.
pub fn set_process_body(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    id: ProcessId,
    source: &str,
) -> Result<(), DbError> {
    store::processes::set_body(conn, permit, id, source)?;
    Ok(())
}
