//! Technical units of the authority.

use parvis_db::row;
use parvis_kernel::Id;

/// Key of a unit.
pub type UnitId = Id<Unit>;

row! {
    /// Service: who studies whether and at what cost something can be done.
    pub struct Unit {
        /// Key.
        pub id: UnitId,
        /// Name: "Direction des routes".
        pub name: String,
        /// Its mail address; may be empty.
        pub mailbox: String,
        /// Whether it can be given work; old assessments keep theirs.
        pub active: bool,
    }
}

/// A unit to add, or its new content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewUnit {
    /// Name.
    pub name: String,
    /// Mail address; may be empty.
    pub mailbox: String,
}
