//! Drafts nobody came back to: those of visitors after 30 days, those of people after a year.

use parvis_jobs::{JobCx, Outcome};
use serde_json::Value;

use crate::store;

/// What runs the job.
pub(super) fn run(cx: &JobCx, _payload: &Value) -> Outcome {
    let (visitors, people) = (cx.now.plus_days(-30), cx.now.plus_days(-365));
    cx.db.write_blocking(move |tx| store::purge_drafts(tx, visitors, people).map(drop)).into()
}
