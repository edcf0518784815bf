//! The receipt of a deposit: reference, what happens next, until when it may be corrected.

use parvis_jobs::{JobCx, Outcome};
use parvis_people as people;
use parvis_slice::Sender;
use parvis_spaces as spaces;
use parvis_web::WebError;
use serde_json::Value;

use super::{ended, tenant_and_key};
use crate::{mails, model::ContributionId, rules::Window, store};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    let (tenant, key) = match tenant_and_key(cx, payload, "contribution") {
        Ok(found) => found,
        Err(outcome) => return outcome,
    };
    let senders = Sender::in_each_language(tenant);
    let now = cx.now;
    ended(cx.db.write_blocking(move |tx| {
        let row = store::contribution(tx, ContributionId::new(key))?.ok_or(WebError::NotFound)?;
        let process = spaces::process(tx, row.process_id)?.ok_or(WebError::NotFound)?;
        let contact = match row.author_id {
            Some(author) => people::contact(tx, author)?,
            None => None,
        };
        if let Some(contact) = contact
            && store::note_receipt(tx, row.id, now)?
        {
            let sender = Sender::choose(&senders, contact.locale);
            let until = Window::of(&process.settings).edit_until(row.submitted_at);
            parvis_mail::queue(
                tx,
                &mails::deposit_receipt(sender, &contact.email, &row, &process, until),
                now,
            )?;
        }
        Ok::<(), WebError>(())
    }))
}
