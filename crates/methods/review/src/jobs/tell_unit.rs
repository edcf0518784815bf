//! What was just asked of a unit is told to its mailbox, unless it turned that off or has answered meanwhile.

use parvis_db::{Conn, DbError};
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_slice::Sender;
use parvis_web::Tenant;
use serde_json::Value;

use crate::{
    mails::{assessment_asked, to_units},
    model::{AssessmentId, UnitId},
    store,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    let Some(tenant) = cx.app::<Tenant>() else { return Outcome::give_up("the job has no tenant") };
    let (Some(assessment), Some(unit)) = (payload["assessment"].as_i64(), payload["unit"].as_i64()) else {
        return Outcome::give_up("the job names no assessment and unit");
    };
    let (sender, now) = (to_units(tenant), cx.now);
    let tell = move |tx: &mut Conn| tell(tx, &sender, AssessmentId::new(assessment), UnitId::new(unit), now);
    cx.db.write_blocking(tell).into()
}

fn tell(
    tx: &mut Conn,
    sender: &Sender,
    assessment: AssessmentId,
    unit: UnitId,
    now: Timestamp,
) -> Result<(), DbError> {
    let asked = store::asked_of_units(tx, assessment)?.filter(|asked| asked.unit_id == unit && asked.notify);
    let Some(asked) = asked else { return Ok(()) };
    let Ok(to) = asked.mailbox.parse() else { return Ok(()) };
    parvis_mail::queue(tx, &assessment_asked(sender, &to, &asked), now).map(|_| ())
}
