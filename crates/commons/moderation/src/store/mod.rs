//! All SQL of moderation.

mod appeals;
mod decisions;
pub(crate) mod facts;
mod figures;
mod flags;
mod locks;
mod queue;
mod reasons;
mod redactions;
mod within;
mod words;

pub use appeals::{add_appeal, appeals_of};
pub(crate) use appeals::{close_appeal, forget_appealer, reopen_appeal};
pub use decisions::{decision, decisions_of, decisions_of_many, last_by, record};
pub(crate) use decisions::{forget_agent, note_told, note_undone};
pub use figures::{figures, first_decision};
pub use flags::{add_flag, flags_closed_by, open_flags, open_flags_of};
pub(crate) use flags::{close_flags, forget_flagger, note_answered, reopen_flags, set_alert};
pub use locks::{lock, locks, release, take};
pub use queue::{COUNT_BOUND, after, alert, count, count_in, waiting};
pub use reasons::{create_reason, reason, reasons};
pub(crate) use reasons::{set_active, update_reason};
pub use redactions::redactions_of;
pub(crate) use redactions::{add_redaction, forget_redactor, note_unsealing, unsealings_of};
pub use within::within;
pub(crate) use words::set_word;
pub use words::{own_words, word_list};
