//! A decision is told to those it concerns: the author always, those who follow when it is public.

use parvis_db::Conn;
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_people as people;
use parvis_slice::Sender;
use parvis_spaces as spaces;
use parvis_web::{PersonId, WebError};
use serde_json::Value;

use super::{ended, tenant_and_key};
use crate::{
    mails::{self, Decision},
    model::StatusChangeId,
    store,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    let (tenant, key) = match tenant_and_key(cx, payload, "change") {
        Ok(found) => found,
        Err(outcome) => return outcome,
    };
    let senders = Sender::in_each_language(tenant);
    let now = cx.now;
    ended(cx.db.write_blocking(move |tx| tell(tx, &senders, StatusChangeId::new(key), now)))
}

fn tell(tx: &mut Conn, senders: &[Sender; 2], id: StatusChangeId, now: Timestamp) -> Result<(), WebError> {
    let change = store::status_change(tx, id)?.ok_or(WebError::NotFound)?;
    let row = store::contribution(tx, change.contribution_id)?.ok_or(WebError::NotFound)?;
    let process = spaces::process(tx, row.process_id)?.ok_or(WebError::NotFound)?;
    let status = spaces::status(tx, change.to_status)?.ok_or(WebError::NotFound)?;
    let into = match row.merged_into {
        Some(into) => store::contribution(tx, into)?,
        None => None,
    };
    if !store::note_told(tx, id, now)? {
        return Ok(());
    }
    let mut readers: Vec<PersonId> = row.author_id.into_iter().collect();
    if change.public {
        readers.extend(
            store::followers(tx, row.id)?.into_iter().filter(|person| Some(*person) != row.author_id),
        );
    }
    let readers = spaces::readers(tx, row.process_id, readers, now)?;
    let contacts = people::contacts(tx, &readers)?;
    for person in readers {
        let Some(contact) = contacts.get(&person) else { continue };
        let decision = Decision {
            row: &row,
            process: &process,
            status: &status,
            change: &change,
            into: into.as_ref(),
            to_author: Some(person) == row.author_id,
        };
        let sender = Sender::choose(senders, contact.locale);
        parvis_mail::queue(tx, &mails::decision(sender, &contact.email, &decision), now)?;
    }
    Ok(())
}
