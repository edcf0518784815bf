//! Signing in: the session keeps its key and gets a new token. One answer for every wrong pair.

use parvis_db::Conn;
use parvis_kernel::{Email, Timestamp};
use parvis_web::WebError;

use crate::store;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignInAnswer {
    /// The session belongs to the person now.
    Open,
    /// The password is right but the address was never proven.
    NotConfirmed,
    /// Account and password changed meanwhile.
    Wrong,
}

/// Opens the session of the account whose password was checked against `verified`.
pub(crate) fn sign_in(
    conn: &mut Conn,
    email: &Email,
    verified: &str,
    session: Option<i64>,
    token_hash: &str,
    now: Timestamp,
) -> Result<SignInAnswer, WebError> {
    let known = store::find_by_email(conn, email)?;
    let Some(known) = known.filter(|known| known.password_hash.as_deref() == Some(verified)) else {
        return Ok(SignInAnswer::Wrong);
    };
    if known.confirmed_at.is_none() {
        return Ok(SignInAnswer::NotConfirmed);
    }
    store::open_session(conn, session, token_hash, known.id, now)?;
    Ok(SignInAnswer::Open)
}
