//! Which step a contribution is at, and where a verdict leads.

use parvis_kernel::Refusal;
use parvis_spaces::Stage;

use crate::{
    model::{AssessmentKind, Verdict},
    t,
};

/// The status that a verdict leads to: its stage, and the key that is chosen where several have that stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// What it means to the program.
    pub stage: Stage,
    /// Key of the template's status.
    pub key: &'static str,
}

/// The step that waits at this stage.
pub const fn kind_at(stage: Stage) -> Option<AssessmentKind> {
    match stage {
        Stage::Published => Some(AssessmentKind::Admissibility),
        Stage::Admissible => Some(AssessmentKind::Feasibility),
        _ => None,
    }
}

/// Whether a step may be concluded at this stage: when it comes, and again until the next one is concluded.
///
/// # Errors
/// It is too early or too late.
pub fn can_conclude(kind: AssessmentKind, stage: Stage) -> Result<(), Refusal> {
    use AssessmentKind::{Admissibility, Feasibility};
    match (kind, stage) {
        (Admissibility, Stage::Published | Stage::Admissible)
        | (Feasibility, Stage::Admissible | Stage::Feasible) => Ok(()),
        (_, Stage::Submitted) => Err(t::review_not_published().into()),
        (Feasibility, Stage::Published) => Err(t::review_admissibility_first().into()),
        _ => Err(t::review_over().into()),
    }
}

/// Whether something may be put to the vote: only what was found feasible.
///
/// # Errors
/// It was not.
pub fn can_shortlist(stage: Stage) -> Result<(), Refusal> {
    match stage {
        Stage::Feasible => Ok(()),
        Stage::Shortlisted => Err(t::review_shortlisted_already().into()),
        _ => Err(t::review_not_feasible_yet().into()),
    }
}

/// Where a verdict leads; `None`: nowhere yet.
pub const fn target(kind: AssessmentKind, verdict: Verdict) -> Option<Target> {
    use AssessmentKind::{Admissibility, Feasibility};
    match (kind, verdict) {
        (_, Verdict::Pending) => None,
        (Admissibility, Verdict::Unfavorable) => Some(Target { stage: Stage::Refused, key: "inadmissible" }),
        (Admissibility, _) => Some(Target { stage: Stage::Admissible, key: "admissible" }),
        (Feasibility, Verdict::Unfavorable) => Some(Target { stage: Stage::Refused, key: "not_feasible" }),
        (Feasibility, _) => Some(Target { stage: Stage::Feasible, key: "feasible" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_concluded_when_it_comes_and_until_the_next() {
        let open = |kind| {
            Stage::ALL.iter().copied().filter(|stage| can_conclude(kind, *stage).is_ok()).collect::<Vec<_>>()
        };
        assert_eq!(open(AssessmentKind::Admissibility), [Stage::Published, Stage::Admissible]);
        assert_eq!(open(AssessmentKind::Feasibility), [Stage::Admissible, Stage::Feasible]);
    }

    #[test]
    fn every_verdict_leads_to_a_stage_and_only_a_pending_one_nowhere() {
        for kind in AssessmentKind::ALL {
            for verdict in Verdict::ALL {
                assert_eq!(target(kind, verdict).is_none(), verdict == Verdict::Pending);
            }
            assert_eq!(target(kind, Verdict::Unfavorable).map(|target| target.stage), Some(Stage::Refused));
        }
    }

    #[test]
    fn only_what_is_feasible_is_put_to_the_vote() {
        let open: Vec<_> = Stage::ALL.iter().copied().filter(|stage| can_shortlist(*stage).is_ok()).collect();
        assert_eq!(open, [Stage::Feasible]);
    }
}
