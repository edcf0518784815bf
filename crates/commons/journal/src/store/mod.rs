//! The SQL of the journal: events, the chain of audit entries, its check and its search.

mod chain;
mod entries;
mod events;
mod verify;

pub use chain::audit;
pub(crate) use entries::{acts, agents, entries, for_each_entry, processes};
pub use events::{append, kinds, recent};
pub use verify::verify;
