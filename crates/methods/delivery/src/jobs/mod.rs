//! Work done after the act: telling people that a milestone is reached.

mod tell_milestone;

use parvis_slice::JobKind;

/// Kind of the job that mails the author and the followers of a project about a milestone.
pub const TELL_MILESTONE: &str = "TellMilestone";

/// All jobs of this slice.
pub(crate) const JOBS: &[JobKind] =
    &[JobKind { name: TELL_MILESTONE, run: tell_milestone::run, schedule: None }];
