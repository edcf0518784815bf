//! Proving an address with the link of the mail, and asking for another link.

use jiff::civil::Date;
use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Timestamp};

use super::Secret;
use crate::{
    mails::{self, Sender},
    model::{ChosenName, Lifetimes, NameCard, TokenKind, TokenState},
    policy::{self, OwnAccount, Permit},
    store::{self, NewToken, TokenRow},
};

/// Proves the address. Answers where to go afterwards, or what is wrong with the link.
pub(crate) fn confirm_address(
    conn: &mut Conn,
    token_hash: &str,
    today: Date,
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
    open_account(conn, &permit, &token, today)?;
    Ok(Ok(token.return_to))
}

/// Gives who took part without an account the password and the name that waited with the link; what they did stays theirs.
/// An account that has a password by now keeps it.
fn open_account(
    conn: &mut Conn,
    permit: &Permit<OwnAccount>,
    token: &TokenRow,
    today: Date,
) -> Result<(), DbError> {
    let Some(password_hash) = &token.password_hash else { return Ok(()) };
    let known = store::credentials(conn, token.person_id)?;
    if known.is_none_or(|known| known.password_hash.is_some()) {
        return Ok(());
    }
    store::set_password(conn, permit, token.person_id, password_hash)?;
    if let Some(name) = token.chosen_name.as_deref().and_then(ChosenName::from_text) {
        store::set_name(conn, permit, token.person_id, &NameCard { name, born_on: None }, today)?;
    }
    Ok(())
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
    let Some(person) = store::find_by_email(conn, email)? else { return Ok(()) };
    let last = store::last_unused_token(conn, person.id, TokenKind::Confirm)?;
    let claims = last.as_ref().is_some_and(|token| token.password_hash.is_some());
    if person.confirmed_at.is_some() && !claims {
        return Ok(());
    }
    store::insert_token(
        conn,
        &NewToken {
            return_to: last.as_ref().and_then(|token| token.return_to.as_deref()),
            password_hash: last.as_ref().and_then(|token| token.password_hash.as_deref()),
            chosen_name: last.as_ref().and_then(|token| token.chosen_name.as_deref()),
            ..NewToken::new(&secret.hash, TokenKind::Confirm, person.id, now, Lifetimes::CONFIRM)
        },
    )?;
    parvis_mail::queue(conn, &mails::confirm_address(sender, email, &secret.token), now)?;
    Ok(())
}
