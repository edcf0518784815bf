//! Adding, changing and completing a milestone.

use parvis_contributions::{Contribution, ContributionId};
use parvis_db::Conn;
use parvis_jobs::{self as jobs, Job};
use parvis_kernel::Refusal;
use parvis_web::WebError;
use serde_json::json;

use super::{load, note, today};
use crate::{
    jobs::TELL_MILESTONE,
    model::{Day, Milestone, MilestoneId, NewMilestone},
    policy::By,
    rules, store, t,
};

/// Adds a milestone (`id` is `None`) or changes one. Where it becomes done, those concerned are told.
///
/// # Errors
/// A refusal where a field is wrong; not found where the milestone belongs to another project.
pub fn save_milestone(
    tx: &mut Conn,
    by: &By,
    project: ContributionId,
    id: Option<MilestoneId>,
    new: &NewMilestone,
) -> Result<MilestoneId, WebError> {
    let (what, permit) = load(tx, by, project)?;
    rules::check_milestone(new, today(tx, by, &what)?)?;
    let before = match id {
        Some(id) => Some(own(tx, project, id)?),
        None => None,
    };
    if before.as_ref().is_some_and(|before| NewMilestone::from(before) == *new) {
        return Ok(before.map_or(MilestoneId::new(0), |before| before.id));
    }
    let id = match &before {
        None => {
            let id = store::add_milestone(tx, &permit, project, new)?;
            parvis_journal::created(tx, parvis_journal::SubjectRef::new("milestone", id.raw()));
            id
        }
        Some(before) => {
            store::update_milestone(tx, &permit, before.id, new)?;
            before.id
        }
    };
    store::touch(tx, &permit, project, by.now())?;
    let newly_done = new.done.filter(|_| before.as_ref().is_none_or(|before| before.done_day.is_none()));
    match newly_done {
        Some(day) => completed(tx, by, &what, id, &new.title, day)?,
        None => {
            let kind = if before.is_some() { "MilestoneChanged" } else { "MilestoneAdded" };
            let planned = new.planned.map(Day::number);
            note(tx, by, &what, kind, json!({ "title": new.title, "planned": planned }))?;
        }
    }
    Ok(id)
}

/// Notes that a milestone is done, with its day and perhaps a sentence, and tells the author and those who follow.
///
/// # Errors
/// A refusal where it was done before, or the day lies ahead or before its beginning.
pub fn complete_milestone(
    tx: &mut Conn,
    by: &By,
    project: ContributionId,
    id: MilestoneId,
    day: Day,
) -> Result<(), WebError> {
    let (what, permit) = load(tx, by, project)?;
    let before = own(tx, project, id)?;
    if before.done_day.is_some() {
        return Err(Refusal::new(t::delivery_already_done(before.title.as_str())).into());
    }
    rules::check_milestone(
        &NewMilestone { done: Some(day), ..NewMilestone::from(&before) },
        today(tx, by, &what)?,
    )?;
    store::complete_milestone(tx, &permit, id, day)?;
    store::touch(tx, &permit, project, by.now())?;
    completed(tx, by, &what, id, &before.title, day)
}

pub(super) fn own(tx: &mut Conn, project: ContributionId, id: MilestoneId) -> Result<Milestone, WebError> {
    let found = store::milestone(tx, id)?.filter(|one| one.contribution_id == project);
    found.ok_or(WebError::NotFound)
}

fn completed(
    tx: &mut Conn,
    by: &By,
    what: &Contribution,
    id: MilestoneId,
    title: &str,
    day: Day,
) -> Result<(), WebError> {
    note(tx, by, what, "MilestoneCompleted", json!({ "title": title, "done": day.number() }))?;
    if by.tells() {
        let job = Job::new(TELL_MILESTONE, &json!({ "milestone": id.raw() })).created(by.now());
        jobs::queue(tx, job.unique(format!("milestone:{id}")))?;
    }
    Ok(())
}
