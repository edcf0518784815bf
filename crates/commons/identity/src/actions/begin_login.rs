//! Sending a browser to a provider, and taking its answer: a state serves once, in the browser it was made for.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, PersonId};

use crate::{
    model::{Login, LoginFault, ProviderId},
    policy, store,
};

/// How long somebody may take at the provider.
const LIFE_SECONDS: i64 = 1_800;

/// Notes that a browser is sent to a provider; `person` where an account is to be linked.
pub(crate) fn begin_login(
    conn: &mut Conn,
    state_hash: &str,
    provider: ProviderId,
    session: i64,
    person: Option<PersonId>,
    return_to: &str,
    now: Timestamp,
) -> Result<i64, DbError> {
    let until = now.plus_seconds(LIFE_SECONDS);
    store::insert_login(conn, state_hash, provider, session, person, return_to, now, until)
}

/// Takes the sign-in of a state, once.
pub(crate) fn take_login(
    conn: &mut Conn,
    state_hash: &str,
    provider: ProviderId,
    session: Option<i64>,
    actor: &Actor,
    now: Timestamp,
) -> Result<Result<Login, LoginFault>, DbError> {
    let Some(login) = store::login_of(conn, state_hash)? else { return Ok(Err(LoginFault::UnknownState)) };
    let is_ours = login.provider_id == provider && Some(login.session_id) == session;
    if !is_ours || login.expires_at <= now || !store::use_login(conn, login.id, now)? {
        return Ok(Err(LoginFault::UnknownState));
    }
    Ok(policy::may_come_back(&login, actor).map(|()| login))
}
