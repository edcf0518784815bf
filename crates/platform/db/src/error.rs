//! What can go wrong between us and a database, reduced to what callers decide on.

use std::fmt;

/// A database's "no". Expected ones have their variant; the rest is [`DbError::Other`], a failure to log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DbError {
    /// A row with that key is there already.
    Unique {
        /// Table and columns of the key, the same on both engines: `vote.round_id, vote.person_id`.
        constraint: String,
    },
    /// The row refers to one that does not exist, or is still referred to.
    ForeignKey,
    /// The database was occupied for longer than the busy time, or a conflict outlasted all retries.
    Busy,
    /// The connection was lost. A write that gets this may or may not have been kept.
    Lost,
    /// The statement ran longer than the statement time and was stopped.
    Timeout,
    /// The file is damaged: restore a backup.
    Corrupt(String),
    /// Anything else, in the engine's words; holds no parameter's value.
    Other(String),
}

impl DbError {
    /// A failure in our own words.
    pub fn other(text: impl Into<String>) -> Self {
        DbError::Other(text.into())
    }

    /// Whether it is a duplicate of a key of `table`.
    pub fn is_duplicate_in(&self, table: &str) -> bool {
        matches!(self, DbError::Unique { constraint }
            if constraint.strip_prefix(table).is_some_and(|rest| rest.starts_with('.')))
    }
}

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DbError::Unique { constraint } => write!(f, "a row with this key exists already ({constraint})"),
            DbError::ForeignKey => f.write_str("a row refers to one that does not exist"),
            DbError::Busy => f.write_str("the database is busy"),
            DbError::Lost => f.write_str("the connection to the database was lost"),
            DbError::Timeout => f.write_str("the statement took too long and was stopped"),
            DbError::Corrupt(text) => write!(f, "the database file is damaged: {text}"),
            DbError::Other(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for DbError {}
