//! Words of a vote: the round, its eligibility form, a voter's answers and basket, a ballot's key, the result.

mod basket;
mod category;
mod eligibility;
mod offered;
mod report;
mod round;

pub use basket::{Basket, Holder};
pub use category::{Category, CategoryId, CategoryLabels, CategorySource, labels_of};
pub use eligibility::{AgeProof, Answers, Attestation, Eligibility};
pub use offered::{DayAreaCount, OfferedRow};
pub use report::{Participation, Report, ReportProject};
pub use round::{BallotId, Channel, DEFAULT_PROOFS, Round, RoundId, RoundState};

/// The category of projects carried by young people, as counts and files name it.
pub const YOUTH: &str = "jeunes";
