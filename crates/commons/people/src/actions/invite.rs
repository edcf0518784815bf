//! Inviting an agent: an account without a password, a role, and a link to choose the password. Until it is followed the
//! invitation can be sent again or taken back.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::{Actor, PersonId, WebError};
use serde_json::Value;

use super::{Secret, deed, erase::erase};
use crate::{
    mails::{self, Sender},
    model::{MOST_GRANTS, NewMandate, NewPerson, PeopleFault, TokenKind},
    policy,
    store::{self, NewToken},
};

const SECONDS_OF_DAY: i64 = 86_400;

/// Whom to invite, as what.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Address.
    pub email: Email,
    /// The name shown to others.
    pub public_name: String,
    /// Role.
    pub terms: NewMandate,
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
    if invitation.terms.grants().len() > MOST_GRANTS {
        return Err(PeopleFault::TooManyLimits.into());
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
    store::insert_mandate(conn, &permit, person, &invitation.terms, None, now)?;
    deed::tell(conn, "PersonInvited", Some(actor), person, deed::terms(&invitation.terms), now)?;
    send_link(conn, person, &invitation.email, secret, sender, now)?;
    Ok(person)
}

/// Sends the link of an invitation again; the one before is worthless.
pub(crate) fn renew_invitation(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    policy::may_manage_people(actor)?;
    let email = invited(conn, person)?;
    deed::tell(conn, "InvitationRenewed", Some(actor), person, Value::Null, now)?;
    Ok(send_link(conn, person, &email, secret, sender, now)?)
}

/// Takes an invitation back: the account goes with its role, and its link is worthless.
pub(crate) fn cancel_invitation(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_manage_people(actor)?;
    invited(conn, person)?;
    erase(conn, &permit, person, now)?;
    deed::tell(conn, "InvitationCancelled", Some(actor), person, Value::Null, now)?;
    Ok(())
}

/// The address of who was invited and has not come yet.
fn invited(conn: &mut Conn, person: PersonId) -> Result<Email, WebError> {
    store::invitation_of(conn, person)?.ok_or(PeopleFault::NotInvited)?;
    let view = store::person(conn, person)?.ok_or(WebError::NotFound)?;
    Ok(view.email.and_then(|text| text.parse().ok()).ok_or(PeopleFault::AccountErased)?)
}

fn send_link(
    conn: &mut Conn,
    person: PersonId,
    email: &Email,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), DbError> {
    let days = store::account_rules(conn)?.invitation_days;
    let token = NewToken::new(&secret.hash, TokenKind::Reset, person, now, days * SECONDS_OF_DAY);
    store::insert_token(conn, &token)?;
    parvis_mail::queue(conn, &mails::invitation(sender, email, &secret.token, days), now).map(|_| ())
}
