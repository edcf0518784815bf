//! Pure decisions of moderation: what a text shows at first sight, what may be decided, what the author reads.

mod appealing;
mod deadline;
mod decidable;
mod flagging;
mod hints;
mod reason_text;
mod redaction;
mod small_cells;
mod words;

pub use appealing::{another_decides, appeal_until, can_appeal, check_appeal};
pub use deadline::{Urgency, deadline, urgency};
pub use decidable::{CORRECTION_DAYS, MOST_UNDO_MINUTES, Undo, can_undo, occasion};
pub use flagging::{FLAG_WORDS_MAX, Threshold, filled_by_a_person, threshold};
pub use hints::{Hint, HintKind, hints, risk_of};
pub use reason_text::{NOTE_MAX, check_reason, reason_text};
pub use redaction::{MARK, take_out};
pub use small_cells::{SMALLEST, are_shown, gathered, is_shown};
pub use words::{LONGEST, WordList, listed, shipped};
