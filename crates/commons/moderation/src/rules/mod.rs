//! Pure decisions of moderation: what a text shows at first sight, what may be decided, what the author reads.

mod decidable;
mod deadline;
mod flags;
mod insults;
mod reason_text;

pub use decidable::{UNDO_SECONDS, Undo, can_decide, can_undo};
pub use deadline::{Urgency, deadline, urgency};
pub use flags::{Flag, FlagKind, flags};
pub use reason_text::{NOTE_MAX, check_reason, reason_text};
