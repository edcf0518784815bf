//! Deleting one's account: address, password, name, sessions, links and roles go at once. What was
//! contributed stays without a name, and each slice erases what it keeps about the person.

use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_web::{Actor, WebError};

use super::{erase::erase, roles::is_last_administrator};
use crate::{
    mails::{self, Sender},
    model::PeopleFault,
    policy, store,
};

/// Deletes the account of who is signed in, and says so in a last mail.
pub(crate) fn delete_account(
    conn: &mut Conn,
    actor: &Actor,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), WebError> {
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let permit = policy::may_act_on_own(actor, person)?;
    let has_password = store::credentials(conn, person)?.is_some_and(|known| known.password_hash.is_some());
    if has_password && !actor.has_account() {
        return Err(PeopleFault::AccountNeeded.into());
    }
    if is_last_administrator(conn, person)? {
        return Err(PeopleFault::LastAdministrator.into());
    }
    store::person(conn, person)?
        .filter(|person| person.erased_at.is_none())
        .ok_or(PeopleFault::AccountErased)?;
    if let Some(email) = erase(conn, &permit, person, now)? {
        parvis_mail::queue(conn, &mails::account_deleted(sender, &email), now)?;
    }
    Ok(())
}
