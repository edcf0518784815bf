//! Pure decisions about contributions: what is open, what makes sense, in which order. No database, no clock, no
//! randomness.

mod answers;
mod content;
mod csv_cell;
mod differences;
mod numbering;
mod order;
mod question_pages;
mod reference;
mod trust;
mod windows;
mod workflow;

pub use answers::{longest_answer, read_answer};
pub use content::{
    ALT_MAX, BODY_MAX, LINE_MAX, SUMMARY_MAX, TITLE_MAX, check_alt, check_body, check_line, check_summary,
    check_title, content_of, first_gap,
};
pub use csv_cell::csv_cell;
pub use differences::{Difference, differences};
pub use numbering::{NumberingRow, number_by_area_and_theme};
pub use order::{SHUFFLED_MOST, rotation_start, shuffled};
pub use question_pages::{cost_question, file_questions, question_pages};
pub use reference::{reference, reference_prefix};
pub use trust::{HOLD_LINKS_KEY, Standing, TRUST_KEY, Trust, goes_public};
pub use windows::{Window, correction_is_open, deposit_is_open, supports_are_open, withdrawal_is_open};
pub use workflow::{merger_makes_sense, move_makes_sense, rank};
