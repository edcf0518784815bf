//! All SQL of moderation.

mod decisions;
mod queue;
mod reasons;
mod within;

pub use decisions::{decision, decisions_of, decisions_of_many, last_by, record};
pub(crate) use decisions::{forget_agent, note_told, note_undone};
pub use queue::{COUNT_BOUND, after, count, count_in, waiting};
pub use reasons::{create_reason, reason, reasons};
pub(crate) use reasons::{set_active, update_reason};
pub use within::within;
