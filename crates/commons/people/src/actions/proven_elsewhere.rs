//! Accounts of people whom an identity provider vouches for. No password is asked; the second factor is, since it proves
//! the person and not the provider.

use jiff::civil::Date;
use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::{Grant, PersonId, WebError};

use super::{Browser, Secret, SignInAnswer};
use crate::{
    mails::{self, Sender},
    model::{ChosenName, Lifetimes, NameCard, NameKind, TokenKind},
    policy,
    store::{self, NewToken},
};

/// What is known of the account of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownAccount {
    /// The person.
    pub person: PersonId,
    /// Whether they proved the address.
    pub is_proven: bool,
    /// Whether they have a password.
    pub has_password: bool,
}

/// The account of an address.
///
/// # Errors
/// The database's failure.
pub fn account_of(conn: &mut Conn, email: &Email) -> Result<Option<KnownAccount>, DbError> {
    let known = store::find_by_email(conn, email)?;
    Ok(known.map(|known| KnownAccount {
        person: known.id,
        is_proven: known.confirmed_at.is_some(),
        has_password: known.password_hash.is_some(),
    }))
}

/// Whether a person could sign in with a password.
///
/// # Errors
/// The database's failure.
pub fn has_password(conn: &mut Conn, person: PersonId) -> Result<bool, DbError> {
    let known = store::credentials(conn, person)?;
    Ok(known.is_some_and(|known| known.confirmed_at.is_some() && known.password_hash.is_some()))
}

/// Somebody vouched for who has no account yet.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// Where to write to them.
    pub email: Email,
    /// Whether the provider vouches for the address too; else a link is mailed to it.
    pub is_proven: bool,
    /// The name shown to others, checked.
    pub public_name: String,
    /// Birth date, where the authority wants it kept.
    pub born_on: Option<Date>,
    /// Language of mails.
    pub locale: Locale,
}

/// Makes an account without a password. An address that has a proven account stays there: its mailbox is told, and the
/// new account begins without an address, so that nothing on the page tells who has an account.
///
/// # Errors
/// The database's failure.
pub fn welcome(
    conn: &mut Conn,
    newcomer: &Newcomer,
    secret: &Secret,
    sender: &Sender,
    today: Date,
    now: Timestamp,
) -> Result<PersonId, DbError> {
    let permit = policy::may_sign_up();
    let known = store::find_by_email(conn, &newcomer.email)?;
    let is_free = known.is_none();
    let email = is_free.then_some(&newcomer.email);
    let proven = newcomer.is_proven || !is_free;
    let confirmed_at = proven.then_some(now);
    let person = store::insert_vouched(
        conn,
        &permit,
        email,
        &newcomer.public_name,
        newcomer.locale,
        confirmed_at,
        now,
    )?;
    let name = ChosenName {
        kind: NameKind::Pseudonym,
        pseudonym: newcomer.public_name.clone(),
        ..ChosenName::default()
    };
    store::set_name(conn, &permit, person, &NameCard { name, born_on: newcomer.born_on }, today)?;
    if !is_free {
        parvis_mail::queue(conn, &mails::already_registered(sender, &newcomer.email), now)?;
    } else if !proven {
        let token = NewToken::new(&secret.hash, TokenKind::Confirm, person, now, Lifetimes::CONFIRM);
        store::insert_token(conn, &token)?;
        parvis_mail::queue(conn, &mails::confirm_address(sender, &newcomer.email, &secret.token), now)?;
    }
    Ok(person)
}

/// Gives an account whose address nobody had proven to whom the provider says owns the address: an invitation is taken
/// up that way. A password that somebody else may have set, and open links, are worthless from then on.
///
/// # Errors
/// The database's failure.
pub fn take_over_unproven(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<(), DbError> {
    let permit = policy::may_sign_up();
    store::drop_unproven_password(conn, &permit, person)?;
    for kind in [TokenKind::Confirm, TokenKind::Reset] {
        store::spend_tokens(conn, person, kind, now)?;
    }
    store::confirm(conn, &permit, person, now).map(|_| ())
}

/// Opens the session of a person whom a provider vouches for, or makes it wait for the code of their second factor.
///
/// # Errors
/// The database's failure; not found when the account was erased.
pub fn sign_in_vouched(
    conn: &mut Conn,
    person: PersonId,
    browser: &Browser,
    now: Timestamp,
) -> Result<SignInAnswer, WebError> {
    if store::credentials(conn, person)?.is_none() {
        return Err(WebError::NotFound);
    }
    if store::has_second_factor(conn, person)? {
        store::begin_pending(conn, browser.session, &browser.token_hash, person, now)?;
        return Ok(SignInAnswer::NeedsCode);
    }
    store::open_session(conn, browser.session, &browser.token_hash, person, &browser.device, now)?;
    Ok(SignInAnswer::Open)
}

/// The session of a token's hash, to note something beside it.
///
/// # Errors
/// The database's failure.
pub fn session_of(conn: &mut Conn, token_hash: &str) -> Result<Option<i64>, DbError> {
    store::session_of_token(conn, token_hash)
}

/// What a person may do at the moment.
///
/// # Errors
/// The database's failure.
pub fn grants_of(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Grant>, DbError> {
    store::grants_of(conn, person, now)
}
