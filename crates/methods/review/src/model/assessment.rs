//! Instruction: is the file valid, then can it be done and at what cost.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::{Id, Money, Timestamp};
use parvis_web::PersonId;

use super::UnitId;

/// Key of an assessment.
pub type AssessmentId = Id<Assessment>;

/// Which of the two steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AssessmentKind {
    /// Recevabilité: the formal checks of the regulations.
    Admissibility,
    /// Faisabilité: technical, legal, cost.
    Feasibility,
}

impl AssessmentKind {
    /// Both, in their order.
    pub const ALL: [AssessmentKind; 2] = [AssessmentKind::Admissibility, AssessmentKind::Feasibility];

    /// The word in the database.
    pub const fn key(self) -> &'static str {
        match self {
            AssessmentKind::Admissibility => "admissibility",
            AssessmentKind::Feasibility => "feasibility",
        }
    }

    /// The kind of that word.
    pub fn from_key(key: &str) -> Option<AssessmentKind> {
        AssessmentKind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Avis of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Not given yet.
    Pending,
    /// Yes.
    Favorable,
    /// Yes, on conditions.
    Reserved,
    /// No.
    Unfavorable,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Verdict; 4] =
        [Verdict::Pending, Verdict::Favorable, Verdict::Reserved, Verdict::Unfavorable];

    /// The word in the database and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Verdict::Pending => "pending",
            Verdict::Favorable => "favorable",
            Verdict::Reserved => "reserved",
            Verdict::Unfavorable => "unfavorable",
        }
    }

    /// The verdict of that word.
    pub fn from_key(key: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.key() == key)
    }
}

row! {
    /// An assessment; at most one of each kind for a contribution.
    pub struct Assessment {
        /// Key.
        pub id: AssessmentId,
        /// Of what.
        pub contribution_id: ContributionId,
        /// Which step.
        pub kind: AssessmentKind,
        /// Who studies it.
        pub unit_id: Option<UnitId>,
        /// The agent in charge, then the one who concluded; `None`: nobody yet, or the account is erased.
        pub assessor_id: Option<PersonId>,
        /// The verdict.
        pub verdict: Verdict,
        /// Cost as the unit estimates it.
        pub cost_cents: Option<Money>,
        /// What everybody reads.
        pub public_text: String,
        /// What agents read.
        pub internal_text: String,
        /// Until when it is wanted.
        pub due_at: Option<Timestamp>,
        /// When it was concluded.
        pub decided_at: Option<Timestamp>,
    }
}

/// What a unit answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// The verdict.
    pub verdict: Verdict,
    /// Cost; only of a feasibility.
    pub cost: Option<Money>,
    /// What everybody reads.
    pub public_text: String,
    /// What agents read.
    pub internal_text: String,
}
