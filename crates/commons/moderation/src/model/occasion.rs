//! Why something lies on the desk.

/// The cause of a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// It was given, or corrected, and nobody has decided yet.
    #[default]
    Deposit,
    /// Citizens flagged what is published.
    Flags,
    /// Its author asks another moderator to look again.
    Appeal,
}

impl Occasion {
    /// All of them.
    pub const ALL: [Occasion; 3] = [Occasion::Deposit, Occasion::Flags, Occasion::Appeal];

    /// The word in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Occasion::Deposit => "deposit",
            Occasion::Flags => "flags",
            Occasion::Appeal => "appeal",
        }
    }

    /// The occasion of that word.
    pub fn from_key(key: &str) -> Option<Occasion> {
        Occasion::ALL.into_iter().find(|occasion| occasion.key() == key)
    }
}
