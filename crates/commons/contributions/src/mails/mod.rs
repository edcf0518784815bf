//! The mails about contributions, in plain words: the receipt of a deposit, a decision with its reason.

mod decision;
mod deposit_receipt;
mod samples;

pub use decision::{Decision, decision};
pub use deposit_receipt::deposit_receipt;
pub use samples::MAILS;
