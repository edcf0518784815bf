//! What is done for each kind of job, and when the recurring ones come.

use std::{any::Any, collections::BTreeMap, sync::Arc};

use parvis_db::{Db, DbError};
use parvis_kernel::{Random, Timestamp};
use serde_json::Value;

/// What a handler gets.
#[derive(Clone)]
pub struct JobCx {
    /// The tenant's database.
    pub db: Db,
    /// The moment at which the job runs.
    pub now: Timestamp,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// What the app put there for this tenant: texts, mail, addresses.
    pub app: Arc<dyn Any + Send + Sync>,
}

impl JobCx {
    /// What the app put there, if it is a `T`.
    pub fn app<T: 'static>(&self) -> Option<&T> {
        self.app.downcast_ref()
    }
}

/// How a run of a job ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// To be tried again; after the usual pause (30 seconds, doubling) or after `after_seconds` if longer.
    Retry {
        /// The shortest pause.
        after_seconds: i64,
        /// Why, for administrators; without personal data.
        why: String,
    },
    /// Trying again would not help: it is laid aside for a person to look at.
    GiveUp {
        /// Why, for administrators; without personal data.
        why: String,
    },
}

impl Outcome {
    /// To be tried again after the usual pause.
    pub fn retry(why: impl Into<String>) -> Self {
        Outcome::Retry { after_seconds: 0, why: why.into() }
    }

    /// To be laid aside.
    pub fn give_up(why: impl Into<String>) -> Self {
        Outcome::GiveUp { why: why.into() }
    }
}

/// A failure of the database is tried again.
impl From<Result<(), DbError>> for Outcome {
    fn from(result: Result<(), DbError>) -> Self {
        result.map_or_else(|error| Outcome::retry(error.to_string()), |()| Outcome::Done)
    }
}

pub(crate) type Handler = dyn Fn(&JobCx, &Value) -> Outcome + Send + Sync;

/// The handlers of all slices, by kind of job.
#[derive(Clone, Default)]
pub struct Handlers {
    by_kind: BTreeMap<&'static str, Arc<Handler>>,
    recurring: Vec<(&'static str, &'static str)>,
}

impl Handlers {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is done for a kind of job.
    ///
    /// # Panics
    /// When the kind has a handler already: two slices chose one name.
    #[must_use]
    pub fn on(
        mut self,
        kind: &'static str,
        handler: impl Fn(&JobCx, &Value) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        let before = self.by_kind.insert(kind, Arc::new(handler));
        assert!(before.is_none(), "two handlers for the job {kind}");
        self
    }

    /// What is done again and again, by a cron pattern in the hours of Paris: `"15 6 * * *"` is 6:15 every
    /// morning. Each tick runs once, however many processes there are; ticks missed while none ran become one.
    ///
    /// # Panics
    /// When the pattern can not be read, or the kind has a handler already.
    #[must_use]
    pub fn every(
        mut self,
        kind: &'static str,
        pattern: &'static str,
        handler: impl Fn(&JobCx, &Value) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        let first = crate::next_tick(pattern, Timestamp::default());
        assert!(first.is_ok(), "the pattern {pattern} of {kind} can not be read");
        self.recurring.push((kind, pattern));
        self.on(kind, handler)
    }

    /// All handlers of `others` too.
    ///
    /// # Panics
    /// When a kind has two handlers.
    #[must_use]
    pub fn and(mut self, others: Handlers) -> Self {
        for (kind, handler) in others.by_kind {
            let before = self.by_kind.insert(kind, handler);
            assert!(before.is_none(), "two handlers for the job {kind}");
        }
        self.recurring.extend(others.recurring);
        self
    }

    /// The kinds that have a handler.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.by_kind.keys().copied()
    }

    pub(crate) fn get(&self, kind: &str) -> Option<&Handler> {
        self.by_kind.get(kind).map(AsRef::as_ref)
    }

    pub(crate) fn recurring(&self) -> &[(&'static str, &'static str)] {
        &self.recurring
    }

    pub(crate) fn pattern(&self, kind: &str) -> Option<&'static str> {
        self.recurring.iter().find(|(known, _)| *known == kind).map(|(_, pattern)| *pattern)
    }
}
