//! What no longer changes once a method has frozen the rules of a process (first ballot).
//!
//! Frozen: the envelope, the deposit form, the stages and the number of statuses, the order and number of phases, and
//! the dates and activities of every phase that has begun. Words, and the dates of phases to come, stay free.

use parvis_kernel::{PeriodState, Refusal, Timestamp};

use crate::{
    model::{NewPhase, Phase, Process},
    t,
};

/// Refuses a change where the rules are frozen.
///
/// # Errors
/// They are: says since when.
pub fn check_free(process: &Process) -> Result<(), Refusal> {
    match process.settings.lock() {
        Some(lock) => Err(Refusal::new(t::spaces_locked(parvis_kernel::Arg::Day(lock.since)))),
        None => Ok(()),
    }
}

/// Refuses a change of dates or activities of a phase that has begun, where the rules are frozen.
///
/// # Errors
/// They are: says since when.
pub fn check_phase(process: &Process, phase: &Phase, new: &NewPhase, now: Timestamp) -> Result<(), Refusal> {
    let begun = phase.is_dated() && phase.period.state(now) != PeriodState::Upcoming;
    let kinds: Vec<&String> = phase.activities.iter().map(|activity| &activity.kind).collect();
    let same_kinds =
        kinds.len() == new.activities.len() && kinds.iter().all(|kind| new.activities.contains(kind));
    if begun && (phase.period != new.period || !same_kinds) { check_free(process) } else { Ok(()) }
}
