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
        /// Whether it gets mails about what is asked of it.
        pub notify: bool,
        /// How many days before something is due it is reminded; 0: never.
        pub remind_days: i64,
        /// Whether it can be given work; old assessments keep theirs.
        pub active: bool,
    }
}

/// Reminders come at most that many days before.
pub const MOST_REMIND_DAYS: i64 = 60;

/// A unit to add, or its new content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUnit {
    /// Name.
    pub name: String,
    /// Mail address; may be empty.
    pub mailbox: String,
    /// Whether it gets mails about what is asked of it.
    pub notify: bool,
    /// How many days before something is due it is reminded; 0: never.
    pub remind_days: i64,
}

impl Default for NewUnit {
    fn default() -> NewUnit {
        NewUnit { name: String::new(), mailbox: String::new(), notify: true, remind_days: 3 }
    }
}
