//! Granting and taking back roles.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Id, Timestamp};
use parvis_web::{Actor, Grant, PersonId, Role, WebError};

use crate::{model::PeopleFault, policy, store};

/// Grants a role as the operator: for the command line and the demonstration.
///
/// # Errors
/// The database's failure.
pub fn grant_role(
    conn: &mut Conn,
    person: PersonId,
    grant: Grant,
    now: Timestamp,
) -> Result<Id<Grant>, DbError> {
    store::grant_role(conn, &policy::operator_manages_people(), person, grant, now)
}

/// Grants a role as an administrator.
///
/// # Errors
/// [`PeopleFault::RoleHeld`] when they have it, [`PeopleFault::AccountErased`]; not allowed for others.
pub fn grant_role_as(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    grant: Grant,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_manage_people(actor)?;
    let view = store::person(conn, person)?.ok_or(WebError::NotFound)?;
    if view.erased_at.is_some() {
        return Err(PeopleFault::AccountErased.into());
    }
    if store::holds(conn, person, grant)? {
        return Err(PeopleFault::RoleHeld.into());
    }
    store::grant_role(conn, &permit, person, grant, now)?;
    Ok(())
}

/// Takes a role back as an administrator; the last one who administers everything keeps it.
///
/// # Errors
/// [`PeopleFault::LastAdministrator`]; not found when there is no such grant; not allowed for others.
pub fn revoke_role(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    grant: Id<Grant>,
) -> Result<(), WebError> {
    let permit = policy::may_manage_people(actor)?;
    let held =
        store::grants(conn, person)?.into_iter().find(|view| view.id == grant).ok_or(WebError::NotFound)?;
    let is_whole = held.grant.area.is_none() && held.grant.theme.is_none();
    if held.grant.role == Role::Administrator && is_whole && store::administrators(conn)? <= 1 {
        return Err(PeopleFault::LastAdministrator.into());
    }
    store::revoke_role(conn, &permit, person, grant)?;
    Ok(())
}
