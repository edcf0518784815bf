//! Asks an author for a correction, once. Nothing is sent when the request was taken back before.

use std::sync::Arc;

use parvis_contributions as contributions;
use parvis_db::Conn;
use parvis_i18n::Texts;
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::{Locale, Timestamp};
use parvis_people as people;
use parvis_spaces as spaces;
use parvis_web::{Tenant, WebError};
use serde_json::Value;

use crate::{
    mails::correction_request::{self, Request},
    model::DecisionId,
    rules, store,
};

/// What runs the job.
pub(super) fn run(cx: &JobCx, payload: &Value) -> Outcome {
    let Some(tenant) = cx.app::<Tenant>() else { return Outcome::give_up("the job has no tenant") };
    let Some(key) = payload["decision"].as_i64() else {
        return Outcome::give_up("the job names no decision");
    };
    let sender = Arc::new(Sender::of(tenant));
    let now = cx.now;
    match cx.db.write_blocking(move |tx| send(tx, &sender, DecisionId::new(key), now)) {
        Ok(()) => Outcome::Done,
        Err(WebError::Failure(why)) => Outcome::retry(why),
        Err(_) => Outcome::give_up("what the job is about is gone"),
    }
}

/// Who writes: the authority.
struct Sender {
    texts: [Texts; 2],
    authority: String,
    base_url: String,
    service_mail: String,
}

impl Sender {
    fn of(tenant: &Tenant) -> Sender {
        let site = tenant.site();
        Sender {
            texts: Locale::ALL.map(|locale| tenant.texts(locale)),
            authority: site.0.name.clone(),
            base_url: tenant.base_url().to_owned(),
            service_mail: site.0.service_mail.clone(),
        }
    }
}

fn send(tx: &mut Conn, sender: &Sender, id: DecisionId, now: Timestamp) -> Result<(), WebError> {
    let decision = store::decision(tx, id)?.ok_or(WebError::NotFound)?;
    let what = contributions::store::contribution(tx, decision.contribution_id)?.ok_or(WebError::NotFound)?;
    let process = spaces::process(tx, what.process_id)?.ok_or(WebError::NotFound)?;
    let author = match what.author_id {
        Some(author) => people::contact(tx, author)?,
        None => None,
    };
    let (Some(author), None) = (author, decision.undone_at) else { return Ok(()) };
    if !store::note_told(tx, id, now)? {
        return Ok(());
    }
    let reason = match decision.reason_id {
        Some(reason) => store::reason(tx, reason)?,
        None => None,
    };
    let (sentence, article) = reason.map(|reason| (reason.sentence, reason.article)).unwrap_or_default();
    let request = Request {
        to: &author.email,
        texts: &sender.texts[usize::from(author.locale == Locale::En)],
        authority: &sender.authority,
        base_url: &sender.base_url,
        service_mail: &sender.service_mail,
        what: &what,
        process: &process,
        until: decision.at.plus_days(rules::CORRECTION_DAYS),
        why: rules::reason_text(&sentence, &article, &decision.note),
    };
    parvis_mail::queue(tx, &correction_request::message(&request), now)?;
    Ok(())
}
