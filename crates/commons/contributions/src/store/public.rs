//! What everybody sees, for search engines: contributions that are public, in public processes.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_slice::{KeyRange, PublicPage};

/// The highest key.
///
/// # Errors
/// The database's failure.
pub fn last(conn: &mut Conn) -> Result<i64, DbError> {
    conn.query_one(sql!("select coalesce(max(id), 0) from contribution"), params![])
}

/// The public ones of a range of keys.
///
/// # Errors
/// The database's failure.
pub fn pages(conn: &mut Conn, range: KeyRange, _now: Timestamp) -> Result<Vec<PublicPage>, DbError> {
    let rows: Vec<(String, String, Timestamp)> = conn.query(
        sql!(
            "select p.slug, c.reference, c.updated_at from contribution c join process p on p.id = c.process_id ",
            "join space s on s.id = p.space_id where c.id > $1 and c.id <= $2 and c.visible = 1 ",
            "and c.merged_into is null and p.state <> 'draft' and s.visibility = 'public' order by c.id"
        ),
        params![range.after, range.upto],
    )?;
    let page = |(process, reference, at)| PublicPage {
        path: format!("/demarches/{process}/projets/{reference}"),
        changed_at: Some(at),
    };
    Ok(rows.into_iter().map(page).collect())
}
