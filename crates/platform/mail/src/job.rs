//! The job that hands mails over, and the one that forgets them.
//!
//! The transport belongs to the process and is installed once at its start; without one, mails are kept.

use std::sync::OnceLock;

use parvis_db::{Conn, DbError};
use parvis_jobs::{Job, JobCx, Outcome};
use parvis_kernel::Timestamp;
use serde_json::{Value, json};

use crate::{Delivery, MOST_ATTEMPTS, MailId, Message, Transport, deliver, store};

/// Kind of the job that hands over one mail.
pub const SEND_MAIL: &str = "SendMail";

/// Kind of the daily job that forgets old mails.
pub const FORGET_MAILS: &str = "ForgetMails";

/// Mails that left are kept that long, to answer "did it go?".
const KEPT_DAYS: i64 = 30;

static TRANSPORT: OnceLock<Transport> = OnceLock::new();

/// Says how mails leave this process. Answers `false` when it was said before.
pub fn install_transport(transport: Transport) -> bool {
    TRANSPORT.set(transport).is_ok()
}

/// Puts a mail into the outbox and queues its sending, both inside the caller's transaction.
///
/// # Errors
/// The database's failure.
pub fn queue(conn: &mut Conn, message: &Message, now: Timestamp) -> Result<MailId, DbError> {
    let id = store::insert(conn, message, now)?;
    let attempts = u32::try_from(MOST_ATTEMPTS).unwrap_or(u32::MAX).saturating_add(2);
    let job = Job::new(SEND_MAIL, &json!({ "mail": id.raw() })).at(now).created(now).attempts(attempts);
    parvis_jobs::queue(conn, job)?;
    Ok(id)
}

/// Hands one mail over: what runs a job of kind [`SEND_MAIL`].
pub fn send_mail(cx: &JobCx, payload: &Value) -> Outcome {
    let Some(id) = payload["mail"].as_i64().map(MailId::new) else {
        return Outcome::give_up("the job names no mail");
    };
    let transport = TRANSPORT.get().unwrap_or(&Transport::Kept);
    match deliver(&cx.db, transport, id, cx.now) {
        Ok(Delivery::Done) => Outcome::Done,
        // The reason may hold an address; it stands in the outbox only.
        Ok(Delivery::Later(_)) => Outcome::retry(format!("the server did not take mail {id} yet")),
        Ok(Delivery::GaveUp(_)) => Outcome::give_up(format!("the server refused mail {id}")),
        Err(error) => Outcome::retry(error.to_string()),
    }
}

/// Deletes mails that left more than thirty days ago: what runs a job of kind [`FORGET_MAILS`].
pub fn forget_mails(cx: &JobCx, _payload: &Value) -> Outcome {
    let before = cx.now.plus_days(-KEPT_DAYS);
    cx.db.write_blocking(move |tx| store::delete_before(tx, before).map(|_| ())).into()
}
