//! Supports and subscriptions. A person supports a contribution at most once: the key of the row sees to it.

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::ContributionId,
    policy::{Follow, GiveSupport, Permit},
};

/// Supports; false: they did already.
///
/// # Errors
/// The database's failure.
pub fn support(
    conn: &mut Conn,
    _permit: &Permit<GiveSupport>,
    id: ContributionId,
    person: PersonId,
    now: Timestamp,
) -> Result<bool, DbError> {
    let added = conn.execute(
        sql!(
            "insert into support (contribution_id, person_id, at) values ($1, $2, $3) on conflict do nothing"
        ),
        params![id, person, now],
    )?;
    if added > 0 {
        conn.execute(
            sql!("update contribution set support_count = support_count + 1 where id = $1"),
            params![id],
        )?;
    }
    Ok(added > 0)
}

/// Takes a support back; false: there was none.
///
/// # Errors
/// The database's failure.
pub fn unsupport(
    conn: &mut Conn,
    _permit: &Permit<GiveSupport>,
    id: ContributionId,
    person: PersonId,
) -> Result<bool, DbError> {
    let gone = conn.execute(
        sql!("delete from support where contribution_id = $1 and person_id = $2"),
        params![id, person],
    )?;
    if gone > 0 {
        conn.execute(
            sql!("update contribution set support_count = support_count - 1 where id = $1"),
            params![id],
        )?;
    }
    Ok(gone > 0)
}

/// Counts the supports of a contribution anew.
///
/// # Errors
/// The database's failure.
pub fn recount_supports(conn: &mut Conn, id: ContributionId) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "update contribution set support_count = (select count(*) from support where contribution_id = $1) where id = $1"
        ),
        params![id],
    )?;
    Ok(())
}

/// Whether a person supports a contribution.
///
/// # Errors
/// The database's failure.
pub fn is_supporting(conn: &mut Conn, id: ContributionId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<i64> = conn.query_opt(
        sql!("select 1 from support where contribution_id = $1 and person_id = $2"),
        params![id, person],
    )?;
    Ok(found.is_some())
}

/// Which of these contributions a person supports.
///
/// # Errors
/// The database's failure.
pub fn supported(
    conn: &mut Conn,
    person: PersonId,
    ids: &[ContributionId],
) -> Result<Vec<ContributionId>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().eq("person_id", person).any("contribution_id", ids);
    conn.query(&filter.sql("select contribution_id from support"), filter.params())
}

/// Follows a contribution: mails about its status.
///
/// # Errors
/// The database's failure.
pub fn follow(
    conn: &mut Conn,
    _permit: &Permit<Follow>,
    id: ContributionId,
    person: PersonId,
    now: Timestamp,
) -> Result<(), DbError> {
    subscribe(conn, person, id, now)
}

pub(super) fn subscribe(
    conn: &mut Conn,
    person: PersonId,
    id: ContributionId,
    now: Timestamp,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into subscription (person_id, subject_kind, subject_id, at) values ($1, 'contribution', $2, $3) ",
            "on conflict do nothing"
        ),
        params![person, id, now],
    )?;
    Ok(())
}

/// No longer follows a contribution.
///
/// # Errors
/// The database's failure.
pub fn unfollow(conn: &mut Conn, id: ContributionId, person: PersonId) -> Result<(), DbError> {
    conn.execute(
        sql!("delete from subscription where person_id = $1 and subject_kind = 'contribution' and subject_id = $2"),
        params![person, id],
    )?;
    Ok(())
}

/// Whether a person follows a contribution.
///
/// # Errors
/// The database's failure.
pub fn is_following(conn: &mut Conn, id: ContributionId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<i64> = conn.query_opt(
        sql!(
            "select 1 from subscription where person_id = $1 and subject_kind = 'contribution' and subject_id = $2"
        ),
        params![person, id],
    )?;
    Ok(found.is_some())
}

/// Who follows a contribution.
///
/// # Errors
/// The database's failure.
pub fn followers(conn: &mut Conn, id: ContributionId) -> Result<Vec<PersonId>, DbError> {
    conn.query(
        sql!(
            "select person_id from subscription where subject_kind = 'contribution' and subject_id = $1 order by person_id"
        ),
        params![id],
    )
}
