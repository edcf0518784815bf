//! Every morning: each unit gets one mail about what is due within the days that it chose, once for each assessment.

use parvis_db::{Conn, DbError};
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_slice::Sender;
use parvis_web::Tenant;
use serde_json::Value;

use crate::{
    mails::{assessments_due, to_units},
    model::{MOST_REMIND_DAYS, UnitAsked, UnitId},
    store,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, _payload: &Value) -> Outcome {
    let Some(tenant) = cx.app::<Tenant>() else { return Outcome::give_up("the job has no tenant") };
    let (sender, now) = (to_units(tenant), cx.now);
    cx.db.write_blocking(move |tx| remind(tx, &sender, now)).into()
}

fn remind(tx: &mut Conn, sender: &Sender, now: Timestamp) -> Result<(), DbError> {
    let mut due = store::due_at_units(tx, now.plus_days(MOST_REMIND_DAYS))?;
    due.retain(|asked| asked.due_at.is_some_and(|at| at <= now.plus_days(asked.remind_days)));
    let mut units: Vec<UnitId> = due.iter().map(|asked| asked.unit_id).collect();
    units.dedup();
    for unit in units {
        let asked: Vec<&UnitAsked> = due.iter().filter(|asked| asked.unit_id == unit).collect();
        if let Some(Ok(to)) = asked.first().map(|first| first.mailbox.parse()) {
            parvis_mail::queue(tx, &assessments_due(sender, &to, &asked), now)?;
        }
    }
    for asked in &due {
        store::mark_reminded(tx, asked.id, now)?;
    }
    Ok(())
}
