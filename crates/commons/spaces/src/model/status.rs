//! Statuses: the workflow that a process gives its contributions. Data, not code.

use parvis_kernel::Id;
use parvis_web::Role;

use super::{ProcessId, keyed};

/// Key of a status.
pub type StatusId = Id<Status>;

/// What a status means to the program: its label is the authority's, its stage is ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Deposited, waiting for moderation.
    Submitted,
    /// Public.
    Published,
    /// Recevable.
    Admissible,
    /// Faisable, with a cost.
    Feasible,
    /// Présélectionné: put to the vote.
    Shortlisted,
    /// Lauréat.
    Winner,
    /// Non retenu by the vote.
    NotSelected,
    /// En cours de réalisation.
    Delivering,
    /// Réalisé.
    Delivered,
    /// Refused, irrecevable or not feasible.
    Refused,
    /// Withdrawn by its author.
    Withdrawn,
    /// Merged into another.
    Merged,
}
keyed!(Stage {
    Submitted => "submitted",
    Published => "published",
    Admissible => "admissible",
    Feasible => "feasible",
    Shortlisted => "shortlisted",
    Winner => "winner",
    NotSelected => "not_selected",
    Delivering => "delivering",
    Delivered => "delivered",
    Refused => "refused",
    Withdrawn => "withdrawn",
    Merged => "merged",
});

/// What a status means to the reader; the codes are those of the user interface's tones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusTone {
    /// Neutral, or over.
    #[default]
    Neutral,
    /// Going on.
    Now,
    /// Accepted, won, done.
    Good,
    /// To be watched.
    Watch,
    /// Refused.
    Bad,
}
keyed!(StatusTone { Neutral => "neutral", Now => "now", Good => "ok", Watch => "warn", Bad => "bad" });

/// Statut of a contribution, as a process words it.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// Key.
    pub id: StatusId,
    /// The process.
    pub process_id: ProcessId,
    /// Its name in exports and addresses; unique in the process and stable.
    pub key: String,
    /// The words: "Projet lauréat".
    pub label: String,
    /// One sentence that explains it.
    pub hint: String,
    /// What it means to the reader.
    pub tone: StatusTone,
    /// Name of its icon.
    pub shape: String,
    /// What it means to the program.
    pub stage: Stage,
    /// Whether citizens see contributions in it.
    pub public: bool,
    /// Lower first.
    pub position: i64,
    /// Who may move a contribution into it; administrators always may.
    pub movers: Vec<Role>,
}

/// A status to add, or its new content.
#[derive(Clone, Debug, PartialEq)]
pub struct NewStatus {
    /// The words.
    pub label: String,
    /// One sentence that explains it.
    pub hint: String,
    /// What it means to the reader.
    pub tone: StatusTone,
    /// Name of its icon.
    pub shape: String,
    /// What it means to the program.
    pub stage: Stage,
    /// Whether citizens see contributions in it.
    pub public: bool,
    /// Who may move a contribution into it.
    pub movers: Vec<Role>,
}
