//! Forgetting accounts whose address was never proven: whoever typed it never came back, and it may be the address of
//! somebody who knows nothing of it.

use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_web::WebError;

use super::erase::erase;
use crate::{policy, store};

/// Erases at most `most` of them and answers how many there were. Nobody gets a mail: the address was never proven.
pub(crate) fn forget_unconfirmed(conn: &mut Conn, now: Timestamp, most: usize) -> Result<usize, WebError> {
    let days = store::account_rules(conn)?.unconfirmed_days;
    let found = store::unconfirmed_since(conn, now.plus_days(-days), now, most)?;
    for person in &found {
        erase(conn, &policy::the_night_cleans_up(), *person, now)?;
    }
    Ok(found.len())
}
