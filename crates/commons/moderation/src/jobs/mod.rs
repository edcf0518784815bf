//! Work done after the act, when it can no longer be taken back: authors are told, citizens who flagged get an answer.

mod answer_flags;
mod send_correction_request;
mod tell_decision;

use parvis_contributions::{self as contributions, Contribution};
use parvis_db::Conn;
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_people::{self as people, Contact};
use parvis_slice::{JobKind, Sender};
use parvis_spaces::{self as spaces, Process};
use parvis_web::{Tenant, WebError};
use serde_json::Value;

use crate::{
    model::{DecisionId, DecisionRow, Reason},
    store,
};

/// Kind of the job that asks an author for a correction.
pub(crate) const SEND_CORRECTION_REQUEST: &str = "SendCorrectionRequest";

/// Kind of the job that tells people of any other decision.
pub(crate) const TELL_DECISION: &str = "TellDecision";

/// All jobs of this slice.
pub(crate) const JOBS: &[JobKind] = &[
    JobKind { name: SEND_CORRECTION_REQUEST, run: send_correction_request::run, schedule: None },
    JobKind { name: TELL_DECISION, run: tell_decision::run, schedule: None },
];

/// What a mail about a decision needs.
struct Case {
    decision: DecisionRow,
    what: Contribution,
    process: Process,
    reason: Option<Reason>,
    author: Option<Contact>,
}

/// A job about a decision: runs `tell` once, and not at all where the decision was taken back.
fn about_decision(
    cx: &JobCx,
    payload: &Value,
    tell: fn(&mut Conn, &[Sender; 2], &Case, Timestamp) -> Result<(), WebError>,
) -> Outcome {
    let Some(tenant) = cx.app::<Tenant>() else { return Outcome::give_up("the job has no tenant") };
    let Some(key) = payload["decision"].as_i64() else {
        return Outcome::give_up("the job names no decision");
    };
    let senders = Sender::in_each_language(tenant);
    let now = cx.now;
    let done = cx.db.write_blocking(move |tx| {
        let case = load(tx, DecisionId::new(key), now)?;
        if case.decision.undone_at.is_none() && store::note_told(tx, case.decision.id, now)? {
            tell(tx, &senders, &case, now)?;
            answer_flags::answer(tx, &senders, &case, now)?;
        }
        Ok::<(), WebError>(())
    });
    match done {
        Ok(()) => Outcome::Done,
        Err(WebError::Failure(why)) => Outcome::retry(why),
        Err(_) => Outcome::give_up("what the job is about is gone"),
    }
}

fn load(tx: &mut Conn, id: DecisionId, now: Timestamp) -> Result<Case, WebError> {
    let decision = store::decision(tx, id)?.ok_or(WebError::NotFound)?;
    let what = contributions::store::contribution(tx, decision.contribution_id)?.ok_or(WebError::NotFound)?;
    let process = spaces::process(tx, what.process_id)?.ok_or(WebError::NotFound)?;
    let author = spaces::readers(tx, what.process_id, what.author_id.into_iter().collect(), now)?;
    let author = match author.first() {
        Some(author) => people::contact(tx, *author)?,
        None => None,
    };
    let reason = match decision.reason_id {
        Some(reason) => store::reason(tx, reason)?,
        None => None,
    };
    Ok(Case { decision, what, process, reason, author })
}

impl Case {
    /// What the author reads: the sentence of the library, where it stands, the moderator's own words.
    fn why(&self) -> String {
        let (sentence, article) = self
            .reason
            .as_ref()
            .map_or(("", ""), |reason| (reason.sentence.as_str(), reason.article.as_str()));
        crate::rules::reason_text(sentence, article, &self.decision.note)
    }
}
