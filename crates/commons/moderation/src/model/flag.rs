//! Signalement: a citizen says that something published should not stay as it is.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::{Id, Locale, Timestamp};
use parvis_web::PersonId;

use super::DecisionId;

/// Key of a flag.
pub type FlagId = Id<Flag>;

/// What is wrong, as a citizen chooses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlagReason {
    /// Insults, hatred, threats.
    Hateful,
    /// Someone's address, number, private life.
    Personal,
    /// Advertising, spam.
    Advertising,
    /// Not about what is asked, or said already.
    OffTopic,
    /// Against the law in another way.
    Unlawful,
    /// Something else.
    Other,
}

impl FlagReason {
    /// All of them, in the order of the form.
    pub const ALL: [FlagReason; 6] = [
        FlagReason::Hateful,
        FlagReason::Personal,
        FlagReason::Advertising,
        FlagReason::OffTopic,
        FlagReason::Unlawful,
        FlagReason::Other,
    ];

    /// The word in the database and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            FlagReason::Hateful => "hateful",
            FlagReason::Personal => "personal",
            FlagReason::Advertising => "advertising",
            FlagReason::OffTopic => "off_topic",
            FlagReason::Unlawful => "unlawful",
            FlagReason::Other => "other",
        }
    }

    /// The reason of that word.
    pub fn from_key(key: &str) -> Option<FlagReason> {
        FlagReason::ALL.into_iter().find(|reason| reason.key() == key)
    }
}

row! {
    /// A flag as it was kept.
    pub struct Flag {
        /// Key.
        pub id: FlagId,
        /// About what.
        pub contribution_id: ContributionId,
        /// Who, where they were signed in.
        pub person_id: Option<PersonId>,
        /// Where a visitor wants the answer.
        pub email: Option<String>,
        /// The language of the answer.
        pub locale: Locale,
        /// What is wrong.
        pub reason: FlagReason,
        /// In their words; may be empty.
        pub words: String,
        /// When first.
        pub at: Timestamp,
        /// How often the same person said so.
        pub times: i64,
        /// The decision that answered it.
        pub closed_by: Option<DecisionId>,
    }

    /// A published contribution with open flags.
    pub struct Alert {
        /// How many people flagged it.
        pub n: i64,
        /// Since when it waits in the queue; `None`: too few flags yet.
        pub raised_at: Option<Timestamp>,
        /// Whether it was hidden because so many flagged it.
        pub hid: bool,
    }
}

/// A flag to keep.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFlag {
    /// About what.
    pub contribution: ContributionId,
    /// Who, where they are signed in.
    pub person: Option<PersonId>,
    /// A keyed hash of the person, or of the visitor's network address: joins what one person says twice.
    pub flagger: String,
    /// Where a visitor wants the answer.
    pub email: Option<String>,
    /// The language of the answer.
    pub locale: Locale,
    /// What is wrong.
    pub reason: FlagReason,
    /// In their words.
    pub words: String,
}
