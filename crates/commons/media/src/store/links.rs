//! What files belong to.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, Filter, FromRow, Row, params, sql};
use parvis_journal::SubjectRef;

use crate::model::{Media, MediaId, MediaView};

/// Links a file to what it belongs to, after those that are there; `alt` says what an image shows. Linking
/// it again changes nothing but `alt`.
///
/// # Errors
/// The database's failure.
pub fn attach(conn: &mut Conn, id: MediaId, subject: SubjectRef, alt: &str) -> Result<(), DbError> {
    super::set_alt(conn, id, alt)?;
    conn.execute(
        sql!(
            "insert into media_link (media_id, subject_kind, subject_id, position) ",
            "select $1, $2, $3, coalesce(max(position), 0) + 1 from media_link ",
            "where subject_kind = $4 and subject_id = $5 on conflict do nothing"
        ),
        params![id, subject.kind, subject.id, subject.kind, subject.id],
    )
    .map(|_| ())
}

/// Everything that a file with these bytes belongs to: some dozens at most are looked at.
pub(crate) fn subjects_of(conn: &mut Conn, hash: &str) -> Result<Vec<(String, i64)>, DbError> {
    conn.query(
        sql!(
            "select distinct l.subject_kind, l.subject_id from media m join media_link l on l.media_id = m.id ",
            "where m.hash = $1 order by l.subject_kind, l.subject_id limit 100"
        ),
        params![hash],
    )
}

/// Ends the link between a file and a subject. A file without any link is forgotten after seven days.
///
/// # Errors
/// The database's failure.
pub fn detach(conn: &mut Conn, id: MediaId, subject: SubjectRef) -> Result<(), DbError> {
    conn.execute(
        sql!("delete from media_link where media_id = $1 and subject_kind = $2 and subject_id = $3"),
        params![id, subject.kind, subject.id],
    )
    .map(|_| ())
}

/// Ends all links of a subject (it was deleted).
///
/// # Errors
/// The database's failure.
pub fn detach_all(conn: &mut Conn, subject: SubjectRef) -> Result<(), DbError> {
    conn.execute(
        sql!("delete from media_link where subject_kind = $1 and subject_id = $2"),
        params![subject.kind, subject.id],
    )
    .map(|_| ())
}

struct Linked(i64, Media);

impl FromRow for Linked {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let media = Media {
            id: row.get(0)?,
            kind: row.get(1)?,
            hash: row.get(2)?,
            mime: row.get(3)?,
            bytes: row.get(4)?,
            width: row.get(5)?,
            height: row.get(6)?,
            original_name: row.get(7)?,
            alt: row.get(8)?,
            owner_id: row.get(9)?,
            created_at: row.get(10)?,
        };
        Ok(Linked(row.get(11)?, media))
    }
}

/// The files of each of these subjects of one kind, in their order. Subjects without files are left out.
///
/// # Errors
/// The database's failure.
pub fn of(conn: &mut Conn, subject_kind: &str, ids: &[i64]) -> Result<HashMap<i64, Vec<MediaView>>, DbError> {
    let mut found: HashMap<i64, Vec<MediaView>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let filter = Filter::new()
        .eq("l.subject_kind", subject_kind)
        .any("l.subject_id", ids)
        .order("l.subject_id, l.position, l.media_id");
    let select = format!(
        "select {}, l.subject_id from media_link l join media m on m.id = l.media_id",
        Media::columns("m")
    );
    for Linked(subject, media) in conn.query::<Linked>(&filter.sql(&select), filter.params())? {
        found.entry(subject).or_default().push(media.into());
    }
    Ok(found)
}
