//! Phases: dated stretches of a process that open and close by themselves.

use parvis_kernel::{Id, Period, Timestamp};

use super::{Activity, ProcessId};

/// Key of a phase.
pub type PhaseId = Id<Phase>;

/// Étape: one stretch of the calendar, with what is open in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Key.
    pub id: PhaseId,
    /// The process.
    pub process_id: ProcessId,
    /// Lower first.
    pub position: i64,
    /// Title: "Campagne et vote".
    pub title: String,
    /// What happens in it, in one or two sentences.
    pub summary: String,
    /// From its opening to its closing, excluded.
    pub period: Period,
    /// What is open in it.
    pub activities: Vec<Activity>,
}

impl Phase {
    /// Whether at least one end is known; else it is not yet planned and never counts as going on.
    pub fn is_dated(&self) -> bool {
        self.period.opens_at.is_some() || self.period.closes_at.is_some()
    }

    /// Whether it goes on at `now`.
    pub fn is_current(&self, now: Timestamp) -> bool {
        self.is_dated() && self.period.contains(now)
    }

    /// What is configured of this kind in it.
    pub fn activity(&self, kind: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.kind == kind)
    }
}

/// A phase to add, or its new content.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPhase {
    /// Title.
    pub title: String,
    /// What happens in it.
    pub summary: String,
    /// From its opening to its closing.
    pub period: Period,
    /// Kinds of activities that are open in it.
    pub activities: Vec<String>,
}
