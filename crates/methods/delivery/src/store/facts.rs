//! What the audit log keeps of milestones and amounts.

use parvis_contributions::{ContributionId, store::contribution};
use parvis_db::{Conn, DbError};
use parvis_slice::Facts;

use super::{deliveries, milestones};
use crate::model::{Day, MilestoneId};

/// A milestone.
pub(crate) fn milestone(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let Some(found) = milestones::milestone(conn, MilestoneId::new(id))? else { return Ok(None) };
    let project = contribution(conn, found.contribution_id)?;
    let facts = Facts::new(&found.title, id)
        .with("project", project.as_ref().map(|project| project.title.clone()))
        .with("title", found.title.as_str())
        .with("position", found.position)
        .with("planned", found.planned_day.map(Day::iso))
        .with("started", found.started_day.map(Day::iso))
        .with("done", found.done_day.map(Day::iso))
        .long("note", &found.note);
    Ok(Some(match project {
        Some(project) => facts.within(project.process_id.raw()),
        None => facts,
    }))
}

/// The amounts of a project, beside its own facts.
pub(crate) fn amounts(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = deliveries::delivery(conn, ContributionId::new(id))?;
    Ok(found.map(|delivery| {
        Facts::default()
            .amount("committed", delivery.committed_cents)
            .amount("spent", delivery.spent_cents)
            .long("amounts_reason", &delivery.amounts_reason)
            .long("delay_reason", &delivery.delay_reason)
    }))
}
