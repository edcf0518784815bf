//! Proving an address with the link of the mail, and asking for another link.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Timestamp};

use super::Secret;
use crate::{
    mails::{self, Sender},
    model::{Lifetimes, TokenKind, TokenState},
    policy,
    store::{self, NewToken},
};

/// Proves the address. Answers where to go afterwards, or what is wrong with the link.
pub(crate) fn confirm_address(
    conn: &mut Conn,
    token_hash: &str,
    now: Timestamp,
) -> Result<Result<Option<String>, TokenState>, DbError> {
    let token = store::find_token(conn, token_hash, TokenKind::Confirm)?;
    let permit = policy::may_follow_link(store::token_state(token.as_ref(), now));
    let (token, permit) = match (token, permit) {
        (Some(token), Ok(permit)) => (token, permit),
        (_, permit) => return Ok(Err(permit.err().unwrap_or(TokenState::Unknown))),
    };
    if !store::use_token(conn, token.id, now)? {
        return Ok(Err(TokenState::Used));
    }
    store::confirm(conn, &permit, token.person_id, now)?;
    Ok(Ok(token.return_to))
}

/// Sends a newer link to an address whose account waits for one. Any other address gets nothing, and the page says
/// the same.
pub(crate) fn resend_confirmation(
    conn: &mut Conn,
    email: &Email,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), DbError> {
    let Some(person) = store::find_by_email(conn, email)?.filter(|known| known.confirmed_at.is_none()) else {
        return Ok(());
    };
    let last = store::last_unused_token(conn, person.id, TokenKind::Confirm)?;
    store::insert_token(
        conn,
        &NewToken {
            hash: &secret.hash,
            kind: TokenKind::Confirm,
            person: person.id,
            return_to: last.as_ref().and_then(|token| token.return_to.as_deref()),
            email: None,
            now,
            life_seconds: Lifetimes::CONFIRM,
        },
    )?;
    parvis_mail::queue(conn, &mails::confirm_address(sender, email, &secret.token), now)?;
    Ok(())
}
