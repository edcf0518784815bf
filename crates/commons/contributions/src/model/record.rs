//! What happens to a contribution: moves from status to status, mergers, who carries it together.

use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use parvis_spaces::{Stage, StatusId};
use parvis_web::PersonId;

use super::ContributionId;

/// Kind of the job that mails the author and the followers of a contribution about a move.
pub const TELL_STATUS_CHANGE: &str = "TellStatusChange";

/// Key of a move.
pub type StatusChangeId = Id<StatusChangeRow>;

/// A move to make: see [`crate::store::change_status`].
#[derive(Clone, Debug, PartialEq)]
pub struct StatusChange {
    /// Where to.
    pub to: StatusId,
    /// Why, in plain words: the author and those who follow get it by mail. May be empty.
    pub reason: String,
    /// Official answer, shown in the timeline. May be empty.
    pub response: String,
    /// The agent who moves it; `None`: the platform, by a rule, or the author.
    pub agent: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Whether the timeline shows it to all.
    pub public: bool,
    /// Whether the author and those who follow get a mail.
    pub tell: bool,
}

impl StatusChange {
    /// A public move that people are told of, without reason nor answer yet.
    pub const fn to(to: StatusId, at: Timestamp) -> StatusChange {
        StatusChange {
            to,
            reason: String::new(),
            response: String::new(),
            agent: None,
            at,
            public: true,
            tell: true,
        }
    }

    /// Why.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> StatusChange {
        self.reason = reason.into();
        self
    }

    /// The official answer.
    #[must_use]
    pub fn answering(mut self, response: impl Into<String>) -> StatusChange {
        self.response = response.into();
        self
    }

    /// The agent.
    #[must_use]
    pub const fn by(mut self, agent: Option<PersonId>) -> StatusChange {
        self.agent = agent;
        self
    }

    /// Nobody gets a mail: for demonstration data, or where the caller writes its own mail.
    #[must_use]
    pub const fn silent(mut self) -> StatusChange {
        self.tell = false;
        self
    }
}

/// What a move did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The move as recorded; `None`: it was in that status already and nothing changed.
    pub change: Option<StatusChangeId>,
    /// What the new status means.
    pub stage: Stage,
    /// Whether everybody sees it now.
    pub visible: bool,
}

row! {
    /// A move as it was recorded.
    pub struct StatusChangeRow {
        /// Key.
        pub id: StatusChangeId,
        /// Of what.
        pub contribution_id: ContributionId,
        /// When.
        pub at: Timestamp,
        /// From where; `None`: the deposit.
        pub from_status: Option<StatusId>,
        /// Where to.
        pub to_status: StatusId,
        /// Why.
        pub reason: String,
        /// Official answer.
        pub response: String,
        /// The agent.
        pub agent_id: Option<PersonId>,
        /// Whether all see it.
        pub public: bool,
    }

    /// Co-porteur: someone who carries a contribution with its author.
    pub struct CoProponent {
        /// The person; `None` once the account is erased.
        pub person_id: Option<PersonId>,
        /// The name as shown.
        pub name: String,
        /// The merged contribution that they had given.
        pub merged_from: Option<ContributionId>,
    }
}

/// A merger to make: see [`crate::store::merge`].
#[derive(Clone, Debug, PartialEq)]
pub struct MergeInput {
    /// What ends.
    pub from: ContributionId,
    /// What goes on with the authors and supports of both.
    pub into: ContributionId,
    /// Why, in plain words.
    pub reason: String,
    /// The agent.
    pub agent: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}
