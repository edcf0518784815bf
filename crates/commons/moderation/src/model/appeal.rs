//! Recours: an author asks another moderator to look at a refusal again.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use parvis_web::PersonId;

use super::DecisionId;

/// Key of an appeal.
pub type AppealId = Id<Appeal>;

row! {
    /// An appeal as it was written.
    pub struct Appeal {
        /// Key.
        pub id: AppealId,
        /// About what.
        pub contribution_id: ContributionId,
        /// The refusal that it is about.
        pub decision_id: DecisionId,
        /// The author; `None` once the account is erased.
        pub person_id: Option<PersonId>,
        /// Their words.
        pub words: String,
        /// When.
        pub at: Timestamp,
        /// Whether the refusal stays; `None`: nobody has decided yet.
        pub upheld: Option<bool>,
        /// The decision that closed it.
        pub closed_by: Option<DecisionId>,
    }
}

impl Appeal {
    /// Whether it still waits.
    pub const fn is_open(&self) -> bool {
        self.closed_by.is_none()
    }
}
