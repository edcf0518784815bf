//! What a check of the chain found.

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// What it says is not what its hash was made from.
    Changed,
    /// It does not follow the entry before it: that one was replaced, hash and all.
    Unlinked,
    /// It is there, but the end of the chain does not know it.
    Unknown,
    /// It does not have the hash that was noted elsewhere: the whole chain was made anew.
    Replaced,
}

impl Fault {
    /// In words, for the command line.
    pub const fn words(self) -> &'static str {
        match self {
            Fault::Missing => "is missing",
            Fault::Changed => "was changed",
            Fault::Unlinked => "does not follow the entry before it, which was replaced",
            Fault::Unknown => "was added without the end of the chain",
            Fault::Replaced => "does not have the hash that was noted: the chain was made anew",
        }
    }
}

/// What a check of the chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All is as it was written.
    Whole {
        /// How many entries there are: the number of the last.
        count: i64,
        /// The hash of the last: to be noted elsewhere, since who can write the whole database can make a whole chain.
        hash: String,
    },
    /// The first entry with a fault.
    Broken {
        /// Its number.
        seq: i64,
        /// What is wrong with it.
        fault: Fault,
    },
}
