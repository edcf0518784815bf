//! Lets people into a private space, one by one or by role, and takes them out.

use parvis_db::Conn;
use parvis_kernel::{Email, Refusal};
use parvis_people::{PeopleQuery, PersonView};
use parvis_web::{PersonId, Role, WebError};

use super::By;
use crate::{model::SpaceId, policy, store, store::members, t};

/// Lets a person in by their address. Only an account whose address was proven: anybody may sign up with another's.
///
/// # Errors
/// A refusal where nobody has such an account, or they are in already.
pub fn add_person(conn: &mut Conn, by: &By, space: SpaceId, email: &Email) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    exists(conn, space)?;
    let person =
        with_address(conn, email)?.ok_or_else(|| Refusal::on("adresse", t::spaces_member_unknown()))?;
    if person.confirmed_at.is_none() {
        return Err(Refusal::on("adresse", t::spaces_member_unconfirmed()).into());
    }
    if !members::add_member(conn, &permit, space, person.id, by.now)? {
        return Err(Refusal::on("adresse", t::spaces_member_there(person.public_name)).into());
    }
    Ok(by.tell(conn, "SpaceMemberAdded", "space", space.raw())?)
}

/// Takes a person out.
///
/// # Errors
/// They are no administrator.
pub fn remove_person(conn: &mut Conn, by: &By, space: SpaceId, person: PersonId) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    if members::remove_member(conn, &permit, space, person)? == 0 {
        return Err(WebError::NotFound);
    }
    Ok(by.tell(conn, "SpaceMemberRemoved", "space", space.raw())?)
}

/// Lets in all who hold a role.
///
/// # Errors
/// A refusal where they are in already.
pub fn add_role(conn: &mut Conn, by: &By, space: SpaceId, role: Role) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    exists(conn, space)?;
    if !members::add_role(conn, &permit, space, role)? {
        return Err(Refusal::on("role", t::spaces_member_role_there()).into());
    }
    Ok(by.tell(conn, "SpaceMemberAdded", "space", space.raw())?)
}

/// No longer lets in all who hold a role.
///
/// # Errors
/// They are no administrator.
pub fn remove_role(conn: &mut Conn, by: &By, space: SpaceId, role: Role) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    if members::remove_role(conn, &permit, space, role)? == 0 {
        return Err(WebError::NotFound);
    }
    Ok(by.tell(conn, "SpaceMemberRemoved", "space", space.raw())?)
}

fn exists(conn: &mut Conn, space: SpaceId) -> Result<(), WebError> {
    store::spaces::space(conn, space)?.map(|_| ()).ok_or(WebError::NotFound)
}

/// The account of exactly this address.
fn with_address(conn: &mut Conn, email: &Email) -> Result<Option<PersonView>, WebError> {
    const LOOKED_AT: usize = 50;
    let query = PeopleQuery { text: email.as_str().to_owned(), most: LOOKED_AT, ..PeopleQuery::default() };
    let is_theirs = |person: &PersonView| {
        let own = person.email.as_deref().and_then(|text| text.parse::<Email>().ok());
        own.is_some_and(|own| own.folded() == email.folded())
    };
    Ok(parvis_people::people(conn, &query)?.into_iter().find(is_theirs))
}
