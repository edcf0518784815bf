//! Links between accounts and identities.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::{Guest, IdentityLink, ProviderId},
    policy::{LinkAccount, Permit},
};

/// The link of an identity.
pub(crate) fn link_of(
    conn: &mut Conn,
    provider: ProviderId,
    subject: &str,
) -> Result<Option<IdentityLink>, DbError> {
    conn.query_opt(
        sql!(
            "select ",
            IdentityLink::COLUMNS,
            " from person_identity where provider_id = $1 and subject = $2"
        ),
        params![provider, subject],
    )
}

/// One link.
pub(crate) fn link(conn: &mut Conn, id: i64) -> Result<Option<IdentityLink>, DbError> {
    conn.query_opt(sql!("select ", IdentityLink::COLUMNS, " from person_identity where id = $1"), params![id])
}

/// The links of an account, oldest first.
pub(crate) fn links_of(conn: &mut Conn, person: PersonId) -> Result<Vec<IdentityLink>, DbError> {
    conn.query(
        sql!("select ", IdentityLink::COLUMNS, " from person_identity where person_id = $1 order by id"),
        params![person],
    )
}

/// How many accounts are linked to identities of a provider.
pub(crate) fn count_links(conn: &mut Conn, provider: ProviderId) -> Result<i64, DbError> {
    conn.query_one(sql!("select count(*) from person_identity where provider_id = $1"), params![provider])
}

/// Links an account to an identity.
///
/// # Errors
/// [`DbError::Unique`] where the identity is linked already.
pub(crate) fn insert_link(
    conn: &mut Conn,
    _permit: &Permit<LinkAccount>,
    provider: ProviderId,
    person: PersonId,
    guest: &Guest,
    now: Timestamp,
) -> Result<i64, DbError> {
    conn.query_one(
        sql!(
            "insert into person_identity (provider_id, subject, person_id, linked_at, last_used_at, acr, organisation)",
            " values ($1, $2, $3, $4, $4, $5, $6) returning id"
        ),
        params![provider, guest.subject, person, now, guest.acr, guest.organisation],
    )
}

/// Notes that a link served.
pub(crate) fn touch_link(
    conn: &mut Conn,
    _permit: &Permit<LinkAccount>,
    id: i64,
    guest: &Guest,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update person_identity set last_used_at = $2, acr = $3, organisation = $4 where id = $1"),
        params![id, now, guest.acr, guest.organisation],
    )
}

/// Undoes a link.
pub(crate) fn remove_link(conn: &mut Conn, _permit: &Permit<LinkAccount>, id: i64) -> Result<u64, DbError> {
    conn.execute(sql!("delete from person_identity where id = $1"), params![id])
}

/// Undoes all links of a person, with what is under way.
pub(crate) fn remove_links_of(
    conn: &mut Conn,
    _permit: &Permit<LinkAccount>,
    person: PersonId,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "delete from identity_session where session_id in (select id from session where person_id = $1)"
        ),
        params![person],
    )?;
    conn.execute(sql!("delete from identity_login where person_id = $1"), params![person])?;
    conn.execute(sql!("delete from person_identity where person_id = $1"), params![person])
}
