//! Work done after the act: telling a unit that something is asked of it, and reminding it before it is due.

mod remind_units;
mod tell_unit;

use parvis_slice::JobKind;

/// Kind of the job that mails a unit about an assessment asked of it.
pub const TELL_UNIT: &str = "TellUnit";

/// All jobs of this slice.
pub(crate) const JOBS: &[JobKind] = &[
    JobKind { name: TELL_UNIT, run: tell_unit::run, schedule: None },
    JobKind { name: "RemindUnits", run: remind_units::run, schedule: Some("10 7 * * *") },
];
