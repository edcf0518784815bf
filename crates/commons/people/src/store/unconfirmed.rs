//! Accounts that wait for their first proof: invitations, and those to forget.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

row! {
    /// An invitation that was not accepted yet.
    pub struct InvitationRow {
        /// When it was sent last.
        pub created_at: Timestamp,
        /// When its link ends or ended.
        pub expires_at: Timestamp,
    }
}

/// The invitation of a person whose account was never opened.
pub(crate) fn invitation_of(conn: &mut Conn, person: PersonId) -> Result<Option<InvitationRow>, DbError> {
    conn.query_opt(
        sql!(
            "select k.created_at, k.expires_at from person_token k join person p on p.id = k.person_id",
            " where k.person_id = $1 and k.kind = 'reset' and k.used_at is null and p.confirmed_at is null",
            " and p.password_hash is null and p.erased_at is null order by k.id desc limit 1"
        ),
        params![person],
    )
}

/// Accounts made before a moment whose address was never proven, that no link can open any more, and that nobody used:
/// whom an identity provider vouches for signs in without a proven address.
pub(crate) fn unconfirmed_since(
    conn: &mut Conn,
    before: Timestamp,
    now: Timestamp,
    most: usize,
) -> Result<Vec<PersonId>, DbError> {
    conn.query(
        sql!(
            "select p.id from person p where p.confirmed_at is null and p.created_at < $1",
            " and p.erased_at is null and p.email is not null and p.last_seen_at is null and not exists (select 1 from person_token k",
            " where k.person_id = p.id and k.used_at is null and k.expires_at > $2) order by p.created_at limit $3"
        ),
        params![before, now, i64::try_from(most).unwrap_or(i64::MAX)],
    )
}
