//! What a project costs for real, and why it is late.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::{Money, Timestamp};

row! {
    /// Réalisation: amounts and reasons, one row a project once something is known.
    pub struct Delivery {
        /// The project.
        pub contribution_id: ContributionId,
        /// Montant engagé: what the authority has signed for.
        pub committed_cents: Option<Money>,
        /// Montant dépensé: what was paid.
        pub spent_cents: Option<Money>,
        /// Why an amount is above the one before it; empty where it is not.
        pub amounts_reason: String,
        /// Why it is late; empty where nothing was said.
        pub delay_reason: String,
        /// When any of it changed last.
        pub updated_at: Timestamp,
    }
}

/// Amounts to record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spending {
    /// Committed.
    pub committed: Option<Money>,
    /// Spent.
    pub spent: Option<Money>,
    /// Why an amount is above the one before it.
    pub reason: String,
}
