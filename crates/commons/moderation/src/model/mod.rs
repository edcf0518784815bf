//! What moderation knows: its reasons, its decisions, what waits for one.

mod decision;
mod queue;
mod reason;
mod scope;
mod settings;

pub use decision::{DecisionId, DecisionRow, NewDecision, Verdict};
pub use queue::QueueItem;
pub use reason::{NewReason, Reason, ReasonId};
pub use scope::{Limit, Scope};
pub use settings::{HOURS_KEY, ModerationSettings};
