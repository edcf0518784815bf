//! Changing the address of one's account. The new one is proven by a link; the old one is told and can take the change
//! back for some days, for whom somebody else changed it. Whether the new address has an account is said to its mailbox
//! only.

use parvis_db::Conn;
use parvis_kernel::{Email, Timestamp};
use parvis_web::{Actor, PersonId, WebError};
use serde_json::Value;

use super::{Secret, deed};
use crate::{
    mails::{self, Sender},
    model::{Lifetimes, PeopleFault, TokenKind, TokenState},
    policy::{self, OwnAccount, Permit},
    store::{self, NewToken, TokenRow},
};

/// Sends the link to the new address and tells the old one that it was asked for.
pub(crate) fn request_change(
    conn: &mut Conn,
    actor: &Actor,
    new: &Email,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    policy::may_act_on_own(actor, person)?;
    let present = store::contact(conn, person)?.ok_or(PeopleFault::AccountErased)?;
    if present.email.folded() == new.folded() {
        return Err(PeopleFault::EmailSame.into());
    }
    if store::find_by_email(conn, new)?.is_some() {
        store::spend_tokens(conn, person, TokenKind::Change, now)?;
        parvis_mail::queue(conn, &mails::address_taken(sender, new), now)?;
    } else {
        let token = NewToken {
            email: Some(new),
            ..NewToken::new(&secret.hash, TokenKind::Change, person, now, Lifetimes::CHANGE)
        };
        store::insert_token(conn, &token)?;
        parvis_mail::queue(conn, &mails::confirm_new_address(sender, new, &secret.token), now)?;
    }
    parvis_mail::queue(conn, &mails::address_change_asked(sender, &present.email), now)?;
    Ok(())
}

/// Gives the account its new address. Both mailboxes are told; the old one gets the link that takes it back. Every
/// session ends: whoever holds one proves the new address too.
pub(crate) fn confirm_change(
    conn: &mut Conn,
    token_hash: &str,
    undo: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<Result<(), TokenState>, WebError> {
    let (token, permit) = match usable(conn, token_hash, TokenKind::Change, now)? {
        Ok(usable) => usable,
        Err(state) => return Ok(Err(state)),
    };
    let (person, new) = (token.person_id, token.email.ok_or(WebError::NotFound)?);
    let old = store::contact(conn, person)?.ok_or(PeopleFault::AccountErased)?.email;
    if !store::use_token(conn, token.id, now)? || store::find_by_email(conn, &new)?.is_some() {
        return Ok(Err(TokenState::Used));
    }
    store::set_email(conn, &permit, person, &new, now)?;
    store::end_sessions(conn, &permit, person)?;
    let back = NewToken {
        email: Some(&old),
        ..NewToken::new(&undo.hash, TokenKind::Undo, person, now, Lifetimes::UNDO)
    };
    store::insert_token(conn, &back)?;
    deed::tell(conn, "AddressChanged", None, person, Value::Null, now)?;
    parvis_mail::queue(conn, &mails::address_left(sender, &old, &undo.token), now)?;
    parvis_mail::queue(conn, &mails::address_joined(sender, &new), now)?;
    Ok(Ok(()))
}

/// Takes a change back: the old address counts again, every session ends, and a link to choose another password goes
/// to it, since somebody knew the password. Both mailboxes are told.
pub(crate) fn undo_change(
    conn: &mut Conn,
    token_hash: &str,
    reset: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<Result<(), TokenState>, WebError> {
    let (token, permit) = match usable(conn, token_hash, TokenKind::Undo, now)? {
        Ok(usable) => usable,
        Err(state) => return Ok(Err(state)),
    };
    let (person, old) = (token.person_id, token.email.ok_or(WebError::NotFound)?);
    let left = store::contact(conn, person)?.ok_or(PeopleFault::AccountErased)?.email;
    if store::find_by_email(conn, &old)?.is_some_and(|known| known.id != person) {
        return Err(PeopleFault::EmailGone.into());
    }
    if !store::use_token(conn, token.id, now)? {
        return Ok(Err(TokenState::Used));
    }
    store::set_email(conn, &permit, person, &old, now)?;
    store::spend_tokens(conn, person, TokenKind::Undo, now)?;
    store::end_sessions(conn, &permit, person)?;
    let link = NewToken::new(&reset.hash, TokenKind::Reset, person, now, Lifetimes::RESET);
    store::insert_token(conn, &link)?;
    deed::tell(conn, "AddressChangeUndone", None, person, Value::Null, now)?;
    parvis_mail::queue(conn, &mails::address_restored(sender, &old, &reset.token), now)?;
    parvis_mail::queue(conn, &mails::address_taken_back(sender, &left), now)?;
    Ok(Ok(()))
}

/// The link of a hash with leave to follow it, if it opens.
fn usable(
    conn: &mut Conn,
    token_hash: &str,
    kind: TokenKind,
    now: Timestamp,
) -> Result<Result<(TokenRow, Permit<OwnAccount>), TokenState>, WebError> {
    let token = store::find_token(conn, token_hash, kind)?;
    let permit = policy::may_follow_link(store::token_state(token.as_ref(), now));
    Ok(permit.and_then(|permit| token.map(|token| (token, permit)).ok_or(TokenState::Unknown)))
}

/// Whose link it is, if it opens: for the language of the mails.
pub(crate) fn owner_of_link(
    conn: &mut Conn,
    token_hash: &str,
    kind: TokenKind,
    now: Timestamp,
) -> Result<Result<(PersonId, Option<Email>), TokenState>, WebError> {
    Ok(usable(conn, token_hash, kind, now)?.map(|(token, _)| (token.person_id, token.email)))
}
