//! What waits for a moderator.

use parvis_contributions::ContributionId;
use parvis_db::{DbError, FromRow, Row};
use parvis_kernel::Timestamp;
use parvis_spaces::ProcessId;
use parvis_territory::{AreaId, ThemeId};
use parvis_web::PersonId;

use super::{Occasion, Scope, Sieve};

/// Whose queue, and what of it.
#[derive(Clone, Debug)]
pub struct Ask {
    /// What falls to them.
    pub scope: Scope,
    /// Who: appeals against their own decisions are another's.
    pub person: Option<PersonId>,
    /// What they want to see.
    pub sieve: Sieve,
}

/// A contribution that waits.
#[derive(Clone, Debug, PartialEq)]
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
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// When its text changed last: what the time to decide counts from.
    pub updated_at: Timestamp,
    /// Since when it waits for this: the order of the queue.
    pub since: Timestamp,
    /// Why it waits.
    pub occasion: Occasion,
    /// How doubtful it looks; 0 where nobody asked.
    pub risk: u32,
}

impl QueueItem {
    /// The columns that [`QueueItem`] is read from, of the table `c`; "since" follows them.
    pub(crate) const COLUMNS: &'static str =
        "c.id, c.reference, c.title, c.process_id, c.area_id, c.theme_id, c.submitted_at, c.updated_at";

    /// What the time to decide counts from.
    pub fn counted_from(&self) -> Timestamp {
        if self.occasion == Occasion::Deposit { self.updated_at } else { self.since }
    }
}

impl FromRow for QueueItem {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(QueueItem {
            id: row.get(0)?,
            reference: row.get(1)?,
            title: row.get(2)?,
            process_id: row.get(3)?,
            area_id: row.get(4)?,
            theme_id: row.get(5)?,
            submitted_at: row.get(6)?,
            updated_at: row.get(7)?,
            since: row.get(8)?,
            occasion: Occasion::Deposit,
            risk: 0,
        })
    }
}
