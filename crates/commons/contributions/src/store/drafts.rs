//! Drafts: one for each holder and process.

use parvis_db::{Conn, DbError, params, sql};
use parvis_journal::SubjectRef;
use parvis_kernel::Timestamp;
use parvis_media as media;
use parvis_spaces::ProcessId;
use parvis_web::PersonId;

use crate::model::{DraftData, DraftId, DraftRow, Holder};

/// The draft of a holder in a process.
///
/// # Errors
/// The database's failure.
pub fn draft(conn: &mut Conn, holder: Holder, process: ProcessId) -> Result<Option<DraftRow>, DbError> {
    conn.query_opt(
        sql!("select ", DraftRow::COLUMNS, " from draft where holder = $1 and process_id = $2"),
        params![holder.to_string(), process],
    )
}

/// All drafts of a holder, the last kept first.
///
/// # Errors
/// The database's failure.
pub fn drafts_of(conn: &mut Conn, holder: Holder) -> Result<Vec<DraftRow>, DbError> {
    conn.query(
        sql!("select ", DraftRow::COLUMNS, " from draft where holder = $1 order by updated_at desc, id desc"),
        params![holder.to_string()],
    )
}

/// Keeps what was typed. `token` is taken only where there is no draft yet.
///
/// # Errors
/// The database's failure.
pub fn keep_draft(
    conn: &mut Conn,
    holder: Holder,
    process: ProcessId,
    (data, step): (&DraftData, &str),
    token: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    let text = serde_json::to_string(data).map_err(|error| DbError::Other(error.to_string()))?;
    conn.execute(
        sql!(
            "insert into draft (holder, process_id, data, step, updated_at, token) values ($1, $2, $3, $4, $5, $6) ",
            "on conflict (holder, process_id) do update set data = excluded.data, step = excluded.step, ",
            "updated_at = excluded.updated_at"
        ),
        params![holder.to_string(), process, text, step, now, token],
    )?;
    Ok(())
}

/// Gives the drafts of a session to the person who signed in. Where they had one in the same process, the one kept last
/// stays.
///
/// # Errors
/// The database's failure.
pub fn adopt_draft(
    conn: &mut Conn,
    session: i64,
    person: PersonId,
    process: ProcessId,
) -> Result<(), DbError> {
    let Some(given) = draft(conn, Holder::Session(session), process)? else { return Ok(()) };
    let own = draft(conn, Holder::Person(person), process)?;
    if own.as_ref().is_some_and(|own| own.updated_at > given.updated_at) {
        return forget_draft(conn, Holder::Session(session), process);
    }
    forget_draft(conn, Holder::Person(person), process)?;
    conn.execute(
        sql!("update draft set holder = $2 where id = $1"),
        params![given.id, Holder::Person(person).to_string()],
    )?;
    Ok(())
}

/// Forgets a draft and lets go of its files.
///
/// # Errors
/// The database's failure.
pub fn forget_draft(conn: &mut Conn, holder: Holder, process: ProcessId) -> Result<(), DbError> {
    match draft(conn, holder, process)? {
        Some(gone) => forget(conn, gone.id),
        None => Ok(()),
    }
}

/// Forgets all drafts of a holder.
pub(super) fn forget_all_of(conn: &mut Conn, holder: Holder) -> Result<(), DbError> {
    drafts_of(conn, holder)?.iter().try_for_each(|draft| forget(conn, draft.id))
}

fn forget(conn: &mut Conn, id: DraftId) -> Result<(), DbError> {
    media::detach_all(conn, SubjectRef::new("draft", id.raw()))?;
    conn.execute(sql!("delete from draft where id = $1"), params![id])?;
    Ok(())
}

/// Forgets drafts of visitors kept before `visitors` and drafts of people kept before `people`, at most 1,000 at once.
///
/// # Errors
/// The database's failure.
pub fn purge_drafts(conn: &mut Conn, visitors: Timestamp, people: Timestamp) -> Result<usize, DbError> {
    let old: Vec<DraftId> = conn.query(
        sql!(
            "select id from draft where (updated_at < $1 and substr(holder, 1, 2) = 's:') or updated_at < $2 ",
            "order by updated_at limit 1000"
        ),
        params![visitors, people],
    )?;
    old.iter().try_for_each(|id| forget(conn, *id))?;
    Ok(old.len())
}
