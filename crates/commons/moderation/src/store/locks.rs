//! Who has what on the desk, in the database.

use std::collections::HashMap;

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::Lock,
    policy::{Decide, Permit},
};

/// The locks on these that have not ended.
///
/// # Errors
/// The database's failure.
pub fn locks(conn: &mut Conn, ids: &[i64], now: Timestamp) -> Result<HashMap<ContributionId, Lock>, DbError> {
    let filter = Filter::new().any("contribution_id", ids).at_least("until", now.plus_seconds(1));
    let select = format!("select {} from moderation_lock", Lock::COLUMNS);
    let all: Vec<Lock> = conn.query(&filter.sql(&select), filter.params())?;
    Ok(all.into_iter().map(|lock| (lock.contribution_id, lock)).collect())
}

/// The lock on a contribution, ended or not.
///
/// # Errors
/// The database's failure.
pub fn lock(conn: &mut Conn, id: ContributionId) -> Result<Option<Lock>, DbError> {
    conn.query_opt(
        sql!("select ", Lock::COLUMNS, " from moderation_lock where contribution_id = $1"),
        params![id],
    )
}

/// Puts it on someone's desk; whatever else they had is free again.
///
/// # Errors
/// The database's failure.
pub fn take(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    id: ContributionId,
    agent: PersonId,
    until: Timestamp,
) -> Result<(), DbError> {
    conn.execute(
        sql!("delete from moderation_lock where agent_id = $1 and contribution_id <> $2"),
        params![agent, id],
    )?;
    conn.execute(
        sql!(
            "insert into moderation_lock (contribution_id, agent_id, until) values ($1, $2, $3) ",
            "on conflict (contribution_id) do update set agent_id = excluded.agent_id, until = excluded.until"
        ),
        params![id, agent, until],
    )?;
    Ok(())
}

/// Nobody has it any longer.
///
/// # Errors
/// The database's failure.
pub fn release(conn: &mut Conn, id: ContributionId) -> Result<u64, DbError> {
    conn.execute(sql!("delete from moderation_lock where contribution_id = $1"), params![id])
}
