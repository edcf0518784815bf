//! Signing in: the session keeps its key and gets a new token. One answer for every wrong pair. Who has a second factor
//! gets a token that waits for its code, and then another one.

use parvis_db::Conn;
use parvis_kernel::{Email, Timestamp};
use parvis_web::{PersonId, WebError};

use super::seal::FactorKey;
use crate::{
    mails::{self, Sender},
    model::PeopleFault,
    rules, store,
};

/// The browser that signs in.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Its session so far.
    pub session: Option<i64>,
    /// The hash of the token that it will have.
    pub token_hash: String,
    /// What it is, in two words.
    pub device: String,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInAnswer {
    /// The session belongs to the person now.
    Open,
    /// The session waits for a code.
    NeedsCode,
    /// The password is right but the address was never proven.
    NotConfirmed,
    /// Account and password changed meanwhile.
    Wrong,
}

/// Opens the session of the account whose password was checked against `verified`, or makes it wait for a code.
pub(crate) fn sign_in(
    conn: &mut Conn,
    email: &Email,
    verified: &str,
    browser: &Browser,
    now: Timestamp,
) -> Result<SignInAnswer, WebError> {
    let known = store::find_by_email(conn, email)?;
    let Some(known) = known.filter(|known| known.password_hash.as_deref() == Some(verified)) else {
        return Ok(SignInAnswer::Wrong);
    };
    if known.confirmed_at.is_none() {
        return Ok(SignInAnswer::NotConfirmed);
    }
    if store::has_second_factor(conn, known.id)? {
        store::begin_pending(conn, browser.session, &browser.token_hash, known.id, now)?;
        return Ok(SignInAnswer::NeedsCode);
    }
    store::open_session(conn, browser.session, &browser.token_hash, known.id, &browser.device, now)?;
    Ok(SignInAnswer::Open)
}

/// What was typed in place of a code.
#[derive(Clone, Debug)]
pub(crate) enum TypedCode {
    /// Six digits of an application.
    Clock(String),
    /// The keyed hash of a recovery code.
    Recovery(String),
}

/// Opens the session that waits for a code. A code of the clock serves once, and so does a recovery code; the use of the
/// latter is told to the mailbox.
pub(crate) fn finish_sign_in(
    conn: &mut Conn,
    browser: &Browser,
    code: &TypedCode,
    key: FactorKey,
    sender: &Sender,
    now: Timestamp,
) -> Result<PersonId, WebError> {
    let session = browser.session.ok_or(WebError::NotAllowed)?;
    let person = store::pending_person(conn, session, now)?.ok_or(WebError::NotAllowed)?;
    let is_right = match code {
        TypedCode::Clock(typed) => serves(conn, person, typed, key, now)?,
        TypedCode::Recovery(hash) => store::use_recovery_code(conn, person, hash, now)?,
    };
    if !is_right {
        return Err(PeopleFault::WrongCode.into());
    }
    if let (TypedCode::Recovery(_), Some(contact)) = (code, store::contact(conn, person)?) {
        let left = store::recovery_codes_left(conn, person)?;
        parvis_mail::queue(conn, &mails::recovery_code_used(sender, &contact.email, left), now)?;
    }
    store::open_session(conn, Some(session), &browser.token_hash, person, &browser.device, now)?;
    Ok(person)
}

fn serves(
    conn: &mut Conn,
    person: PersonId,
    typed: &str,
    key: FactorKey,
    now: Timestamp,
) -> Result<bool, WebError> {
    let Some(factor) = store::second_factor(conn, person)? else { return Ok(false) };
    let secret = key
        .open(person, &factor.secret)
        .ok_or_else(|| WebError::Failure("the second factor of a person can not be opened".to_owned()))?;
    match rules::step_of_code(&secret, typed, factor.last_step, now) {
        Some(step) => Ok(store::use_step(conn, person, step)?),
        None => Ok(false),
    }
}
