//! Somebody comes back from a provider that vouches for them. Known: they are signed in. Not known: they are kept for half
//! an hour, to choose a name or to prove an older account. An account is never given away because of its address alone,
//! unless nobody had ever proven that address: so an invitation is taken up.

use parvis_db::{Conn, DbError};
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Email, Timestamp};
use parvis_people::{Browser, SignInAnswer};
use parvis_slice::Sender;
use parvis_web::{Grant, PersonId, Role, WebError};
use serde_json::json;

use super::link_account::link_own;
use crate::{
    model::{Guest, Login, LoginFault, Provider},
    policy, store,
};

/// How long somebody may take to choose a name.
const ARRIVAL_SECONDS: i64 = 1_800;

/// Who came back, and how.
#[derive(Clone)]
pub(crate) struct Arrived {
    /// From where.
    pub provider: Provider,
    /// The sign-in that they began.
    pub login: Login,
    /// Whom the provider vouches for.
    pub guest: Guest,
    /// The same, sealed.
    pub sealed_guest: Vec<u8>,
    /// The token, sealed.
    pub sealed_token: Vec<u8>,
    /// The browser.
    pub browser: Browser,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// Signed in.
    Open,
    /// Their second factor is asked.
    NeedsCode,
    /// Not known yet.
    First,
    /// The account of the person is linked now.
    Linked,
}

/// Takes in who came back.
pub(crate) fn arrive(
    conn: &mut Conn,
    arrived: &Arrived,
    sender: &Sender,
    now: Timestamp,
) -> Result<Result<Arrival, LoginFault>, WebError> {
    let Arrived { provider, login, guest, .. } = arrived;
    let permit = match policy::may_link_guest(provider, guest) {
        Ok(permit) => permit,
        Err(fault) => return Ok(Err(fault)),
    };
    let known = store::link_of(conn, provider.id, &guest.subject)?;
    if let Some(person) = login.person_id {
        return match known {
            Some(link) if link.person_id != person => Ok(Err(LoginFault::LinkedElsewhere)),
            Some(link) => {
                store::touch_link(conn, &permit, link.id, guest, now)?;
                Ok(Ok(Arrival::Linked))
            }
            None => {
                link_own(conn, &permit, provider, person, guest, sender, now)?;
                Ok(Ok(Arrival::Linked))
            }
        };
    }
    if let Some(link) = known {
        store::touch_link(conn, &permit, link.id, guest, now)?;
        return open(conn, arrived, link.person_id, now).map(Ok);
    }
    if let Some(person) = invited(conn, guest)? {
        parvis_people::take_over_unproven(conn, person, now)?;
        link_own(conn, &permit, provider, person, guest, sender, now)?;
        return open(conn, arrived, person, now).map(Ok);
    }
    store::put_arrival(
        conn,
        login.session_id,
        provider.id,
        &arrived.sealed_guest,
        now.plus_seconds(ARRIVAL_SECONDS),
    )?;
    Ok(Ok(Arrival::First))
}

/// The account of the address, if the provider vouches for the address and nobody ever proved it or used the account.
fn invited(conn: &mut Conn, guest: &Guest) -> Result<Option<PersonId>, DbError> {
    let Some(email) = guest.email.parse::<Email>().ok().filter(|_| guest.email_is_proven) else {
        return Ok(None);
    };
    let known = parvis_people::account_of(conn, &email)?.filter(|known| !known.is_proven);
    let Some(person) = known.map(|known| known.person) else { return Ok(None) };
    let is_free = store::links_of(conn, person)?.is_empty();
    Ok(is_free.then_some(person))
}

fn open(conn: &mut Conn, arrived: &Arrived, person: PersonId, now: Timestamp) -> Result<Arrival, WebError> {
    let Arrived { provider, guest, sealed_token, browser, .. } = arrived;
    sign_in(conn, provider, guest, sealed_token, browser, person, now)
}

/// Gives the roles that the rules say, and opens the session.
pub(super) fn sign_in(
    conn: &mut Conn,
    provider: &Provider,
    guest: &Guest,
    sealed_token: &[u8],
    browser: &Browser,
    person: PersonId,
    now: Timestamp,
) -> Result<Arrival, WebError> {
    give_roles(conn, provider, guest, person, now)?;
    let answer = parvis_people::sign_in_vouched(conn, person, browser, now)?;
    if let Some(session) = parvis_people::session_of(conn, &browser.token_hash)? {
        store::put_session(conn, session, provider.id, sealed_token, now)?;
    }
    Ok(if answer == SignInAnswer::NeedsCode { Arrival::NeedsCode } else { Arrival::Open })
}

fn give_roles(
    conn: &mut Conn,
    provider: &Provider,
    guest: &Guest,
    person: PersonId,
    now: Timestamp,
) -> Result<(), DbError> {
    if guest.roles.is_empty() {
        return Ok(());
    }
    let held = parvis_people::grants_of(conn, person, now)?;
    if provider.settings.invited_only && held.is_empty() {
        return Ok(());
    }
    for role in guest.roles.iter().filter_map(|key| Role::from_key(key)) {
        if held.iter().any(|grant| grant.role == role) {
            continue;
        }
        parvis_people::grant_role(conn, person, Grant::everywhere(role), now)?;
        let data = json!({ "role": role.key(), "provider": provider.slug });
        let event = Event::new(now, "RoleGiven", SubjectRef::new("person", person.raw()));
        parvis_journal::append(conn, &event.with(data))?;
    }
    Ok(())
}
