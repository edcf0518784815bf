//! Opening a session without a password (demonstration, tests) and ending one.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::store;

/// Gives a session to a person under a new token, and answers its key. `session` is the visitor's session, which keeps its
/// key with what hangs on it. For who has proven otherwise who they are; the demonstration lets one choose.
///
/// # Errors
/// The database's failure.
pub fn open_session(
    conn: &mut Conn,
    session: Option<i64>,
    token_hash: &str,
    person: PersonId,
    now: Timestamp,
) -> Result<i64, DbError> {
    store::open_session(conn, session, token_hash, person, "", now)
}

/// Ends the session of a token's hash.
///
/// # Errors
/// The database's failure.
pub fn sign_out(conn: &mut Conn, token_hash: &str) -> Result<(), DbError> {
    store::end_session(conn, token_hash).map(|_| ())
}
