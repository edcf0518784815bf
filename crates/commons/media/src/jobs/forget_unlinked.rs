//! Every night: forgets files that belong to nothing for seven days (a deposit that was never sent).

use std::path::Path;

use parvis_db::{Db, DbError};
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_web::Tenant;
use serde_json::Value;

use crate::store;

/// Kind of the job.
pub const FORGET_UNLINKED_MEDIA: &str = "ForgetUnlinkedMedia";

const KEPT_DAYS: i64 = 7;
/// So many a night at most, so that the writer is soon free for others.
const MOST: usize = 500;

/// Runs the job; the app gives its tenant to jobs.
pub fn run(cx: &JobCx, _payload: &Value) -> Outcome {
    match cx.app::<Tenant>() {
        Some(tenant) => forget_unlinked(&cx.db, tenant.files(), cx.now).map(|_| ()).into(),
        None => Outcome::give_up("jobs have no tenant, so no folder of files"),
    }
}

/// Forgets what is due; gives back how many.
///
/// # Errors
/// The database's failure.
pub fn forget_unlinked(db: &Db, folder: &Path, now: Timestamp) -> Result<usize, DbError> {
    let folder = folder.to_owned();
    db.write_blocking(move |tx| store::forget(&folder, tx, now.plus_days(-KEPT_DAYS), now, MOST))
}
