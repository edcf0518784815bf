//! Sign-ins under way: before the provider answers, and between its answer and the first account. Only hashes of what
//! travels, and sealed identities; both for minutes.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::model::{Login, ProviderId};

/// Notes that a browser is sent to a provider.
#[allow(clippy::too_many_arguments, reason = "the columns of a row")]
pub(crate) fn insert_login(
    conn: &mut Conn,
    state_hash: &str,
    provider: ProviderId,
    session: i64,
    person: Option<PersonId>,
    return_to: &str,
    now: Timestamp,
    until: Timestamp,
) -> Result<i64, DbError> {
    conn.query_one(
        sql!(
            "insert into identity_login (state_hash, provider_id, session_id, person_id, return_to, created_at, expires_at)",
            " values ($1, $2, $3, $4, $5, $6, $7) returning id"
        ),
        params![state_hash, provider, session, person, return_to, now, until],
    )
}

/// The sign-in of a state.
pub(crate) fn login_of(conn: &mut Conn, state_hash: &str) -> Result<Option<Login>, DbError> {
    conn.query_opt(
        sql!("select ", Login::COLUMNS, " from identity_login where state_hash = $1"),
        params![state_hash],
    )
}

/// Uses a sign-in up; `false` where it served already.
pub(crate) fn use_login(conn: &mut Conn, id: i64, now: Timestamp) -> Result<bool, DbError> {
    let done = conn.execute(
        sql!("update identity_login set used_at = $2 where id = $1 and used_at is null"),
        params![id, now],
    )?;
    Ok(done == 1)
}

/// Keeps whom a provider vouches for until they have an account; one a browser.
pub(crate) fn put_arrival(
    conn: &mut Conn,
    session: i64,
    provider: ProviderId,
    sealed: &[u8],
    until: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "insert into identity_arrival (session_id, provider_id, sealed, expires_at) values ($1, $2, $3, $4)",
            " on conflict (session_id) do update set provider_id = excluded.provider_id, sealed = excluded.sealed,",
            " expires_at = excluded.expires_at"
        ),
        params![session, provider, sealed, until],
    )
}

/// Whom a provider vouches for in this browser.
pub(crate) fn arrival(
    conn: &mut Conn,
    session: i64,
    now: Timestamp,
) -> Result<Option<(ProviderId, Vec<u8>)>, DbError> {
    conn.query_opt(
        sql!("select provider_id, sealed from identity_arrival where session_id = $1 and expires_at > $2"),
        params![session, now],
    )
}

/// Forgets them; `false` where they were forgotten already.
pub(crate) fn forget_arrival(conn: &mut Conn, session: i64) -> Result<bool, DbError> {
    let done = conn.execute(sql!("delete from identity_arrival where session_id = $1"), params![session])?;
    Ok(done == 1)
}

/// Removes what has expired, and tokens of sessions that have ended.
pub(crate) fn purge(conn: &mut Conn, now: Timestamp) -> Result<(), DbError> {
    conn.execute(sql!("delete from identity_login where expires_at < $1"), params![now])?;
    conn.execute(sql!("delete from identity_arrival where expires_at < $1"), params![now])?;
    conn.execute(sql!("delete from identity_departure where expires_at < $1"), params![now])?;
    conn.execute(
        sql!("delete from identity_session where session_id not in (select id from session)"),
        params![],
    )
    .map(|_| ())
}
