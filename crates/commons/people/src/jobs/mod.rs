//! What is cleaned up each night: ended sessions and dead links.

use parvis_jobs::{JobCx, Outcome};
use serde_json::Value;

use crate::store;

/// Removes ended sessions and links that are long dead.
pub(crate) fn purge_sessions(cx: &JobCx, _payload: &Value) -> Outcome {
    let now = cx.now;
    cx.db.write_blocking(move |tx| store::purge(tx, now)).into()
}
