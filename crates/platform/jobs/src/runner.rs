//! Runs what is due in one database: the heart of the worker, and all that tests and the demonstration need.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use parvis_db::{Db, DbError};
use parvis_kernel::{Random, Timestamp, token_hex};

use crate::{
    Handlers, JobCx, Outcome, next_tick,
    store::{self, Taken},
};

/// First pause before another try; it doubles each time.
const FIRST_PAUSE: i64 = 30;
/// Longest pause: six hours.
const LONGEST_PAUSE: i64 = 6 * 3600;
/// More than that in one call means that jobs queue themselves in a circle.
const MOST_RUNS: usize = 100_000;

/// What a call of [`Runner::run_due`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunReport {
    /// Jobs done.
    pub done: usize,
    /// Jobs put back for another try.
    pub retried: usize,
    /// Jobs laid aside.
    pub dead: usize,
}

/// Handlers, and what they are given.
pub struct Runner {
    handlers: Handlers,
    random: Arc<dyn Random>,
    owner: String,
}

impl Runner {
    /// A runner with its own name in the leases.
    pub fn new(handlers: Handlers, random: Arc<dyn Random>) -> Self {
        let owner = token_hex(random.as_ref(), 8);
        Self { handlers, random, owner }
    }

    /// The handlers.
    pub fn handlers(&self) -> &Handlers {
        &self.handlers
    }

    pub(crate) fn random(&self) -> Arc<dyn Random> {
        Arc::clone(&self.random)
    }

    /// Writes the next tick of each recurring job into the database. To be done once at the start.
    ///
    /// # Errors
    /// The database's.
    pub fn schedule(&self, db: &Db, now: Timestamp) -> Result<(), DbError> {
        let ticks: Vec<_> = self
            .handlers
            .recurring()
            .iter()
            .filter_map(|(kind, pattern)| Some((*kind, *pattern, next_tick(pattern, now).ok()?)))
            .collect();
        db.write_blocking(move |c| {
            ticks.iter().try_for_each(|(kind, pattern, at)| store::schedule(c, kind, pattern, *at))
        })
    }

    /// Runs every job due at `now`, also those that they queue for now, one after the other.
    ///
    /// # Errors
    /// The database's. A job that fails is no error: it is put back or laid aside.
    pub fn run_due(
        &self,
        db: &Db,
        now: Timestamp,
        app: &Arc<dyn Any + Send + Sync>,
    ) -> Result<RunReport, DbError> {
        let cx = JobCx { db: db.clone(), now, random: Arc::clone(&self.random), app: Arc::clone(app) };
        let mut report = RunReport::default();
        for _ in 0..MOST_RUNS {
            if !self.run_one(&cx, &mut report)? {
                return Ok(report);
            }
        }
        Err(DbError::other("jobs queue each other without end"))
    }

    /// Runs the job that is due longest; false when none is.
    pub(crate) fn run_one(&self, cx: &JobCx, report: &mut RunReport) -> Result<bool, DbError> {
        let now = cx.now;
        if !cx.db.read_blocking(move |c| store::is_due(c, now))? {
            return Ok(false);
        }
        let Some(job) = self.take(&cx.db, now)? else { return Ok(false) };
        let outcome = self.handle(cx, &job);
        self.settle(cx, &job, outcome, report)?;
        Ok(true)
    }

    /// Takes a job; when it is a tick, the next one is written in the same transaction.
    fn take(&self, db: &Db, now: Timestamp) -> Result<Option<Taken>, DbError> {
        let (owner, handlers) = (self.owner.clone(), self.handlers.clone());
        db.write_blocking(move |c| {
            let Some(job) = store::take(c, now, &owner)? else { return Ok(None) };
            if let (Some(key), Some(pattern)) = (&job.unique_key, handlers.pattern(&job.kind))
                && *key == store::tick_key(&job.kind, pattern)
                && let Ok(next) = next_tick(pattern, now)
            {
                store::schedule(c, &job.kind, pattern, next)?;
            }
            Ok(Some(job))
        })
    }

    fn handle(&self, cx: &JobCx, job: &Taken) -> Outcome {
        let Some(handler) = self.handlers.get(&job.kind) else {
            return Outcome::give_up("no part of this version handles this kind of job");
        };
        let Ok(payload) = serde_json::from_str(&job.payload) else {
            return Outcome::give_up("the payload is no JSON");
        };
        catch_unwind(AssertUnwindSafe(|| handler(cx, &payload)))
            .unwrap_or_else(|_| Outcome::retry("the handler panicked; see the log"))
    }

    fn settle(
        &self,
        cx: &JobCx,
        job: &Taken,
        outcome: Outcome,
        report: &mut RunReport,
    ) -> Result<(), DbError> {
        let (id, now, owner) = (job.id, cx.now, self.owner.clone());
        let outcome = match outcome {
            Outcome::Retry { why, .. } if job.attempts >= job.max_attempts => Outcome::GiveUp { why },
            other => other,
        };
        match outcome {
            Outcome::Done => {
                report.done += 1;
                cx.db.write_blocking(move |c| store::done(c, id, &owner, now).map(drop))
            }
            Outcome::Retry { after_seconds, why } => {
                report.retried += 1;
                tracing::warn!(kind = job.kind, id, attempts = job.attempts, why, "job put back");
                let at = now.plus_seconds(after_seconds.max(pause(job.attempts)));
                cx.db.write_blocking(move |c| store::put_back(c, id, &owner, at, &why))
            }
            Outcome::GiveUp { why } => {
                report.dead += 1;
                tracing::error!(kind = job.kind, id, attempts = job.attempts, why, "job laid aside");
                cx.db.write_blocking(move |c| store::dead(c, id, &owner, now, &why).map(drop))
            }
        }
    }
}

/// Seconds before the next try, after that many tries.
fn pause(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(20);
    FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE)
}
