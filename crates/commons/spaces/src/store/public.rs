//! What everybody sees, for search engines: spaces, processes, pages and news outside drafts and members' spaces.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_slice::{KeyRange, PublicPage};

/// The pages that every site has.
const ALWAYS: [&str; 3] = ["/", "/demarches", "/actualites"];

/// The highest key of spaces, processes, pages and news; at least 1, for the pages that every site has.
///
/// # Errors
/// The database's failure.
pub fn last(conn: &mut Conn) -> Result<i64, DbError> {
    let highest: i64 = conn.query_one(
        sql!(
            "select coalesce(max(n), 0) from (select max(id) as n from space union all select max(id) from process ",
            "union all select max(id) from page union all select max(id) from news) highest"
        ),
        params![],
    )?;
    Ok(highest.max(1))
}

/// The public pages of a range of keys.
///
/// # Errors
/// The database's failure.
pub fn pages(conn: &mut Conn, range: KeyRange, now: Timestamp) -> Result<Vec<PublicPage>, DbError> {
    let mut found: Vec<PublicPage> = Vec::new();
    if range.after == 0 {
        found.extend(ALWAYS.map(|path| PublicPage { path: path.to_owned(), changed_at: None }));
    }
    let keys = params![range.after, range.upto];
    let spaces: Vec<String> = conn.query(
        sql!("select slug from space where id > $1 and id <= $2 and visibility = 'public' order by id"),
        keys,
    )?;
    found.extend(spaces.into_iter().map(|slug| page(format!("/espaces/{slug}"), None)));
    let processes: Vec<(String, Option<Timestamp>)> = conn.query(
        sql!(
            "select p.slug, p.published_at from process p join space s on s.id = p.space_id ",
            "where p.id > $1 and p.id <= $2 and p.state <> 'draft' and s.visibility = 'public' order by p.id"
        ),
        keys,
    )?;
    found.extend(processes.into_iter().map(|(slug, at)| page(format!("/demarches/{slug}"), at)));
    let texts: Vec<(String, Option<String>)> = conn.query(
        sql!(
            "select g.slug, s.slug from page g left join space s on s.id = g.space_id where g.id > $1 and g.id <= $2 ",
            "and g.published = 1 and (g.space_id is null or s.visibility = 'public') order by g.id"
        ),
        keys,
    )?;
    found.extend(texts.into_iter().map(|(slug, space)| match space {
        Some(space) => page(format!("/espaces/{space}/pages/{slug}"), None),
        None => page(format!("/pages/{slug}"), None),
    }));
    let news: Vec<(String, Option<Timestamp>)> = conn.query(
        sql!(
            "select n.slug, n.published_at from news n left join space s on s.id = n.space_id ",
            "left join process p on p.id = n.process_id left join space h on h.id = p.space_id ",
            "where n.id > $1 and n.id <= $2 and n.published_at <= $3 and (n.space_id is null or s.visibility = 'public') ",
            "and (n.process_id is null or h.visibility = 'public') order by n.id"
        ),
        params![range.after, range.upto, now],
    )?;
    found.extend(news.into_iter().map(|(slug, at)| page(format!("/actualites/{slug}"), at)));
    Ok(found)
}

fn page(path: String, changed_at: Option<Timestamp>) -> PublicPage {
    PublicPage { path, changed_at }
}
