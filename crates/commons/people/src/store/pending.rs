//! Sign-ins between the right password and the code of the second factor. They hang on a visitor's session under a token
//! of its own: nothing of them is in the page or the address, and the session says nothing about the person until then.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{model::Lifetimes, rules};

/// Notes that the password of a person was right in this session, under a new token. A session of somebody signed in
/// ends and another begins.
pub(crate) fn begin_pending(
    conn: &mut Conn,
    session: Option<i64>,
    token_hash: &str,
    person: PersonId,
    now: Timestamp,
) -> Result<(), DbError> {
    let until = now.plus_seconds(Lifetimes::PENDING);
    if let Some(session) = session {
        let kept = conn.execute(
            sql!(
                "update session set token_hash = $2, pending_person_id = $3, pending_until = $4",
                " where id = $1 and person_id is null"
            ),
            params![session, token_hash, person, until],
        )?;
        if kept == 1 {
            return Ok(());
        }
        conn.execute(sql!("delete from session where id = $1"), params![session])?;
    }
    conn.execute(
        sql!(
            "insert into session (token_hash, created_at, seen_at, expires_at, pending_person_id, pending_until)",
            " values ($1, $2, $2, $3, $4, $5)"
        ),
        params![token_hash, now, rules::ends_at(now, false), person, until],
    )?;
    Ok(())
}

/// Who must still give a code in this session.
pub(crate) fn pending_person(
    conn: &mut Conn,
    session: i64,
    now: Timestamp,
) -> Result<Option<PersonId>, DbError> {
    conn.query_opt(
        sql!(
            "select pending_person_id from session where id = $1 and person_id is null and pending_until > $2"
        ),
        params![session, now],
    )
    .map(Option::flatten)
}

/// Forgets sign-ins of a person that wait for a code: their password or their second factor changed.
pub(crate) fn forget_pending(conn: &mut Conn, person: PersonId) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update session set pending_person_id = null, pending_until = null where pending_person_id = $1"
        ),
        params![person],
    )
}
