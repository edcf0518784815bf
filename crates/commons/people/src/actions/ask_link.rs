//! Asking for a link to take part without an account. The page answers alike for every address; the mail alone says that
//! an address is protected by a password.
//!
//! The link remembers the session that asked: opened on another device, it brings the basket and the draft along.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Timestamp};
use parvis_web::PersonId;

use super::Secret;
use crate::{
    mails::{self, Sender},
    model::{Lifetimes, NewPerson, TokenKind},
    policy, rules,
    store::{self, NewToken},
};

/// Who asks, from where.
#[derive(Clone, Debug)]
pub(crate) struct LinkWish {
    /// The address typed.
    pub email: Email,
    /// The session with the basket or the draft.
    pub session: Option<i64>,
    /// The page to come back to.
    pub return_to: Option<String>,
}

/// Sends the link; makes a person without an account where the address is new.
pub(crate) fn ask_link(
    conn: &mut Conn,
    wish: &LinkWish,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), DbError> {
    let known = store::find_by_email(conn, &wish.email)?;
    let person = match known {
        Some(known) if is_guarded(conn, known.id, now)? => {
            parvis_mail::queue(conn, &mails::link_refused(sender, &wish.email), now)?;
            return Ok(());
        }
        Some(known) => known.id,
        None => newcomer(conn, wish, sender, now)?,
    };
    store::insert_token(
        conn,
        &NewToken {
            session: wish.session,
            return_to: wish.return_to.as_deref(),
            ..NewToken::new(&secret.hash, TokenKind::TakePart, person, now, Lifetimes::TAKE_PART)
        },
    )?;
    parvis_mail::queue(conn, &mails::take_part(sender, &wish.email, &secret.token), now)?;
    Ok(())
}

fn newcomer(conn: &mut Conn, wish: &LinkWish, sender: &Sender, now: Timestamp) -> Result<PersonId, DbError> {
    let permit = policy::may_sign_up();
    let new = NewPerson {
        email: wish.email.clone(),
        public_name: rules::NO_NAME.to_owned(),
        password_hash: None,
        confirmed_at: None,
        locale: sender.texts.locale(),
        created_at: now,
    };
    let person = store::insert(conn, &permit, &new)?;
    store::begin_light(conn, &permit, person, now)?;
    Ok(person)
}

/// Whether more than a password stands behind an address: a role, now or later, or a second factor. A link alone must
/// not get past them.
pub(crate) fn is_guarded(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<bool, DbError> {
    Ok(!store::mandates(conn, person)?.is_empty()
        || !store::grants_of(conn, person, now)?.is_empty()
        || store::has_second_factor(conn, person)?)
}
