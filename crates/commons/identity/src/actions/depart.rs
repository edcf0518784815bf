//! Signing out where one signed in: the session here has ended by then, whatever the provider does.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::hash_token;

use crate::{
    model::{Provider, ProviderId},
    store,
};

/// How long one may take to sign out elsewhere.
const LIFE_SECONDS: i64 = 1_800;

/// Asked before a session ends: where to go on to, if it was opened with a provider.
pub(crate) fn farewell(
    conn: &mut Conn,
    session: i64,
    secret: &str,
    now: Timestamp,
) -> Result<Option<String>, DbError> {
    let is_guest = store::depart(conn, session, &hash_token(secret), now.plus_seconds(LIFE_SECONDS))?;
    Ok(is_guest.then(|| format!("/deconnexion/suite/{secret}")))
}

/// Takes a ticket: the provider and the sealed token, once. `state` is what the provider gives back.
pub(crate) fn leave(
    conn: &mut Conn,
    ticket: &str,
    state: &str,
    now: Timestamp,
) -> Result<Option<(Provider, Vec<u8>)>, DbError> {
    let ticket = hash_token(ticket);
    let Some((provider, sealed)) = store::departure(conn, &ticket, now)? else { return Ok(None) };
    if !store::remember_state(conn, &ticket, &hash_token(state))? {
        return Ok(None);
    }
    Ok(store::provider(conn, provider)?.map(|provider| (provider, sealed)))
}

/// Whether the browser that comes back was sent away with this number; once.
pub(crate) fn say_goodbye(
    conn: &mut Conn,
    state: &str,
    now: Timestamp,
) -> Result<Option<ProviderId>, DbError> {
    let state = hash_token(state);
    let known = store::departure_of_state(conn, &state, now)?;
    store::forget_departure(conn, &state)?;
    Ok(known)
}
