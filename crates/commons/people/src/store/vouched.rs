//! Accounts of people whom an identity provider vouches for.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::PersonId;

use super::person::search_text;
use crate::policy::{OwnAccount, Permit};

/// Writes an account without a password down; it may have no address.
pub(crate) fn insert_vouched(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    email: Option<&Email>,
    public_name: &str,
    locale: Locale,
    confirmed_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<PersonId, DbError> {
    let address = email.map(Email::as_str);
    conn.query_one(
        sql!(
            "insert into person (email, email_folded, public_name, search, locale, confirmed_at, created_at)",
            " values ($1, $2, $3, $4, $5, $6, $7) returning id"
        ),
        params![
            address,
            email.map(Email::folded),
            public_name,
            search_text(address.unwrap_or_default(), public_name),
            locale,
            confirmed_at,
            now
        ],
    )
}

/// Drops the password of an account whose address was never proven: somebody else may have set it.
pub(crate) fn drop_unproven_password(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update person set password_hash = null where id = $1 and confirmed_at is null"),
        params![person],
    )
}

/// The key of the session with this hash of its token.
pub(crate) fn session_of_token(conn: &mut Conn, token_hash: &str) -> Result<Option<i64>, DbError> {
    conn.query_opt(sql!("select id from session where token_hash = $1"), params![token_hash])
}
