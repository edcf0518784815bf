//! Erasing a person: each slice erases what it keeps about them, then the account is emptied. Who deletes their account
//! and the nightly job both come here.

use parvis_db::Conn;
use parvis_kernel::{Email, Timestamp};
use parvis_web::{PersonId, WebError};

use crate::{policy::Permit, store};

/// Erases; answers the address that the account had.
pub(super) fn erase<A>(
    conn: &mut Conn,
    permit: &Permit<A>,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<Email>, WebError> {
    let view = store::person(conn, person)?.ok_or(WebError::NotFound)?;
    for slice in parvis_slice::registry().slices() {
        if let Some(erase) = slice.erase_person {
            erase(conn, person, now)?;
        }
    }
    store::delete_account(conn, permit, person, now)?;
    let email = view.email.and_then(|text| text.parse::<Email>().ok());
    if let Some(email) = &email {
        parvis_mail::forget_address(conn, email.as_str())?;
    }
    Ok(email)
}
