//! What moderators decided. Rows are only added; taking one back notes when.

use parvis_contributions::{ContributionId, StatusChangeId};
use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use parvis_spaces::StatusId;
use parvis_web::PersonId;

use super::{Occasion, ReasonId};

/// Key of a decision.
pub type DecisionId = Id<DecisionRow>;

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is published, or stays so.
    Publish,
    /// Its author is asked to correct it first.
    AskChange,
    /// It is not published.
    Refuse,
    /// It goes on with another.
    Merge,
    /// After an appeal, the refusal stays.
    Uphold,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Verdict; 5] =
        [Verdict::Publish, Verdict::AskChange, Verdict::Refuse, Verdict::Merge, Verdict::Uphold];

    /// The word in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Verdict::Publish => "publish",
            Verdict::AskChange => "ask_change",
            Verdict::Refuse => "refuse",
            Verdict::Merge => "merge",
            Verdict::Uphold => "uphold",
        }
    }

    /// The verdict of that word.
    pub fn from_key(key: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.key() == key)
    }
}

row! {
    /// A decision as it was recorded.
    pub struct DecisionRow {
        /// Key.
        pub id: DecisionId,
        /// About what.
        pub contribution_id: ContributionId,
        /// What.
        pub decision: Verdict,
        /// The reason from the library.
        pub reason_id: Option<ReasonId>,
        /// The moderator's own words to the author.
        pub note: String,
        /// Who; `None` once the account is erased.
        pub agent_id: Option<PersonId>,
        /// When.
        pub at: Timestamp,
        /// The move it made; `None`: the status stayed.
        pub change_id: Option<StatusChangeId>,
        /// The status before.
        pub from_status: Option<StatusId>,
        /// When it was taken back.
        pub undone_at: Option<Timestamp>,
        /// What it was about.
        pub occasion: Occasion,
        /// Whether flags had hidden it before.
        pub was_hidden: bool,
    }
}

/// A decision to record.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDecision {
    /// About what.
    pub contribution: ContributionId,
    /// What.
    pub verdict: Verdict,
    /// The reason from the library.
    pub reason: Option<ReasonId>,
    /// The moderator's own words.
    pub note: String,
    /// The move it made.
    pub change: Option<StatusChangeId>,
    /// The status before.
    pub from_status: StatusId,
    /// What it is about.
    pub occasion: Occasion,
    /// Whether flags had hidden it before.
    pub was_hidden: bool,
}
