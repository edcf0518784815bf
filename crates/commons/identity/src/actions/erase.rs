//! Erasing what is kept about a person: the links of their account.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{policy, store};

/// Undoes all links of a person, in the transaction of the deletion.
pub(crate) fn erase_person(conn: &mut Conn, person: PersonId, _now: Timestamp) -> Result<(), DbError> {
    store::remove_links_of(conn, &policy::goes_with_the_account(person), person).map(|_| ())
}
