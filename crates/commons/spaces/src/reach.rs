//! What of the private spaces is open to a person: worked out once with the session ([`give_reach`]), so that every list
//! and every role asks the actor and no page asks the database. Private spaces are few, so one small query answers most
//! platforms. Mails are written without a session: there [`readers`] keeps those who are members.

use std::collections::BTreeSet;

use parvis_db::{Conn, DbError, Filter};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, Link, PersonId, Reach, Role, Site};

use crate::{
    model::{ProcessId, SpaceId},
    store::members,
};

/// Fills in what of the private spaces this person sees.
///
/// # Errors
/// The database's failure.
pub fn give_reach(conn: &mut Conn, actor: &mut Actor) -> Result<(), DbError> {
    let Actor::Person(person) = actor else { return Ok(()) };
    let private = members::private_processes(conn)?;
    if private.is_empty() || person.grants.iter().any(|grant| grant.role == Role::Administrator) {
        return Ok(());
    }
    let mut open: BTreeSet<i64> = members::spaces_of(conn, person.id)?.into_iter().collect();
    for (space, role) in members::all_roles(conn)? {
        let holds = person.grants.iter().any(|grant| grant.role.key() == role && grant.process.is_none());
        if holds {
            open.insert(space);
        }
    }
    for (space, process) in &private {
        if process.is_some() && person.grants.iter().any(|grant| grant.process == *process) {
            open.insert(*space);
        }
    }
    let closed =
        private.iter().filter(|(space, _)| !open.contains(space)).filter_map(|(_, process)| *process);
    person.reach = Reach { closed: closed.collect(), spaces: open.into_iter().collect() };
    Ok(())
}

/// Those of these people who may read of a process: all where its space is public, its members where it is private.
///
/// # Errors
/// The database's failure.
pub fn readers(
    conn: &mut Conn,
    process: ProcessId,
    mut people: Vec<PersonId>,
    now: Timestamp,
) -> Result<Vec<PersonId>, DbError> {
    if people.is_empty() {
        return Ok(people);
    }
    if let Some(space) = members::private_space_of(conn, process.raw())? {
        let members = members::among(conn, SpaceId::new(space), &people, now)?;
        people.retain(|person| members.contains(person));
    }
    Ok(people)
}

/// Leaves out of menus and footer what leads into a private space: they are the same for everybody.
///
/// # Errors
/// The database's failure.
pub fn without_private_links(conn: &mut Conn, site: &mut Site) -> Result<(), DbError> {
    let paths = members::private_paths(conn)?;
    let leads_in = |link: &Link| {
        let target = link.href.split(['?', '#']).next().unwrap_or_default();
        paths.iter().any(|path| {
            target == path || target.strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    };
    site.menu.retain(|link| !leads_in(link));
    site.footer_links.retain(|link| !leads_in(link));
    Ok(())
}

/// A list without these processes (those of [`Reach::closed`]); `column` holds the key of the process.
#[must_use]
pub fn outside(filter: Filter, closed: &[i64], column: &str) -> Filter {
    if closed.is_empty() {
        return filter;
    }
    // Keys of our own tables: numbers, so that they may stand in the text.
    let keys: Vec<String> = closed.iter().map(i64::to_string).collect();
    filter.fixed(&format!("{column} not in ({})", keys.join(", ")))
}
