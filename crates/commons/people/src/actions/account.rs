//! Accounts made by the operator, and small changes of one's own.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::{Actor, Grant, PersonId, WebError};

use crate::{
    model::{NewPerson, PeopleFault},
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
    for grant in roles {
        if !store::holds(conn, person, *grant)? {
            store::grant_role(conn, &policy::operator_manages_people(), person, *grant, now)?;
        }
    }
    Ok(person)
}

/// Changes one's public name.
pub(crate) fn change_public_name(conn: &mut Conn, actor: &Actor, name: &str) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    let view = store::person(conn, person)?.ok_or(PeopleFault::AccountErased)?;
    store::set_public_name(conn, &permit, &view, name)?;
    Ok(())
}

/// Changes the language of one's mails.
pub(crate) fn change_locale(conn: &mut Conn, actor: &Actor, locale: Locale) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    store::set_locale(conn, &permit, person, locale)?;
    Ok(())
}

/// Ends one's sessions on other machines.
pub(crate) fn end_others(conn: &mut Conn, actor: &Actor, kept: i64) -> Result<u64, WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    Ok(store::end_other_sessions(conn, &permit, person, kept)?)
}
