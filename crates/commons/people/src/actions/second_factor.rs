//! Setting up a second factor, new recovery codes, and taking it away. Each is told to the mailbox, so that nobody else
//! does it unseen.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Random, Timestamp};
use parvis_web::{Actor, PersonId, WebError};
use serde_json::Value;

use super::{deed, seal::FactorKey};
use crate::{
    mails::{self, Sender},
    model::PeopleFault,
    policy, store,
};

/// A second factor whose first code was right.
#[derive(Clone, Debug)]
pub(crate) struct NewFactor {
    /// The secret, sealed.
    pub sealed: Vec<u8>,
    /// The step whose code was typed: it does not serve again.
    pub step: i64,
    /// Keyed hashes of the recovery codes.
    pub recovery: Vec<String>,
}

/// Stores one's second factor, in place of an older one; the other sessions end.
pub(crate) fn set_up_second_factor(
    conn: &mut Conn,
    actor: &Actor,
    session: i64,
    factor: &NewFactor,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_change_own_factor(actor, person)?;
    store::put_second_factor(conn, &permit, person, &factor.sealed, factor.step, now)?;
    store::put_recovery_codes(conn, &permit, person, &factor.recovery, now)?;
    store::end_other_sessions(conn, &permit, person, session)?;
    deed::tell(conn, "SecondFactorSetUp", Some(actor), person, Value::Null, now)?;
    tell_mailbox(conn, person, |email| mails::second_factor_set_up(sender, email), now)
}

/// Stores new recovery codes; the older ones are worthless.
pub(crate) fn renew_recovery_codes(
    conn: &mut Conn,
    actor: &Actor,
    recovery: &[String],
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_change_own_factor(actor, person)?;
    if !store::has_second_factor(conn, person)? {
        return Err(PeopleFault::NoSecondFactor.into());
    }
    store::put_recovery_codes(conn, &permit, person, recovery, now)?;
    deed::tell(conn, "RecoveryCodesRenewed", Some(actor), person, Value::Null, now)?;
    tell_mailbox(conn, person, |email| mails::recovery_codes_renewed(sender, email), now)
}

/// Takes one's own second factor away, where one may be without.
pub(crate) fn drop_second_factor(
    conn: &mut Conn,
    actor: &Actor,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_drop_own_factor(actor, person, &store::account_rules(conn)?)?;
    if !store::remove_second_factor(conn, &permit, person)? {
        return Err(PeopleFault::NoSecondFactor.into());
    }
    store::forget_pending(conn, person)?;
    deed::tell(conn, "SecondFactorDropped", Some(actor), person, Value::Null, now)?;
    tell_mailbox(conn, person, |email| mails::second_factor_gone(sender, email, false), now)
}

/// Takes the second factor of somebody else away, as an administrator; all their sessions end.
pub(crate) fn reset_second_factor(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_reset_factor(actor, person)?;
    if !store::remove_second_factor(conn, &permit, person)? {
        return Err(PeopleFault::NoSecondFactor.into());
    }
    store::end_sessions(conn, &permit, person)?;
    deed::tell(conn, "SecondFactorReset", Some(actor), person, Value::Null, now)?;
    tell_mailbox(conn, person, |email| mails::second_factor_gone(sender, email, true), now)
}

fn tell_mailbox(
    conn: &mut Conn,
    person: PersonId,
    mail: impl FnOnce(&Email) -> parvis_mail::Message,
    now: Timestamp,
) -> Result<(), WebError> {
    if let Some(contact) = store::contact(conn, person)? {
        parvis_mail::queue(conn, &mail(&contact.email), now)?;
    }
    Ok(())
}

/// Gives a person a second factor with this secret and no recovery codes, as the operator: for tests.
///
/// # Errors
/// The database's failure.
pub fn give_second_factor(
    conn: &mut Conn,
    key: FactorKey,
    person: PersonId,
    secret: &[u8],
    random: &dyn Random,
    now: Timestamp,
) -> Result<(), DbError> {
    let sealed = key.seal(person, secret, random);
    store::put_second_factor(conn, &policy::operator_changes_factor(), person, &sealed, 0, now).map(|_| ())
}

/// Takes the second factor of an address away, as the operator: for the last administrator who lost phone and codes.
/// Answers whether there was one.
///
/// # Errors
/// The database's failure.
pub fn take_second_factor(conn: &mut Conn, email: &Email) -> Result<bool, DbError> {
    let Some(known) = store::find_by_email(conn, email)? else { return Ok(false) };
    let permit = policy::operator_changes_factor();
    store::end_sessions(conn, &permit, known.id)?;
    store::remove_second_factor(conn, &permit, known.id)
}
