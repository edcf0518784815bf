//! The mails of a vote. None names a choice, neither in its subject nor in its text (checklist M9).

mod ballot_receipt;
mod samples;

pub use ballot_receipt::{ReceiptLetter, ballot_receipt};
pub use samples::MAILS;
