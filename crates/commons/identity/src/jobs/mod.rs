//! What is done each night: sign-ins and identities that were left half way go.

use parvis_jobs::{JobCx, Outcome};
use serde_json::Value;

use crate::store;

/// Removes what has expired.
pub(crate) fn purge_sign_ins(cx: &JobCx, _payload: &Value) -> Outcome {
    let now = cx.now;
    cx.db.write_blocking(move |tx| store::purge(tx, now)).into()
}
