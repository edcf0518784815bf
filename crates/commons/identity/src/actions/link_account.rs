//! Linking an account to an identity, and undoing it. Linking is told to the mailbox, so that nobody else does it unseen.

use parvis_db::Conn;
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp};
use parvis_slice::Sender;
use parvis_web::{Actor, PersonId, WebError};
use serde_json::json;

use crate::{
    mails::identity_linked,
    model::{Guest, Provider},
    policy::{self, LinkAccount, Permit},
    store, t,
};

/// Links an account and tells its mailbox.
pub(super) fn link_own(
    conn: &mut Conn,
    permit: &Permit<LinkAccount>,
    provider: &Provider,
    person: PersonId,
    guest: &Guest,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    store::insert_link(conn, permit, provider.id, person, guest, now)?;
    tell(conn, "IdentityLinked", provider, person, now)?;
    if let Some(contact) = parvis_people::contact(conn, person)? {
        parvis_mail::queue(conn, &identity_linked(sender, &contact.email, &provider.label), now)?;
    }
    Ok(())
}

/// Undoes a link of one's own account. The last way to sign in stays.
pub(crate) fn unlink(conn: &mut Conn, actor: &Actor, id: i64, now: Timestamp) -> Result<(), WebError> {
    let link = store::link(conn, id)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_unlink(actor, &link)?;
    let is_last = store::links_of(conn, link.person_id)?.len() == 1;
    if is_last && !parvis_people::has_password(conn, link.person_id)? {
        return Err(Refusal::new(t::identity_last_way()).into());
    }
    let provider = store::provider(conn, link.provider_id)?.ok_or(WebError::NotFound)?;
    store::remove_link(conn, &permit, id)?;
    tell(conn, "IdentityUnlinked", &provider, link.person_id, now)?;
    Ok(())
}

fn tell(
    conn: &mut Conn,
    kind: &'static str,
    provider: &Provider,
    person: PersonId,
    now: Timestamp,
) -> Result<(), parvis_db::DbError> {
    let event = Event::new(now, kind, SubjectRef::new("person", person.raw())).by(Some(person));
    parvis_journal::append(conn, &event.with(json!({ "provider": provider.slug })))
}
