//! Words of a vote: the round, its eligibility form, a voter's answers, a ballot's key.

mod eligibility;
mod round;

pub use eligibility::{AgeProof, Answers, Attestation, Eligibility};
pub use round::{BallotId, Channel, Round, RoundId, RoundKind, RoundState};
