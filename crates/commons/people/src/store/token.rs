//! Links sent by mail. A newer one of the same kind makes the older ones worthless.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::{Email, Timestamp};
use parvis_web::PersonId;

use crate::model::{TokenKind, TokenState};

row! {
    /// A link as stored.
    pub struct TokenRow {
        /// Key.
        pub id: i64,
        /// Whose.
        pub person_id: PersonId,
        /// Where to go afterwards.
        pub return_to: Option<String>,
        /// The address it is about: the new one of a change, the old one to go back to.
        pub email: Option<Email>,
        /// When it ends.
        pub expires_at: Timestamp,
        /// When it was used or replaced.
        pub used_at: Option<Timestamp>,
        /// The session that asked for it.
        pub session_id: Option<i64>,
        /// The password that its use gives the account.
        pub password_hash: Option<String>,
        /// The name that its use gives the account, as JSON.
        pub chosen_name: Option<String>,
    }
}

/// A link about to be stored.
pub(crate) struct NewToken<'a> {
    pub hash: &'a str,
    pub kind: TokenKind,
    pub person: PersonId,
    pub return_to: Option<&'a str>,
    pub email: Option<&'a Email>,
    pub now: Timestamp,
    pub life_seconds: i64,
    pub session: Option<i64>,
    pub password_hash: Option<&'a str>,
    pub chosen_name: Option<&'a str>,
}

impl<'a> NewToken<'a> {
    /// A link with nothing beside it.
    pub(crate) const fn new(
        hash: &'a str,
        kind: TokenKind,
        person: PersonId,
        now: Timestamp,
        life_seconds: i64,
    ) -> NewToken<'a> {
        NewToken {
            hash,
            kind,
            person,
            return_to: None,
            email: None,
            now,
            life_seconds,
            session: None,
            password_hash: None,
            chosen_name: None,
        }
    }
}

/// Stores a link and makes older ones of its kind worthless, where [`TokenKind::replaces_older`].
pub(crate) fn insert_token(conn: &mut Conn, token: &NewToken<'_>) -> Result<(), DbError> {
    if token.kind.replaces_older() {
        spend_tokens(conn, token.person, token.kind, token.now)?;
    }
    conn.execute(
        sql!(
            "insert into person_token (token_hash, kind, person_id, return_to, created_at, expires_at, email,",
            " session_id, password_hash, chosen_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        params![
            token.hash,
            token.kind.key(),
            token.person,
            token.return_to,
            token.now,
            token.now.plus_seconds(token.life_seconds),
            token.email,
            token.session,
            token.password_hash,
            token.chosen_name
        ],
    )?;
    Ok(())
}

/// Makes all links of a kind worthless.
pub(crate) fn spend_tokens(
    conn: &mut Conn,
    person: PersonId,
    kind: TokenKind,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update person_token set used_at = $3 where person_id = $1 and kind = $2 and used_at is null"),
        params![person, kind.key(), now],
    )
}

/// The link of a hash.
pub(crate) fn find_token(conn: &mut Conn, hash: &str, kind: TokenKind) -> Result<Option<TokenRow>, DbError> {
    conn.query_opt(
        sql!("select ", TokenRow::COLUMNS, " from person_token where token_hash = $1 and kind = $2"),
        params![hash, kind.key()],
    )
}

/// The newest link of a person that was neither used nor replaced, expired or not.
pub(crate) fn last_unused_token(
    conn: &mut Conn,
    person: PersonId,
    kind: TokenKind,
) -> Result<Option<TokenRow>, DbError> {
    conn.query_opt(
        sql!(
            "select ",
            TokenRow::COLUMNS,
            " from person_token where person_id = $1 and kind = $2 and used_at is null order by id desc limit 1"
        ),
        params![person, kind.key()],
    )
}

/// What became of a link.
pub(crate) fn token_state(token: Option<&TokenRow>, now: Timestamp) -> TokenState {
    match token {
        None => TokenState::Unknown,
        Some(token) if token.used_at.is_some() => TokenState::Used,
        Some(token) if token.expires_at <= now => TokenState::Expired,
        Some(_) => TokenState::Open,
    }
}

/// Uses a link; `false` when someone was faster.
pub(crate) fn use_token(conn: &mut Conn, token: i64, now: Timestamp) -> Result<bool, DbError> {
    let used = conn.execute(
        sql!("update person_token set used_at = $2 where id = $1 and used_at is null"),
        params![token, now],
    )?;
    Ok(used == 1)
}
