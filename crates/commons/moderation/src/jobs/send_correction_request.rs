//! Asks an author for a correction, once. Nothing is sent when the request was taken back before.

use parvis_db::Conn;
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_slice::Sender;
use parvis_web::WebError;
use serde_json::Value;

use super::{Case, about_decision};
use crate::{
    mails::{About, correction_request},
    rules,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    about_decision(cx, payload, send)
}

fn send(tx: &mut Conn, senders: &[Sender; 2], case: &Case, now: Timestamp) -> Result<(), WebError> {
    let Some(author) = &case.author else { return Ok(()) };
    let about = About {
        to: &author.email,
        sender: Sender::choose(senders, author.locale),
        what: &case.what,
        process: &case.process,
        why: case.why(),
    };
    let until = case.decision.at.plus_days(rules::CORRECTION_DAYS);
    parvis_mail::queue(tx, &correction_request::message(&about, until), now)?;
    Ok(())
}
