//! What is done later: the receipt's mail, and forgetting baskets.

mod forget_baskets;
mod send_ballot_receipt;

use parvis_slice::JobKind;

use crate::actions::SEND_BALLOT_RECEIPT;

/// The jobs of this slice.
pub const JOBS: &[JobKind] = &[
    JobKind { name: SEND_BALLOT_RECEIPT, run: send_ballot_receipt::run, schedule: None },
    JobKind { name: "ForgetBaskets", run: forget_baskets::run, schedule: Some("40 4 * * *") },
];
