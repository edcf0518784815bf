//! The list of what waits for a unit.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::{Money, Timestamp};
use parvis_spaces::{ProcessId, Stage};
use parvis_territory::{AreaId, ThemeId};
use parvis_web::PersonId;

use super::{AssessmentId, AssessmentKind, UnitId, Verdict};

/// Rows on one page.
pub const WORK_PAGE: usize = 50;

/// What is asked of the list; empty filters let everything pass.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkQuery {
    /// Only at this stage: published, admissible or feasible. `None`: what waits for a verdict.
    pub stage: Option<Stage>,
    /// Only of this process.
    pub process: Option<ProcessId>,
    /// Only with this unit.
    pub unit: Option<UnitId>,
    /// Only what this agent is in charge of.
    pub assessor: Option<PersonId>,
    /// Only what was wanted before this moment and is not concluded.
    pub late_at: Option<Timestamp>,
    /// The page, from 1.
    pub page: usize,
}

row! {
    /// A contribution in the list, with the assessment of the step it is at.
    pub struct WorkRow {
        /// Key.
        pub id: ContributionId,
        /// Reference.
        pub reference: String,
        /// Title.
        pub title: String,
        /// Process.
        pub process_id: ProcessId,
        /// Where it stands.
        pub stage: Stage,
        /// Area.
        pub area_id: Option<AreaId>,
        /// Theme.
        pub theme_id: Option<ThemeId>,
        /// Cost as estimated.
        pub cost_cents: Option<Money>,
        /// Unit of the assessment.
        pub unit_id: Option<UnitId>,
        /// Verdict of the assessment.
        pub verdict: Option<Verdict>,
        /// When the assessment is wanted.
        pub due_at: Option<Timestamp>,
    }

    /// An assessment that is wanted soon.
    pub struct DueRow {
        /// Reference of the contribution.
        pub reference: String,
        /// Its title.
        pub title: String,
        /// Which step.
        pub kind: AssessmentKind,
        /// The unit.
        pub unit_id: Option<UnitId>,
        /// When it is wanted.
        pub due_at: Timestamp,
    }

    /// What is asked of a unit, with all that a mail about it says.
    pub struct UnitAsked {
        /// Key of the assessment.
        pub id: AssessmentId,
        /// Reference of the contribution.
        pub reference: String,
        /// Its title.
        pub title: String,
        /// Title of the process.
        pub process: String,
        /// Which step.
        pub kind: AssessmentKind,
        /// When it is wanted.
        pub due_at: Option<Timestamp>,
        /// The unit.
        pub unit_id: UnitId,
        /// Its name.
        pub unit: String,
        /// Its mail address; may be empty.
        pub mailbox: String,
        /// Whether it gets mails.
        pub notify: bool,
        /// How many days before it is reminded.
        pub remind_days: i64,
    }
}

/// One page of the list.
#[derive(Clone, Debug, Default)]
pub struct WorkPage {
    /// The rows in order.
    pub rows: Vec<WorkRow>,
    /// Whether there is a page after this one.
    pub more: bool,
    /// The page.
    pub page: usize,
}
