//! A job to be, and how it gets into the queue.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use serde::Serialize;

use crate::worker;

/// How often a job is tried when it does not say otherwise; with doubling pauses that is about a day.
const MOST_ATTEMPTS: u32 = 12;

/// A job not yet queued. Its kind is an imperative with an object; its payload holds ids only, because what
/// they stand for may change or be erased before the job runs.
#[derive(Clone, Debug)]
pub struct Job {
    kind: &'static str,
    payload: Result<String, String>,
    run_at: Timestamp,
    created_at: Timestamp,
    max_attempts: u32,
    unique_key: Option<String>,
}

impl Job {
    /// A job that is due at once.
    pub fn new(kind: &'static str, payload: &impl Serialize) -> Self {
        Self {
            kind,
            payload: serde_json::to_string(payload).map_err(|error| error.to_string()),
            run_at: Timestamp::default(),
            created_at: Timestamp::default(),
            max_attempts: MOST_ATTEMPTS,
            unique_key: None,
        }
    }

    /// Due at that moment, not before.
    #[must_use]
    pub fn at(mut self, run_at: Timestamp) -> Self {
        self.run_at = run_at;
        self
    }

    /// Notes when it was queued, for the overview of administrators.
    #[must_use]
    pub fn created(mut self, at: Timestamp) -> Self {
        self.created_at = at;
        self
    }

    /// While a job with that key waits, queueing another changes nothing.
    #[must_use]
    pub fn unique(mut self, key: impl Into<String>) -> Self {
        self.unique_key = Some(key.into());
        self
    }

    /// Tried at most that often.
    #[must_use]
    pub fn attempts(mut self, most: u32) -> Self {
        self.max_attempts = most.max(1);
        self
    }
}

/// Puts the job into the queue: one insert, in the transaction of its cause. False: one with its key waits
/// already.
///
/// # Errors
/// The database's; [`DbError::Other`] when the payload is no JSON.
pub fn queue(conn: &mut Conn, job: Job) -> Result<bool, DbError> {
    let payload = job.payload.map_err(|error| DbError::Other(format!("payload of {}: {error}", job.kind)))?;
    let added = conn.execute(
        sql!(
            "insert into job (kind, payload, run_at, created_at, max_attempts, unique_key) ",
            "values ($1, $2, $3, $4, $5, $6) on conflict do nothing"
        ),
        params![job.kind, payload, job.run_at, job.created_at, job.max_attempts, job.unique_key],
    )?;
    worker::note_new_job();
    Ok(added > 0)
}
