//! What moderation knows: its reasons, its decisions, what waits for one, what authors and citizens ask.

mod appeal;
mod decision;
mod figures;
mod flag;
mod lock;
mod occasion;
mod queue;
mod reason;
mod redaction;
mod scope;
mod settings;
mod sieve;

pub use appeal::{Appeal, AppealId};
pub use decision::{DecisionId, DecisionRow, NewDecision, Verdict};
pub use figures::{Figures, ReasonCount};
pub use flag::{Alert, Flag, FlagId, FlagReason, NewFlag};
pub use lock::Lock;
pub use occasion::Occasion;
pub use queue::{Ask, QueueItem};
pub use reason::{NewReason, Reason, ReasonId};
pub use redaction::{Part, Redaction, RedactionId, Unsealing};
pub use scope::{Limit, Scope};
pub use settings::{ModerationSettings, SETTINGS, Setting};
pub use sieve::{Order, Sieve};
