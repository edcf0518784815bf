//! Erasing an account: what was contributed stays without a name; drafts, supports and subscriptions go.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use super::{drafts::forget_all_of, supports::recount_supports};
use crate::model::{ContributionId, Holder};

/// What stands in place of the name of an erased account.
const NO_NAME: &str = "Compte supprimé";

/// Takes a person's name from all they gave, and erases what only concerned them.
///
/// # Errors
/// The database's failure.
pub fn erase_person(conn: &mut Conn, person: PersonId, _now: Timestamp) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "delete from contribution_version where contribution_id in ",
            "(select id from contribution where author_id = $1)"
        ),
        params![person],
    )?;
    conn.execute(
        sql!("update contribution set author_id = null, author_name = $2 where author_id = $1"),
        params![person, NO_NAME],
    )?;
    conn.execute(
        sql!("update co_proponent set person_id = null, name = $2 where person_id = $1"),
        params![person, NO_NAME],
    )?;
    let supported: Vec<ContributionId> =
        conn.query(sql!("select contribution_id from support where person_id = $1"), params![person])?;
    conn.execute(sql!("delete from support where person_id = $1"), params![person])?;
    supported.iter().try_for_each(|id| recount_supports(conn, *id))?;
    conn.execute(
        sql!("delete from subscription where person_id = $1 and subject_kind = 'contribution'"),
        params![person],
    )?;
    forget_all_of(conn, Holder::Person(person))
}
