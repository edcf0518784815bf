//! Forgetting files that belong to nothing.

use std::path::Path;

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use super::files;
use crate::model::MediaId;

/// Forgets files sent before `before` that belong to nothing, at most `most` of them: row and bytes. Bytes that
/// another row names, or that were written in the last day, stay. Gives back how many rows went.
///
/// # Errors
/// The database's failure.
pub fn forget(
    folder: &Path,
    conn: &mut Conn,
    before: Timestamp,
    now: Timestamp,
    most: usize,
) -> Result<usize, DbError> {
    let old: Vec<(MediaId, String, String)> = conn.query(
        sql!(
            "select m.id, m.hash, m.mime from media m where m.created_at < $1 ",
            "and not exists (select 1 from media_link l where l.media_id = m.id) order by m.created_at, m.id limit $2"
        ),
        params![before, most],
    )?;
    let mut gone = 0;
    for (id, hash, mime) in
        old.into_iter().filter(|(_, hash, mime)| !files::is_young(folder, hash, mime, now))
    {
        conn.execute(sql!("delete from media where id = $1"), params![id])?;
        gone += 1;
        let named: Option<i64> =
            conn.query_opt(sql!("select id from media where hash = $1 limit 1"), params![hash])?;
        if named.is_none() {
            files::remove_files(folder, &hash, &mime);
        }
    }
    Ok(gone)
}
