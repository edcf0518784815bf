//! Saying why a project is late.

use parvis_contributions::ContributionId;
use parvis_db::Conn;
use parvis_web::WebError;
use serde_json::Value;

use super::{load, note};
use crate::{policy::By, rules, store};

/// Says why a project is late, or (empty) says nothing any more.
///
/// # Errors
/// A refusal where the text is too long, or the database's failure.
pub fn explain_delay(tx: &mut Conn, by: &By, project: ContributionId, reason: &str) -> Result<(), WebError> {
    let (what, permit) = load(tx, by, project)?;
    rules::check_reason("raison_retard", reason)?;
    let reason = reason.trim();
    let before = store::delivery(tx, project)?.map(|before| before.delay_reason).unwrap_or_default();
    if before == reason {
        return Ok(());
    }
    store::explain_delay(tx, &permit, project, reason, by.now())?;
    if !reason.is_empty() {
        note(tx, by, &what, "DelayExplained", Value::Null)?;
    }
    Ok(())
}
