//! Work done after the act: the receipt of a deposit, the mails about a decision, old drafts forgotten.

mod forget_drafts;
mod send_deposit_receipt;
mod tell_status_change;

use parvis_jobs::{JobCx, Outcome};
use parvis_slice::JobKind;
use parvis_web::{Tenant, WebError};
use serde_json::Value;

use crate::model::TELL_STATUS_CHANGE;

/// Kind of the job that mails the receipt of a deposit.
pub const SEND_DEPOSIT_RECEIPT: &str = "SendDepositReceipt";

/// All jobs of this slice.
pub(crate) const JOBS: &[JobKind] = &[
    JobKind { name: TELL_STATUS_CHANGE, run: tell_status_change::run, schedule: None },
    JobKind { name: SEND_DEPOSIT_RECEIPT, run: send_deposit_receipt::run, schedule: None },
    JobKind { name: "ForgetDrafts", run: forget_drafts::run, schedule: Some("40 3 * * *") },
];

/// The tenant of a job and the key in its payload.
fn tenant_and_key<'j>(cx: &'j JobCx, payload: &Value, name: &str) -> Result<(&'j Tenant, i64), Outcome> {
    let tenant = cx.app::<Tenant>().ok_or_else(|| Outcome::give_up("the job has no tenant"))?;
    let key = payload[name].as_i64().ok_or_else(|| Outcome::give_up("the job names nothing"))?;
    Ok((tenant, key))
}

fn ended(result: Result<(), WebError>) -> Outcome {
    match result {
        Ok(()) => Outcome::Done,
        Err(WebError::Failure(why)) => Outcome::retry(why),
        Err(_) => Outcome::give_up("what the job is about is gone"),
    }
}
