//! Pure decisions of moderation: what a text shows at first sight, what may be decided, what the author reads.

mod deadline;
mod decidable;
mod flags;
mod insults;
mod reason_text;

pub use deadline::{Urgency, deadline, urgency};
pub use decidable::{CORRECTION_DAYS, UNDO_SECONDS, Undo, can_decide, can_undo};
pub use flags::{Flag, FlagKind, flags};
pub use reason_text::{NOTE_MAX, check_reason, reason_text};
