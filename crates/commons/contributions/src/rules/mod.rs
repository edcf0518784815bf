//! Pure decisions about contributions: what is open, what makes sense, in which order. No database, no clock, no
//! randomness.

mod answers;
mod content;
mod csv_cell;
mod numbering;
mod order;
mod reference;
mod windows;
mod workflow;

pub use answers::read_answer;
pub use content::{
    BODY_MAX, LINE_MAX, SUMMARY_MAX, TITLE_MAX, check_body, check_line, check_summary, check_title, first_gap,
};
pub use csv_cell::csv_cell;
pub use numbering::{NumberingRow, number_by_area_and_theme};
pub use order::{SHUFFLED_MOST, rotation_start, shuffled};
pub use reference::{reference, reference_prefix};
pub use windows::{Window, correction_is_open, deposit_is_open, supports_are_open, withdrawal_is_open};
pub use workflow::{merger_makes_sense, move_makes_sense, rank};
