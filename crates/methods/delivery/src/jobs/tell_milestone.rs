//! A milestone that is done is told to the author and to those who follow the project.

use parvis_contributions::store as contributions;
use parvis_db::Conn;
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_people as people;
use parvis_slice::Sender;
use parvis_spaces as spaces;
use parvis_web::{PersonId, Tenant, WebError};
use serde_json::Value;

use crate::{
    mails::{Reached, milestone_reached},
    model::MilestoneId,
    store,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    let Some(tenant) = cx.app::<Tenant>() else { return Outcome::give_up("the job has no tenant") };
    let Some(key) = payload["milestone"].as_i64() else {
        return Outcome::give_up("the job names no milestone");
    };
    let senders = Sender::in_each_language(tenant);
    let now = cx.now;
    match cx.db.write_blocking(move |tx| tell(tx, &senders, MilestoneId::new(key), now)) {
        Ok(()) => Outcome::Done,
        Err(WebError::Failure(why)) => Outcome::retry(why),
        Err(_) => Outcome::give_up("what the job is about is gone"),
    }
}

fn tell(tx: &mut Conn, senders: &[Sender; 2], id: MilestoneId, now: Timestamp) -> Result<(), WebError> {
    let milestone = store::milestone(tx, id)?.ok_or(WebError::NotFound)?;
    let Some(day) = milestone.done_day else { return Ok(()) };
    let project = contributions::contribution(tx, milestone.contribution_id)?.ok_or(WebError::NotFound)?;
    let process = spaces::process(tx, project.process_id)?.ok_or(WebError::NotFound)?;
    if !store::note_told(tx, id, now)? {
        return Ok(());
    }
    let mut readers: Vec<PersonId> = project.author_id.into_iter().collect();
    if project.visible {
        let others = contributions::followers(tx, project.id)?;
        readers.extend(others.into_iter().filter(|person| Some(*person) != project.author_id));
    }
    let steps = store::milestones(tx, project.id)?;
    let next = steps.into_iter().find(|step| step.done_day.is_none());
    let readers = spaces::readers(tx, project.process_id, readers, now)?;
    let contacts = people::contacts(tx, &readers)?;
    for person in readers {
        let Some(contact) = contacts.get(&person) else { continue };
        let reached = Reached {
            project: &project,
            process: &process,
            milestone: &milestone,
            day,
            next: next.as_ref(),
            to_author: Some(person) == project.author_id,
        };
        let sender = Sender::choose(senders, contact.locale);
        parvis_mail::queue(tx, &milestone_reached(sender, &contact.email, &reached), now)?;
    }
    Ok(())
}
