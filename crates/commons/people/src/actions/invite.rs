//! Inviting an agent: an account without a password, a role, and a link to choose the password.

use parvis_db::Conn;
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::{Actor, Grant, PersonId, WebError};

use super::Secret;
use crate::{
    mails::{self, Sender},
    model::{Lifetimes, NewPerson, PeopleFault, TokenKind},
    policy,
    store::{self, NewToken},
};

/// Whom to invite, as what.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Address.
    pub email: Email,
    /// The name shown to others.
    pub public_name: String,
    /// Role.
    pub grant: Grant,
}

/// Makes the account with its role and sends the link.
///
/// # Errors
/// [`PeopleFault::EmailTaken`] when the address has an account (grant the role there); not allowed for others than
/// administrators.
pub fn invite(
    conn: &mut Conn,
    actor: &Actor,
    invitation: &Invitation,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<PersonId, WebError> {
    let permit = policy::may_manage_people(actor)?;
    if store::find_by_email(conn, &invitation.email)?.is_some() {
        return Err(PeopleFault::EmailTaken.into());
    }
    let new = NewPerson {
        email: invitation.email.clone(),
        public_name: invitation.public_name.clone(),
        password_hash: None,
        confirmed_at: None,
        locale: Locale::Fr,
        created_at: now,
    };
    let person = store::insert(conn, &policy::may_sign_up(), &new)?;
    store::grant_role(conn, &permit, person, invitation.grant, now)?;
    store::insert_token(
        conn,
        &NewToken {
            hash: &secret.hash,
            kind: TokenKind::Reset,
            person,
            return_to: None,
            now,
            life_seconds: Lifetimes::INVITATION,
        },
    )?;
    parvis_mail::queue(conn, &mails::invitation(sender, &invitation.email, &secret.token), now)?;
    Ok(person)
}
