//! Accounts made by the operator, and small changes of one's own.

use jiff::civil::Date;
use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::{Actor, Grant, PersonId, WebError};

use crate::{
    model::{NameCard, NewPerson, PeopleFault},
    policy, store,
};

/// Makes an account as given: for the command line, imports and the demonstration.
///
/// # Errors
/// [`DbError::Unique`] when the address has an account.
pub fn create_person(conn: &mut Conn, new: &NewPerson) -> Result<PersonId, DbError> {
    store::insert(conn, &policy::may_sign_up(), new)
}

/// Makes an account whose address counts as proven, with its roles: `parvis user add`. For an address that has an
/// account, name and password stay and the missing roles are added.
///
/// # Errors
/// The database's failure.
pub fn add_user(
    conn: &mut Conn,
    email: &Email,
    name: &str,
    password_hash: Option<String>,
    roles: &[Grant],
    now: Timestamp,
) -> Result<PersonId, DbError> {
    let person = match store::find_by_email(conn, email)? {
        Some(known) => known.id,
        None => create_person(
            conn,
            &NewPerson {
                email: email.clone(),
                public_name: name.to_owned(),
                password_hash,
                confirmed_at: Some(now),
                locale: Locale::Fr,
                created_at: now,
            },
        )?,
    };
    let held = store::grants_of(conn, person, now)?;
    for grant in roles.iter().filter(|grant| !held.contains(grant)) {
        super::grant_role(conn, person, *grant, now)?;
    }
    Ok(person)
}

/// Changes one's public name and birth date; `today` tells whether the name is shown.
pub(crate) fn change_name(
    conn: &mut Conn,
    actor: &Actor,
    card: &NameCard,
    today: Date,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    if !store::account_rules(conn)?.allows(card.name.kind) {
        return Err(PeopleFault::NameKindNotAllowed.into());
    }
    store::set_name(conn, &permit, person, card, today)?;
    Ok(())
}

/// Changes the language of one's mails.
pub(crate) fn change_locale(conn: &mut Conn, actor: &Actor, locale: Locale) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    store::set_locale(conn, &permit, person, locale)?;
    Ok(())
}

/// Ends one of one's sessions; `false` when it had ended.
pub(crate) fn end_one(conn: &mut Conn, actor: &Actor, session: i64) -> Result<bool, WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    Ok(store::end_own_session(conn, &permit, person, session)?)
}

/// Ends one's sessions on other machines.
pub(crate) fn end_others(conn: &mut Conn, actor: &Actor, kept: i64) -> Result<u64, WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    Ok(store::end_other_sessions(conn, &permit, person, kept)?)
}
