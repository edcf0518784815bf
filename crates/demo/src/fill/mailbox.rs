//! A few mails that wait to be read on `/demo/courriels`: those of Amina's own idea. Generated people get none.

use parvis_contributions::SEND_DEPOSIT_RECEIPT;
use parvis_db::Conn;
use parvis_jobs::Job;
use serde_json::json;

use super::{Progress, Scene};
use crate::FillError;

pub(super) fn fill(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    if progress.idea_of_amina > 0 {
        let payload = json!({ "contribution": progress.idea_of_amina });
        parvis_jobs::queue(tx, Job::new(SEND_DEPOSIT_RECEIPT, &payload).created(scene.present.now()))?;
    }
    progress.voters.clear();
    progress.projects.clear();
    Ok(())
}
