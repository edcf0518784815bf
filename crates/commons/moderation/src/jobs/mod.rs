//! Work done after the act: the mail that asks an author for a correction.

mod send_correction_request;

use parvis_slice::JobKind;

/// Kind of the job that asks an author for a correction.
pub(crate) const SEND_CORRECTION_REQUEST: &str = "SendCorrectionRequest";

/// All jobs of this slice.
pub(crate) const JOBS: &[JobKind] =
    &[JobKind { name: SEND_CORRECTION_REQUEST, run: send_correction_request::run, schedule: None }];
