//! Asking for an account. Whether the address is known is told to its mailbox only: the page, the time it takes
//! and the number of mails are the same.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Timestamp};
use parvis_web::PersonId;

use super::Secret;
use crate::{
    mails::{self, Sender},
    model::{ChosenName, Lifetimes, NameCard, NewPerson, TokenKind},
    policy, rules,
    store::{self, NewToken},
};

/// What was typed, checked and hashed.
#[derive(Clone)]
pub(crate) struct SignUp {
    pub email: Email,
    pub name: ChosenName,
    pub password_hash: String,
    pub return_to: Option<String>,
}

/// Makes the account with a link to prove the address; for a proven address, sends the mail "you have one".
///
/// For an address not yet proven, the last name and password count and the older link is worthless: who set up the first
/// one may not have been its owner.
pub(crate) fn sign_up(
    conn: &mut Conn,
    wish: &SignUp,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), DbError> {
    let new = NewPerson {
        email: wish.email.clone(),
        public_name: rules::full_form(&wish.name),
        password_hash: Some(wish.password_hash.clone()),
        confirmed_at: None,
        locale: sender.texts.locale(),
        created_at: now,
    };
    let person = match store::find_by_email(conn, &wish.email)? {
        Some(known) if known.light_at.is_some() && known.confirmed_at.is_some() => {
            return claim(conn, wish, known.id, secret, sender, now);
        }
        Some(known) if known.confirmed_at.is_some() => {
            parvis_mail::queue(conn, &mails::already_registered(sender, &wish.email), now)?;
            return Ok(());
        }
        Some(known) => {
            store::replace_unproven(conn, &policy::may_sign_up(), known.id, &new)?;
            known.id
        }
        None => store::insert(conn, &policy::may_sign_up(), &new)?,
    };
    let card = NameCard { name: wish.name.clone(), born_on: None };
    let today = now.in_zone(sender.texts.zone()).date();
    store::set_name(conn, &policy::may_sign_up(), person, &card, today)?;
    store::insert_token(
        conn,
        &NewToken {
            return_to: wish.return_to.as_deref(),
            ..NewToken::new(&secret.hash, TokenKind::Confirm, person, now, Lifetimes::CONFIRM)
        },
    )?;
    parvis_mail::queue(conn, &mails::confirm_address(sender, &wish.email, &secret.token), now)?;
    Ok(())
}

/// Who took part without an account asks for one: name and password wait with the link, since the address is proven and
/// who asks may not be its owner. What they did is theirs already: the person stays the same.
fn claim(
    conn: &mut Conn,
    wish: &SignUp,
    person: PersonId,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), DbError> {
    store::insert_token(
        conn,
        &NewToken {
            return_to: wish.return_to.as_deref(),
            password_hash: Some(&wish.password_hash),
            chosen_name: Some(&wish.name.to_text()),
            ..NewToken::new(&secret.hash, TokenKind::Confirm, person, now, Lifetimes::CONFIRM)
        },
    )?;
    parvis_mail::queue(conn, &mails::confirm_address(sender, &wish.email, &secret.token), now)?;
    Ok(())
}
