//! News in the database.

use parvis_db::{Conn, DbError, Filter, FromRow, Row, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, Role};

use super::words::rich_text;
use crate::{
    model::{NewNews, News, NewsId, ProcessId, SpaceId},
    policy::{Configure, Permit},
    rich_text::render,
};

impl FromRow for News {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(News {
            id: row.get(0)?,
            space_id: row.get(1)?,
            process_id: row.get(2)?,
            slug: row.get(3)?,
            title: row.get(4)?,
            body: rich_text(row, 5)?,
            published_at: row.get(7)?,
        })
    }
}

const NEWS: &str = "select id, space_id, process_id, slug, title, body, body_source, published_at from news";

/// Published news of the whole site that this person sees, the newest first: `skip` of them left out, then `most` at most.
///
/// # Errors
/// The database's failure.
pub fn published_news(
    conn: &mut Conn,
    actor: &Actor,
    now: Timestamp,
    skip: usize,
    most: usize,
) -> Result<Vec<News>, DbError> {
    let filter = open_to(Filter::new().raw("published_at <= {}", now), actor);
    let filter = filter.order("published_at desc, id desc").page(most, skip);
    conn.query(&filter.sql(NEWS), filter.params())
}

/// Without the news of private spaces that are closed to this person.
fn open_to(filter: Filter, actor: &Actor) -> Filter {
    if actor.has_role(Role::Administrator) {
        return filter;
    }
    // Keys of our own tables: numbers, so that they may stand in the text. No space has the key 0.
    let seen: Vec<String> =
        actor.signed_in().map_or(&[][..], |person| &person.reach.spaces).iter().map(i64::to_string).collect();
    let seen = if seen.is_empty() { "0".to_owned() } else { seen.join(", ") };
    filter.fixed(&format!(
        "not exists (select 1 from space s where s.visibility = 'members' and s.id not in ({seen}) and (s.id = news.space_id \
         or s.id = (select p.space_id from process p where p.id = news.process_id)))"
    ))
}

/// The newest published news of a space.
///
/// # Errors
/// The database's failure.
pub fn news_of_space(
    conn: &mut Conn,
    space: SpaceId,
    now: Timestamp,
    most: i64,
) -> Result<Vec<News>, DbError> {
    conn.query(
        sql!(
            NEWS,
            " where space_id = $1 and published_at <= $2 order by published_at desc, id desc limit $3"
        ),
        params![space, now, most],
    )
}

/// The newest published news of a process.
///
/// # Errors
/// The database's failure.
pub fn news_of_process(
    conn: &mut Conn,
    process: ProcessId,
    now: Timestamp,
    most: i64,
) -> Result<Vec<News>, DbError> {
    conn.query(
        sql!(
            NEWS,
            " where process_id = $1 and published_at <= $2 order by published_at desc, id desc limit $3"
        ),
        params![process, now, most],
    )
}

/// The piece of news of that name, published or not.
///
/// # Errors
/// The database's failure.
pub fn news_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<News>, DbError> {
    conn.query_opt(sql!(NEWS, " where slug = $1"), params![slug])
}

/// All news for the back office: those not published first, then the newest.
pub(crate) fn all(conn: &mut Conn, skip: i64, most: i64) -> Result<Vec<News>, DbError> {
    conn.query(
        sql!(NEWS, " order by case when published_at is null then 0 else 1 end, published_at desc, id desc limit $1 offset $2"),
        params![most, skip],
    )
}

/// One piece of news.
pub(crate) fn news(conn: &mut Conn, id: NewsId) -> Result<Option<News>, DbError> {
    conn.query_opt(sql!(NEWS, " where id = $1"), params![id])
}

/// Adds a piece of news.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    slug: &str,
    new: &NewNews,
) -> Result<NewsId, DbError> {
    conn.query_one(
        sql!(
            "insert into news (space_id, process_id, slug, title, body, body_source, published_at) ",
            "values ($1, $2, $3, $4, $5, $6, $7) returning id"
        ),
        params![new.space_id, new.process_id, slug, new.title, render(&new.body), new.body, new.published_at],
    )
}

/// Changes a piece of news; its name in addresses stays.
pub(crate) fn update(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: NewsId,
    new: &NewNews,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update news set space_id = $2, process_id = $3, title = $4, body = $5, body_source = $6, ",
            "published_at = $7 where id = $1"
        ),
        params![id, new.space_id, new.process_id, new.title, render(&new.body), new.body, new.published_at],
    )
}

/// Removes a piece of news.
pub(crate) fn delete(conn: &mut Conn, _permit: &Permit<Configure>, id: NewsId) -> Result<u64, DbError> {
    conn.execute(sql!("delete from news where id = $1"), params![id])
}
