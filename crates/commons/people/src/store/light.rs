//! People without an account: since when, the password that waits for its own link, their short sessions.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::{PersonId, Proof};

use crate::policy::{OwnAccount, Permit};

/// A short session about to be opened.
pub(crate) struct LightSession<'a> {
    /// The visitor's session that becomes it, with its basket and draft.
    pub session: Option<i64>,
    /// The session that the browser at hand had.
    pub left: Option<i64>,
    /// The hash of its new token.
    pub token_hash: &'a str,
    /// What the browser is, in two words.
    pub device: &'a str,
    /// When it ends.
    pub until: Timestamp,
}

/// Notes that a person takes part without an account, where they have no password.
pub(crate) fn begin_light(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update person set light_at = coalesce(light_at, $2) where id = $1 and password_hash is null"),
        params![person, now],
    )
}

/// Takes the password of an account whose address was never proven away and leaves it with the link that was sent for it:
/// who follows that link gets it back.
pub(crate) fn park_password(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    now: Timestamp,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "update person_token set password_hash = (select password_hash from person where id = $1)",
            " where person_id = $1 and kind = 'confirm' and used_at is null and expires_at > $2"
        ),
        params![person, now],
    )?;
    conn.execute(
        sql!("update person set password_hash = null where id = $1 and confirmed_at is null"),
        params![person],
    )?;
    Ok(())
}

/// Whether a session lives and belongs to nobody yet.
pub(crate) fn is_visitors_session(conn: &mut Conn, session: i64, now: Timestamp) -> Result<bool, DbError> {
    let found: Option<i64> = conn.query_opt(
        sql!("select 1 from session where id = $1 and person_id is null and expires_at > $2"),
        params![session, now],
    )?;
    Ok(found.is_some())
}

/// Gives a session to who followed a link, until a moment near, under a new token. The session of anybody else that the
/// browser had ends.
pub(crate) fn open_light_session(
    conn: &mut Conn,
    person: PersonId,
    new: &LightSession<'_>,
    now: Timestamp,
) -> Result<(), DbError> {
    let LightSession { session, left, token_hash, device, until } = *new;
    conn.execute(sql!("update person set last_seen_at = $2 where id = $1"), params![person, now])?;
    if let Some(left) = left.filter(|own| Some(*own) != session) {
        conn.execute(
            sql!("delete from session where id = $1 and person_id is not null and person_id <> $2"),
            params![left, person],
        )?;
    }
    if let Some(session) = session {
        let kept = conn.execute(
            sql!(
                "update session set token_hash = $2, person_id = $3, created_at = $4, seen_at = $4, expires_at = $5,",
                " device = $6, proof = $7, pending_person_id = null, pending_until = null",
                " where id = $1 and (person_id is null or person_id = $3)"
            ),
            params![session, token_hash, person, now, until, device, Proof::EmailLink.key()],
        )?;
        if kept == 1 {
            return Ok(());
        }
        conn.execute(sql!("delete from session where id = $1"), params![session])?;
    }
    conn.execute(
        sql!(
            "insert into session (token_hash, person_id, created_at, seen_at, expires_at, device, proof)",
            " values ($1, $2, $3, $3, $4, $5, $6)"
        ),
        params![token_hash, person, now, until, device, Proof::EmailLink.key()],
    )?;
    Ok(())
}
