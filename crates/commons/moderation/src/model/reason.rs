//! The library of reasons: an article of the charter and a plain sentence.

use parvis_db::row;
use parvis_kernel::Id;

/// Key of a reason.
pub type ReasonId = Id<Reason>;

row! {
    /// Motif: why a contribution is refused or must be corrected.
    pub struct Reason {
        /// Key.
        pub id: ReasonId,
        /// Stable name, for imports.
        pub key: String,
        /// What moderators choose: "Dépense de fonctionnement".
        pub title: String,
        /// What the author reads.
        pub sentence: String,
        /// Where it stands: "Règlement, article 6, point 3". May be empty.
        pub article: String,
        /// Whether it is offered; old decisions keep theirs.
        pub active: bool,
    }
}

/// A reason to add, or its new content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewReason {
    /// Stable name; made from the title where empty. Never changes afterwards.
    pub key: String,
    /// What moderators choose.
    pub title: String,
    /// What the author reads.
    pub sentence: String,
    /// Where it stands. May be empty.
    pub article: String,
}
