//! Pure decisions: may this person vote, is this a ballot, what does a basket need, what may be published.

mod age;
mod ballot;
mod basket;
mod election;
mod participation;
pub mod receipt_code;
mod voter;
mod words;

pub use age::age_on;
pub use ballot::{check_choices, fault_sentence};
pub use basket::{may_add, progress, rule_sentence};
pub use election::{as_project, box_content, key_of, members_of};
pub use participation::{SMALLEST, published};
pub use voter::{AnswerFault, check_answers};
pub use words::{
    category_words, rule_fault_sentence, stage_sentences, tie_sentences, tie_words, why_sentence,
};
