//! Deleting one's account: address, password, name, sessions, links and roles go at once. What was
//! contributed stays without a name, and each slice erases what it keeps about the person.

use parvis_db::Conn;
use parvis_kernel::{Email, Timestamp};
use parvis_web::{Actor, Role, WebError};

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
    if actor.has_role(Role::Administrator) && store::administrators(conn)? <= 1 {
        return Err(PeopleFault::LastAdministrator.into());
    }
    let view = store::person(conn, person)?.ok_or(PeopleFault::AccountErased)?;
    for slice in parvis_slice::registry().slices() {
        if let Some(erase) = slice.erase_person {
            erase(conn, person, now)?;
        }
    }
    store::delete_account(conn, &permit, person, now)?;
    if let Some(email) = view.email.and_then(|text| text.parse::<Email>().ok()) {
        parvis_mail::forget_address(conn, email.as_str())?;
        parvis_mail::queue(conn, &mails::account_deleted(sender, &email), now)?;
    }
    Ok(())
}
