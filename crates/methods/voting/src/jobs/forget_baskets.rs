//! Every night: baskets left alone for a month are forgotten, with the dates of birth in them (checklist G3).

use parvis_jobs::{JobCx, Outcome};
use serde_json::Value;

use crate::store;

const KEPT_DAYS: i64 = 30;

/// Runs the job.
pub fn run(cx: &JobCx, _payload: &Value) -> Outcome {
    let before = cx.now.plus_days(-KEPT_DAYS);
    cx.db.write_blocking(move |tx| store::forget_baskets(tx, before).map(|_| ())).into()
}
