//! Giving roles, taking them back, and looking at them again once a year.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Id, Timestamp};
use parvis_web::{Actor, Grant, PersonId, WebError};

use super::deed;
use crate::{
    model::{MOST_GRANTS, Mandate, NewMandate, PeopleFault},
    policy, store,
};

/// Gives a role as the operator: for the command line, tests and the demonstration.
///
/// # Errors
/// The database's failure.
pub fn grant_role(
    conn: &mut Conn,
    person: PersonId,
    grant: Grant,
    now: Timestamp,
) -> Result<Id<Grant>, DbError> {
    let permit = policy::operator_manages_people();
    store::insert_mandate(conn, &permit, person, &NewMandate::of(grant), None, now)
}

/// Gives a role as an administrator.
///
/// # Errors
/// [`PeopleFault::RoleHeld`] when they have it, [`PeopleFault::TooManyLimits`], [`PeopleFault::AccountErased`]; not
/// allowed for others.
pub fn give_mandate(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    terms: &NewMandate,
    now: Timestamp,
) -> Result<Id<Grant>, WebError> {
    let permit = policy::may_manage_people(actor)?;
    let view = store::person(conn, person)?.ok_or(WebError::NotFound)?;
    if view.erased_at.is_some() {
        return Err(PeopleFault::AccountErased.into());
    }
    if terms.grants().len() > MOST_GRANTS {
        return Err(PeopleFault::TooManyLimits.into());
    }
    if store::mandates(conn, person)?.iter().any(|held| held.terms == *terms) {
        return Err(PeopleFault::RoleHeld.into());
    }
    let id = store::insert_mandate(conn, &permit, person, terms, None, now)?;
    deed::tell(conn, "RoleGiven", Some(actor), person, deed::terms(terms), now)?;
    Ok(id)
}

/// Takes a role back as an administrator, with all that stands in for it; the last one who administers everything keeps
/// it.
///
/// # Errors
/// [`PeopleFault::LastAdministrator`]; not found when there is no such role; not allowed for others.
pub fn withdraw_mandate(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    mandate: Id<Grant>,
    now: Timestamp,
) -> Result<(), WebError> {
    policy::may_manage_people(actor)?;
    let held = store::mandates(conn, person)?
        .into_iter()
        .find(|held| held.id == mandate)
        .ok_or(WebError::NotFound)?;
    withdraw(conn, actor, &held, now)
}

fn withdraw(conn: &mut Conn, actor: &Actor, held: &Mandate, now: Timestamp) -> Result<(), WebError> {
    let permit = policy::may_manage_people(actor)?;
    let is_whole = held.terms.role == parvis_web::Role::Administrator && held.terms.is_whole();
    if is_whole && is_last_administrator(conn, held.person)? {
        return Err(PeopleFault::LastAdministrator.into());
    }
    store::withdraw_mandate(conn, &permit, held.id)?;
    deed::tell(conn, "RoleWithdrawn", Some(actor), held.person, deed::terms(&held.terms), now)?;
    Ok(())
}

/// Whether nobody else administers everything for good.
pub(super) fn is_last_administrator(conn: &mut Conn, person: PersonId) -> Result<bool, DbError> {
    Ok(store::whole_administrators(conn)? == [person])
}

/// What somebody decided about a role while looking at all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is still right.
    Keep,
    /// It goes.
    Withdraw,
}

/// Carries out what was decided about several roles; answers how many were kept and withdrawn. What went meanwhile is
/// passed over.
pub(crate) fn review_mandates(
    conn: &mut Conn,
    actor: &Actor,
    verdicts: &[(Id<Grant>, Verdict)],
    now: Timestamp,
) -> Result<(usize, usize), WebError> {
    let permit = policy::may_manage_people(actor)?;
    let all = store::all_mandates(conn, MOST_REVIEWED)?;
    let (mut kept, mut withdrawn) = (0, 0);
    for (id, verdict) in verdicts {
        let Some(held) = all.iter().find(|held| held.id == *id) else { continue };
        match verdict {
            Verdict::Keep => {
                store::keep_mandate(conn, &permit, *id, now)?;
                deed::tell(conn, "RoleKept", Some(actor), held.person, deed::terms(&held.terms), now)?;
                kept += 1;
            }
            Verdict::Withdraw => {
                withdraw(conn, actor, held, now)?;
                withdrawn += 1;
            }
        }
    }
    Ok((kept, withdrawn))
}

/// The most grants that are looked at in one go.
pub(crate) const MOST_REVIEWED: usize = 5_000;
