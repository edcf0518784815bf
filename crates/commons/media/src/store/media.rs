//! The rows of files.

use std::path::Path;

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use super::files;
use crate::model::{Media, MediaId, MediaView, Prepared};

/// Writes the files into the tenant's folder (`tenant.files()`), then the row that names them. Call it in the
/// transaction of the act that the file belongs to; if that fails, the files stay unnamed and harm nobody.
///
/// # Errors
/// The database's failure, or the disk's.
pub fn store(
    folder: &Path,
    conn: &mut Conn,
    prepared: &Prepared,
    owner: Option<PersonId>,
    now: Timestamp,
) -> Result<MediaId, DbError> {
    files::write_files(folder, prepared)
        .map_err(|error| DbError::other(format!("a file could not be written: {error}")))?;
    conn.query_one(
        sql!(
            "insert into media (kind, hash, mime, bytes, width, height, original_name, alt, owner_id, created_at) ",
            "values ($1, $2, $3, $4, $5, $6, $7, '', $8, $9) returning id"
        ),
        params![
            prepared.kind.key(),
            prepared.hash,
            prepared.mime,
            prepared.bytes(),
            prepared.width,
            prepared.height,
            prepared.name,
            owner,
            now
        ],
    )
}

/// One file.
///
/// # Errors
/// The database's failure.
pub fn view(conn: &mut Conn, id: MediaId) -> Result<Option<MediaView>, DbError> {
    Ok(views(conn, &[id])?.pop())
}

/// Several files, in the order of their keys; those that are gone are left out.
///
/// # Errors
/// The database's failure.
pub fn views(conn: &mut Conn, ids: &[MediaId]) -> Result<Vec<MediaView>, DbError> {
    let filter = Filter::new().any("id", ids).order("id");
    let select = format!("select {} from media", Media::COLUMNS);
    let rows: Vec<Media> = conn.query(&filter.sql(&select), filter.params())?;
    Ok(rows.into_iter().map(MediaView::from).collect())
}

/// Says what an image shows, for those who do not see it.
///
/// # Errors
/// The database's failure.
pub fn set_alt(conn: &mut Conn, id: MediaId, alt: &str) -> Result<(), DbError> {
    conn.execute(sql!("update media set alt = $2 where id = $1"), params![id, alt]).map(|_| ())
}

/// A file with these bytes, whoever sent it first.
///
/// # Errors
/// The database's failure.
pub fn by_hash(conn: &mut Conn, hash: &str) -> Result<Option<Media>, DbError> {
    conn.query_opt(
        sql!("select ", Media::COLUMNS, " from media where hash = $1 order by id limit 1"),
        params![hash],
    )
}
