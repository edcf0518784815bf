//! What everybody sees, for search engines: published results.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_slice::{KeyRange, PublicPage};

/// The highest key.
///
/// # Errors
/// The database's failure.
pub fn last(conn: &mut Conn) -> Result<i64, DbError> {
    conn.query_one(sql!("select coalesce(max(id), 0) from voting_round"), params![])
}

/// The published ones of a range of keys: the result, and how it was counted.
///
/// # Errors
/// The database's failure.
pub fn pages(conn: &mut Conn, range: KeyRange, _now: Timestamp) -> Result<Vec<PublicPage>, DbError> {
    let rows: Vec<(String, Timestamp)> = conn.query(
        sql!(
            "select p.slug, r.published_at from voting_round r join process p on p.id = r.process_id ",
            "join space s on s.id = p.space_id where r.id > $1 and r.id <= $2 and r.published_at is not null ",
            "and p.state <> 'draft' and s.visibility = 'public' order by r.id"
        ),
        params![range.after, range.upto],
    )?;
    let pages = |(process, at): (String, Timestamp)| {
        let result = format!("/demarches/{process}/resultats");
        [format!("{result}/calcul"), result].map(|path| PublicPage { path, changed_at: Some(at) })
    };
    Ok(rows.into_iter().flat_map(pages).collect())
}
