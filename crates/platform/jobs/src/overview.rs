//! What administrators see of the queue, and what they can do.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::Timestamp;

use crate::{Handlers, Outcome};

/// Most rows that one call of [`purge_done`] deletes.
const PURGED_AT_ONCE: u32 = 10_000;

row! {
    /// How many jobs are in each state.
    #[derive(Copy, PartialEq, Eq)]
    pub struct Counts {
        /// Waiting, due or not.
        pub waiting: i64,
        /// Running.
        pub running: i64,
        /// Laid aside.
        pub dead: i64,
    }

    /// A job that was laid aside.
    pub struct DeadJob {
        /// Key.
        pub id: i64,
        /// Kind.
        pub kind: String,
        /// JSON with ids.
        pub payload: String,
        /// How often it was tried.
        pub attempts: i64,
        /// Why it failed last.
        pub last_error: Option<String>,
        /// When it was laid aside.
        pub done_at: Option<Timestamp>,
    }
}

/// How many jobs are in each state.
///
/// # Errors
/// The database's.
pub fn counts(c: &mut Conn) -> Result<Counts, DbError> {
    c.query_one(
        sql!(
            "select (select count(*) from job where state = 'waiting'), ",
            "(select count(*) from job where state = 'running'), ",
            "(select count(*) from job where state = 'dead')"
        ),
        params![],
    )
}

/// Jobs that were laid aside, the newest first.
///
/// # Errors
/// The database's.
pub fn dead_jobs(c: &mut Conn, limit: usize) -> Result<Vec<DeadJob>, DbError> {
    c.query(
        sql!("select ", DeadJob::COLUMNS, " from job where state = 'dead' order by id desc limit $1"),
        params![limit],
    )
}

/// Lets a job that was laid aside be tried again from the beginning. False: there is none, or one with its key
/// waits.
///
/// # Errors
/// The database's.
pub fn revive(c: &mut Conn, id: i64, now: Timestamp) -> Result<bool, DbError> {
    let revived = c.execute(
        sql!(
            "update job set state = 'waiting', attempts = 0, run_at = $2, done_at = null where id = $1 ",
            "and state = 'dead' and not exists ",
            "(select 1 from job other where other.state = 'waiting' and other.unique_key = job.unique_key)"
        ),
        params![id, now],
    )?;
    Ok(revived > 0)
}

/// Forgets the jobs of a kind that wait: for who did their work otherwise, or filled a demonstration whose people were
/// told long ago. Says how many.
///
/// # Errors
/// The database's.
pub fn cancel_waiting(c: &mut Conn, kind: &str) -> Result<u64, DbError> {
    c.execute(sql!("delete from job where kind = $1 and state = 'waiting'"), params![kind])
}

/// Forgets jobs done before that moment, at most 10,000 at once; says how many.
///
/// # Errors
/// The database's.
pub fn purge_done(c: &mut Conn, before: Timestamp) -> Result<u64, DbError> {
    c.execute(
        sql!(
            "delete from job where id in ",
            "(select id from job where state = 'done' and done_at < $1 order by done_at limit $2)"
        ),
        params![before, PURGED_AT_ONCE],
    )
}

/// The queue's own recurring job: each night it forgets what was done more than a week ago. For
/// [`Handlers::and`].
pub fn housekeeping() -> Handlers {
    Handlers::new().every("PurgeDoneJobs", "17 3 * * *", |cx, _| {
        let before = cx.now.plus_days(-7);
        match cx.db.write_blocking(move |c| purge_done(c, before)) {
            Ok(purged) if purged >= u64::from(PURGED_AT_ONCE) => {
                Outcome::Retry { after_seconds: 60, why: "more to forget".into() }
            }
            purged => purged.map(drop).into(),
        }
    })
}
