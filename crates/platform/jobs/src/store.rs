//! The SQL of the queue.
//!
//! A job is taken by one update that also notes who holds it and until when. Should that process die, the lease
//! runs out and the next one takes the job over. Its end is noted only by its holder.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::Timestamp;

/// How long a process may hold a job before others take it for dead.
const LEASE_SECONDS: i64 = 600;

row! {
    /// A job in the hands of a worker.
    pub(crate) struct Taken {
        pub(crate) id: i64,
        pub(crate) kind: String,
        pub(crate) payload: String,
        pub(crate) attempts: i64,
        pub(crate) max_attempts: i64,
        pub(crate) unique_key: Option<String>,
    }
}

/// Whether anything is due.
pub(crate) fn is_due(c: &mut Conn, now: Timestamp) -> Result<bool, DbError> {
    let found: i64 = c.query_one(
        sql!(
            "select count(*) from (select 1 as one from job where state = 'waiting' and run_at <= $1 ",
            "union all select 1 as one from job where state = 'running' and lease_until <= $1 limit 1) as due"
        ),
        params![now],
    )?;
    Ok(found > 0)
}

/// Takes the job that is due longest, or one whose holder is gone.
pub(crate) fn take(c: &mut Conn, now: Timestamp, owner: &str) -> Result<Option<Taken>, DbError> {
    let choices = [
        "select id from job where state = 'running' and lease_until <= $1 order by lease_until, id limit 1",
        "select id from job where state = 'waiting' and run_at <= $1 order by run_at, id limit 1",
    ];
    for choice in choices {
        let sql = format!(
            "update job set state = 'running', attempts = attempts + 1, lease_until = $2, lease_owner = $3 \
             where id = ({choice}{}) returning {}",
            c.skip_locked(),
            Taken::COLUMNS
        );
        if let Some(taken) = c.query_opt(&sql, params![now, now.plus_seconds(LEASE_SECONDS), owner])? {
            return Ok(Some(taken));
        }
    }
    Ok(None)
}

/// Notes that the job is done.
pub(crate) fn done(c: &mut Conn, id: i64, owner: &str, now: Timestamp) -> Result<u64, DbError> {
    c.execute(
        sql!(
            "update job set state = 'done', done_at = $3, lease_until = null, lease_owner = null, last_error = null ",
            "where id = $1 and lease_owner = $2 and state = 'running'"
        ),
        params![id, owner, now],
    )
}

/// Lays the job aside.
pub(crate) fn dead(c: &mut Conn, id: i64, owner: &str, now: Timestamp, why: &str) -> Result<u64, DbError> {
    c.execute(
        sql!(
            "update job set state = 'dead', done_at = $3, lease_until = null, lease_owner = null, last_error = $4 ",
            "where id = $1 and lease_owner = $2 and state = 'running'"
        ),
        params![id, owner, now, why],
    )
}

/// Puts the job back to wait. If another with its key was queued meanwhile, that one does for both.
pub(crate) fn put_back(c: &mut Conn, id: i64, owner: &str, at: Timestamp, why: &str) -> Result<(), DbError> {
    let back = c.execute(
        sql!(
            "update job set state = 'waiting', run_at = $3, lease_until = null, lease_owner = null, last_error = $4 ",
            "where id = $1 and lease_owner = $2 and state = 'running' and not exists ",
            "(select 1 from job other where other.state = 'waiting' and other.unique_key = job.unique_key)"
        ),
        params![id, owner, at, why],
    )?;
    if back == 0 { done(c, id, owner, at).map(drop) } else { Ok(()) }
}

/// Makes sure that the next tick of a recurring job waits, and no tick of an older pattern.
pub(crate) fn schedule(c: &mut Conn, kind: &str, pattern: &str, at: Timestamp) -> Result<(), DbError> {
    let key = tick_key(kind, pattern);
    c.execute(
        sql!(
            "delete from job where kind = $1 and state = 'waiting' and unique_key <> $2 ",
            "and substr(unique_key, 1, 5) = 'tick:'"
        ),
        params![kind, key],
    )?;
    c.execute(
        sql!(
            "insert into job (kind, payload, run_at, created_at, max_attempts, unique_key) ",
            "values ($1, '{}', $2, $2, 12, $3) on conflict do nothing"
        ),
        params![kind, at, key],
    )?;
    Ok(())
}

pub(crate) fn tick_key(kind: &str, pattern: &str) -> String {
    format!("tick:{kind}:{pattern}")
}
