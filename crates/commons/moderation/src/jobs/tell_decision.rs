//! Tells people of a decision: a publication as any other move; a refusal with its reason, the text it is about and what
//! the author can do; the answer to an appeal.

use parvis_contributions::{self as contributions, Decision, TELL_STATUS_CHANGE};
use parvis_db::Conn;
use parvis_jobs::{self as jobs, Job, JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_people as people;
use parvis_slice::Sender;
use parvis_spaces as spaces;
use parvis_web::WebError;
use serde_json::{Value, json};

use super::{Case, about_decision};
use crate::{
    mails::{About, appeal_answer, refusal},
    model::{ModerationSettings, Occasion, Verdict},
    rules,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    about_decision(cx, payload, tell)
}

fn tell(tx: &mut Conn, senders: &[Sender; 2], case: &Case, now: Timestamp) -> Result<(), WebError> {
    match (case.decision.decision, case.decision.occasion) {
        (Verdict::Publish, Occasion::Deposit) => publication(tx, case, now),
        (Verdict::Refuse, _) => {
            write_author(tx, senders, case, now)?;
            tell_followers(tx, senders, case, now)
        }
        (Verdict::Publish, Occasion::Appeal) => {
            write_author(tx, senders, case, now)?;
            tell_followers(tx, senders, case, now)
        }
        (Verdict::Uphold, _) => write_author(tx, senders, case, now),
        // What citizens flagged stays as it is; a merger and a request for a correction have their own mails.
        (Verdict::Publish, Occasion::Flags) | (Verdict::Merge | Verdict::AskChange, _) => Ok(()),
    }
}

/// As any other move, by the slice contributions.
fn publication(tx: &mut Conn, case: &Case, now: Timestamp) -> Result<(), WebError> {
    let Some(change) = case.decision.change_id else { return Ok(()) };
    let job = Job::new(TELL_STATUS_CHANGE, &json!({ "change": change.raw() })).created(now);
    jobs::queue(tx, job.unique(format!("status-change:{change}")))?;
    Ok(())
}

fn write_author(tx: &mut Conn, senders: &[Sender; 2], case: &Case, now: Timestamp) -> Result<(), WebError> {
    let Some(author) = &case.author else { return Ok(()) };
    let about = About {
        to: &author.email,
        sender: Sender::choose(senders, author.locale),
        what: &case.what,
        process: &case.process,
        why: case.why(),
    };
    let settings = ModerationSettings::of(&case.process.settings);
    let mail = match case.decision.decision {
        Verdict::Refuse => {
            let appeal_until = rules::appeal_until(&case.decision, &settings);
            refusal::message(&about, case.what.correct_until, appeal_until)
        }
        verdict => appeal_answer::message(&about, verdict == Verdict::Publish),
    };
    parvis_mail::queue(tx, &mail, now)?;
    Ok(())
}

/// Who follows it is told as of any other public move.
fn tell_followers(tx: &mut Conn, senders: &[Sender; 2], case: &Case, now: Timestamp) -> Result<(), WebError> {
    let Some(change) = case.decision.change_id else { return Ok(()) };
    let change = contributions::store::status_change(tx, change)?.ok_or(WebError::NotFound)?;
    let status = spaces::status(tx, change.to_status)?.ok_or(WebError::NotFound)?;
    let mut readers = contributions::store::followers(tx, case.what.id)?;
    readers.retain(|person| Some(*person) != case.what.author_id);
    for contact in people::contacts(tx, &readers)?.into_values() {
        let decision = Decision {
            row: &case.what,
            process: &case.process,
            status: &status,
            change: &change,
            into: None,
            to_author: false,
        };
        let sender = Sender::choose(senders, contact.locale);
        parvis_mail::queue(tx, &contributions::decision(sender, &contact.email, &decision), now)?;
    }
    Ok(())
}
