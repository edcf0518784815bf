//! Setting a provider up: adding, changing, removing it. Its secret goes in sealed and never comes out to a page.

use parvis_db::Conn;
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp};
use parvis_web::{Actor, WebError};

use crate::{
    model::{ProviderId, Settings},
    policy, rules, store, t,
};

/// Adds a provider, not offered yet.
pub(crate) fn add_provider(
    conn: &mut Conn,
    actor: &Actor,
    label: &str,
    settings: &Settings,
    now: Timestamp,
) -> Result<ProviderId, WebError> {
    let permit = policy::may_edit(actor)?;
    let id = store::insert_provider(conn, &permit, label, settings, now)?;
    tell(conn, "IdentityProviderAdded", actor, id, now)?;
    Ok(id)
}

/// Changes a provider; `secret` is the new one, sealed, where one was typed. One that is offered must have all it needs.
pub(crate) fn change_provider(
    conn: &mut Conn,
    actor: &Actor,
    id: ProviderId,
    change: (&str, bool, &Settings),
    secret: Option<&[u8]>,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_edit(actor)?;
    let (label, active, settings) = change;
    let found = store::provider(conn, id)?.ok_or(WebError::NotFound)?;
    if let Some(wrong) = rules::check_settings(label, settings).into_iter().next() {
        return Err(wrong.into());
    }
    if active && secret.is_none() && found.sealed_secret.is_none() {
        return Err(Refusal::on("mot_de_passe_client", t::identity_secret_needed()).into());
    }
    store::update_provider(conn, &permit, id, label, active, settings, now)?;
    if let Some(sealed) = secret {
        store::put_secret(conn, &permit, id, sealed)?;
    }
    tell(conn, "IdentityProviderChanged", actor, id, now)
}

/// Removes a provider with the links of accounts to it.
pub(crate) fn remove_provider(
    conn: &mut Conn,
    actor: &Actor,
    id: ProviderId,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_edit(actor)?;
    if store::remove_provider(conn, &permit, id)? == 0 {
        return Err(WebError::NotFound);
    }
    tell(conn, "IdentityProviderRemoved", actor, id, now)
}

fn tell(
    conn: &mut Conn,
    kind: &'static str,
    actor: &Actor,
    id: ProviderId,
    now: Timestamp,
) -> Result<(), WebError> {
    let subject = SubjectRef::new("identity_provider", id.raw());
    Ok(parvis_journal::append(conn, &Event::new(now, kind, subject).by(actor.person_id()))?)
}
