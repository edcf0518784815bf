//! An administrator looks at the sealed passages of a contribution; why is written down first.

use parvis_contributions::Contribution;
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::{By, PassageKey};
use crate::{
    model::{Redaction, Unsealing},
    policy, store, t,
};

/// The passages in clear; `None` for one that does not open.
///
/// # Errors
/// They are no administrator, or do not say why.
pub fn unseal(
    conn: &mut Conn,
    by: &By,
    what: &Contribution,
    reason: &str,
    key: &PassageKey,
) -> Result<Vec<(Redaction, Option<String>)>, WebError> {
    let permit = policy::may_unseal(&by.actor)?;
    if !(10..=500).contains(&reason.chars().count()) {
        return Err(Refusal::on("raison", t::moderation_unseal_why()).into());
    }
    let note = Unsealing { agent_id: by.actor.person_id(), reason: reason.to_owned(), at: by.now };
    let mut opened = Vec::new();
    for redaction in store::redactions_of(conn, what.id)? {
        store::note_unsealing(conn, &permit, redaction.id, &note)?;
        let text = key.open(what.id, &redaction.sealed);
        opened.push((redaction, text));
    }
    let event = Event::new(by.now, "RedactionUnsealed", SubjectRef::new("contribution", what.id.raw()));
    journal::append(conn, &event.by(by.actor.person_id()).within(what.process_id.raw()))?;
    Ok(opened)
}
