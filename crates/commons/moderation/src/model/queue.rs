//! What waits for a moderator.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::Timestamp;
use parvis_spaces::ProcessId;
use parvis_territory::{AreaId, ThemeId};

row! {
    /// A contribution that waits.
    pub struct QueueItem {
        /// Key.
        pub id: ContributionId,
        /// Reference.
        pub reference: String,
        /// Title.
        pub title: String,
        /// Its process.
        pub process_id: ProcessId,
        /// Area.
        pub area_id: Option<AreaId>,
        /// Theme.
        pub theme_id: Option<ThemeId>,
        /// When it was sent: the order of the queue.
        pub submitted_at: Timestamp,
        /// When its text changed last: what the time to decide counts from.
        pub updated_at: Timestamp,
    }
}
