//! Pages of the back office: the queue with its desk, the acts of one key each, several at once, taking a passage out,
//! the library of reasons, the words to look at.

pub mod acts;
mod answers;
mod author;
pub mod bulk;
pub mod desk;
mod desk_acts;
mod desk_notices;
mod desk_view;
mod marked;
pub mod merge;
pub mod original;
pub mod process_settings;
pub mod queue;
pub mod reason_form;
pub mod reasons;
pub mod redact;
mod scene;
mod sieve;
pub mod words;

pub use desk_notices::verdict_done;

/// The address of the queue.
pub const QUEUE: &str = "/bureau/moderation";
/// The address of the library of reasons.
pub const REASONS: &str = "/bureau/reglages/motifs";
/// The address of the words to look at.
pub const WORDS: &str = "/bureau/reglages/mots";
