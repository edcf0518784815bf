//! Pure decisions: may this person vote, is this a ballot, may it be changed.

mod age;
mod ballot;
mod voter;

pub use age::age_on;
pub use ballot::{check_choices, fault_sentence};
pub use voter::check_answers;
