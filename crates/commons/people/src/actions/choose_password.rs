//! A new password: by the link of a mail, or by who is signed in. All other sessions end, and a mail says so.

use parvis_db::Conn;
use parvis_kernel::{Email, Timestamp};
use parvis_web::{Actor, PersonId, WebError};

use crate::{
    mails::{self, Sender},
    model::{PeopleFault, TokenKind, TokenState},
    policy::{self, OwnAccount, Permit},
    store,
};

/// Replaces the password by the link of a mail; that link proves the address too. Every session ends.
pub(crate) fn choose_password(
    conn: &mut Conn,
    token_hash: &str,
    password_hash: &str,
    sender: &Sender,
    now: Timestamp,
) -> Result<Result<PersonId, TokenState>, WebError> {
    let token = store::find_token(conn, token_hash, TokenKind::Reset)?;
    let permit = policy::may_follow_link(store::token_state(token.as_ref(), now));
    let (token, permit) = match (token, permit) {
        (Some(token), Ok(permit)) => (token, permit),
        (_, permit) => return Ok(Err(permit.err().unwrap_or(TokenState::Unknown))),
    };
    if !store::use_token(conn, token.id, now)? {
        return Ok(Err(TokenState::Used));
    }
    let person = token.person_id;
    store::confirm(conn, &permit, person, now)?;
    replace(conn, &permit, person, password_hash, None, sender, now)?;
    Ok(Ok(person))
}

/// Replaces the password of who is signed in; the other sessions end. `verified` is the hash that the present password
/// was checked against, so that two changes at once do not both count.
pub(crate) fn change_password(
    conn: &mut Conn,
    actor: &Actor,
    session: Option<i64>,
    verified: &str,
    password_hash: &str,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    let present = store::credentials(conn, person)?.ok_or(PeopleFault::AccountErased)?;
    if present.password_hash.as_deref() != Some(verified) {
        return Err(PeopleFault::WrongPassword.into());
    }
    replace(conn, &permit, person, password_hash, session, sender, now)
}

fn replace(
    conn: &mut Conn,
    permit: &Permit<OwnAccount>,
    person: PersonId,
    password_hash: &str,
    kept_session: Option<i64>,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    store::set_password(conn, permit, person, password_hash)?;
    match kept_session {
        Some(session) => store::end_other_sessions(conn, permit, person, session)?,
        None => store::end_sessions(conn, permit, person)?,
    };
    let address = store::person(conn, person)?
        .and_then(|person| person.email)
        .and_then(|text| text.parse::<Email>().ok());
    if let Some(email) = address {
        parvis_mail::queue(conn, &mails::password_changed(sender, &email), now)?;
    }
    Ok(())
}
