//! Tokens to sign out with: beside a session while it lives, then for minutes under a ticket.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use crate::model::ProviderId;

/// Keeps, sealed, the token that a session was opened with.
pub(crate) fn put_session(
    conn: &mut Conn,
    session: i64,
    provider: ProviderId,
    sealed: &[u8],
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "insert into identity_session (session_id, provider_id, id_token, opened_at) values ($1, $2, $3, $4)",
            " on conflict (session_id) do update set provider_id = excluded.provider_id, id_token = excluded.id_token,",
            " opened_at = excluded.opened_at"
        ),
        params![session, provider, sealed, now],
    )
}

/// The token that a session was opened with.
fn session_token(conn: &mut Conn, session: i64) -> Result<Option<(ProviderId, Vec<u8>)>, DbError> {
    conn.query_opt(
        sql!("select provider_id, id_token from identity_session where session_id = $1"),
        params![session],
    )
}

/// Moves the token of a session that ends under a ticket.
pub(crate) fn depart(
    conn: &mut Conn,
    session: i64,
    ticket_hash: &str,
    until: Timestamp,
) -> Result<bool, DbError> {
    let Some((provider, sealed)) = session_token(conn, session)? else { return Ok(false) };
    conn.execute(sql!("delete from identity_session where session_id = $1"), params![session])?;
    conn.execute(
        sql!(
            "insert into identity_departure (ticket_hash, provider_id, id_token, expires_at)",
            " values ($1, $2, $3, $4)"
        ),
        params![ticket_hash, provider, sealed, until],
    )?;
    Ok(true)
}

/// The token under a ticket.
pub(crate) fn departure(
    conn: &mut Conn,
    ticket_hash: &str,
    now: Timestamp,
) -> Result<Option<(ProviderId, Vec<u8>)>, DbError> {
    conn.query_opt(
        sql!(
            "select provider_id, id_token from identity_departure where ticket_hash = $1 and expires_at > $2",
            " and state_hash is null"
        ),
        params![ticket_hash, now],
    )
}

/// Notes with which number a browser was sent away; a ticket serves once.
pub(crate) fn remember_state(conn: &mut Conn, ticket_hash: &str, state_hash: &str) -> Result<bool, DbError> {
    let done = conn.execute(
        sql!("update identity_departure set state_hash = $2 where ticket_hash = $1 and state_hash is null"),
        params![ticket_hash, state_hash],
    )?;
    Ok(done == 1)
}

/// The provider that a browser with this number was sent to.
pub(crate) fn departure_of_state(
    conn: &mut Conn,
    state_hash: &str,
    now: Timestamp,
) -> Result<Option<ProviderId>, DbError> {
    conn.query_opt(
        sql!("select provider_id from identity_departure where state_hash = $1 and expires_at > $2"),
        params![state_hash, now],
    )
}

/// Forgets a departure.
pub(crate) fn forget_departure(conn: &mut Conn, state_hash: &str) -> Result<u64, DbError> {
    conn.execute(sql!("delete from identity_departure where state_hash = $1"), params![state_hash])
}
