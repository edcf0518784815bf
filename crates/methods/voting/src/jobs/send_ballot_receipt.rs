//! Mails a receipt: the reference, never the choices. A vote taken back meanwhile gets none.

use parvis_db::DbError;
use parvis_jobs::{JobCx, Outcome};
use parvis_slice::Sender;
use parvis_web::{PersonId, Tenant};
use serde_json::Value;

use crate::{
    actions::RoundKeys,
    mails::{self, ReceiptLetter},
    model::RoundId,
    store,
};

/// Runs the job.
pub fn run(cx: &JobCx, payload: &Value) -> Outcome {
    let (Some(round), Some(person)) = (payload["round"].as_i64(), payload["person"].as_i64()) else {
        return Outcome::give_up("the payload names no round and person");
    };
    let Some(tenant) = cx.app::<Tenant>() else { return Outcome::give_up("the job runs for no tenant") };
    let (round, person, now) = (RoundId::new(round), PersonId::new(person), cx.now);
    let code = RoundKeys::of(tenant).receipt_code(round, person);
    let senders = Sender::in_each_language(tenant);
    cx.db
        .write_blocking(move |tx| {
            let Some(entry) = store::turnout_of(tx, round, person)? else { return Ok::<_, DbError>(()) };
            let Some(round) = store::round(tx, round)? else { return Ok(()) };
            let Some(contact) = parvis_people::contact(tx, person)? else { return Ok(()) };
            let letter = ReceiptLetter { round: &round, code: &code, day: entry.day };
            let sender = Sender::choose(&senders, contact.locale);
            parvis_mail::queue(tx, &mails::ballot_receipt(sender, &contact.email, &letter), now).map(|_| ())
        })
        .into()
}
