//! The library of reasons in the database.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::slugify;

use crate::{
    model::{NewReason, Reason, ReasonId},
    policy::{Configure, Permit},
};

/// All reasons by title, also those no longer offered.
///
/// # Errors
/// The database's failure.
pub fn reasons(conn: &mut Conn) -> Result<Vec<Reason>, DbError> {
    let mut all: Vec<Reason> =
        conn.query(sql!("select ", Reason::COLUMNS, " from moderation_reason order by id"), params![])?;
    all.sort_by_key(|reason| parvis_db::search::sort_key(&reason.title));
    Ok(all)
}

/// One reason.
///
/// # Errors
/// The database's failure.
pub fn reason(conn: &mut Conn, id: ReasonId) -> Result<Option<Reason>, DbError> {
    conn.query_opt(sql!("select ", Reason::COLUMNS, " from moderation_reason where id = $1"), params![id])
}

/// Adds a reason; a key that is taken gets a number.
///
/// # Errors
/// The database's failure.
pub fn create_reason(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    new: &NewReason,
) -> Result<ReasonId, DbError> {
    let wanted = if new.key.is_empty() { &new.title } else { &new.key };
    let base = slugify(wanted).unwrap_or_else(|| "motif".to_owned());
    let taken: Vec<String> = conn.query(sql!("select key from moderation_reason"), params![])?;
    let is_free = |key: &String| !taken.contains(key);
    let key = std::iter::once(base.clone()).chain((2..1_000).map(|n| format!("{base}-{n}"))).find(is_free);
    conn.query_one(
        sql!("insert into moderation_reason (key, title, sentence, article, active) values ($1, $2, $3, $4, 1) returning id"),
        params![key.unwrap_or(base), new.title, new.sentence, new.article],
    )
}

/// Changes a reason; its key stays.
pub(crate) fn update_reason(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: ReasonId,
    new: &NewReason,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update moderation_reason set title = $2, sentence = $3, article = $4 where id = $1"),
        params![id, new.title, new.sentence, new.article],
    )
}

/// Offers a reason, or no longer.
pub(crate) fn set_active(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: ReasonId,
    active: bool,
) -> Result<u64, DbError> {
    conn.execute(sql!("update moderation_reason set active = $2 where id = $1"), params![id, active])
}
