//! Who has what on the desk.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

row! {
    /// A soft lock: others see it and go on with something else; it ends by itself.
    pub struct Lock {
        /// What.
        pub contribution_id: ContributionId,
        /// Who has it.
        pub agent_id: PersonId,
        /// Until when.
        pub until: Timestamp,
    }
}

impl Lock {
    /// Whether it keeps this person away at this moment.
    pub fn holds_against(&self, person: Option<PersonId>, now: Timestamp) -> bool {
        self.until > now && Some(self.agent_id) != person
    }
}
