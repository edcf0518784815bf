//! Passages taken out of a text, and who looked at them since.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use parvis_web::PersonId;

use super::ReasonId;

/// Key of a redaction.
pub type RedactionId = Id<Redaction>;

/// The part of a contribution that a passage was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// The text.
    Body,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 3] = [Part::Title, Part::Summary, Part::Body];

    /// The word in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Summary => "summary",
            Part::Body => "body",
        }
    }

    /// The part of that word.
    pub fn from_key(key: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.key() == key)
    }
}

row! {
    /// A passage taken out.
    pub struct Redaction {
        /// Key.
        pub id: RedactionId,
        /// Of what.
        pub contribution_id: ContributionId,
        /// From which part.
        pub field: Part,
        /// The passage, sealed.
        pub sealed: Vec<u8>,
        /// Why.
        pub reason_id: Option<ReasonId>,
        /// Who took it out.
        pub agent_id: Option<PersonId>,
        /// When.
        pub at: Timestamp,
    }

    /// Someone looked at a sealed passage.
    pub struct Unsealing {
        /// Who.
        pub agent_id: Option<PersonId>,
        /// Why.
        pub reason: String,
        /// When.
        pub at: Timestamp,
    }
}
