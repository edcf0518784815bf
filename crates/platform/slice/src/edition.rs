//! What a slice adds to the editions of a process: the copy of its own settings for the next one, and what is still to
//! be set before one is published.
//!
//! The process builder copies phases, statuses and the form; the rules of a vote are the vote's own and only it can copy
//! them.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Message, Random, Timestamp};
use parvis_web::{Actor, WebError};

/// One process being copied, inside the transaction that makes the copy.
pub struct Copying<'a> {
    /// The process that is copied.
    pub from: i64,
    /// Its copy, a draft with its phases.
    pub to: i64,
    /// Who copies.
    pub actor: &'a Actor,
    /// For secrets of the copy.
    pub random: &'a dyn Random,
    /// Now.
    pub now: Timestamp,
}

/// Copies what a slice has set for a process.
pub type CopyEdition = fn(&mut Conn, &Copying<'_>) -> Result<(), WebError>;

/// One thing that is well set before a process is published.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// What: "Les règles du vote sont enregistrées".
    pub message: Message,
    /// Whether it is done.
    pub done: bool,
    /// Last part of the address of its page in the process builder: `scrutin`.
    pub page: &'static str,
}

/// What a slice would have set for this process, if it has a part in it.
pub type AskAdvice = fn(&mut Conn, i64) -> Result<Option<Advice>, DbError>;
