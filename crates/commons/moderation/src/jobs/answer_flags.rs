//! Answers each citizen who flagged what was decided about, once; a visitor's address is erased with the answer.

use parvis_db::Conn;
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_people as people;
use parvis_slice::Sender;
use parvis_web::{PersonId, WebError};

use super::Case;
use crate::{
    mails::{About, flag_answer},
    model::{Flag, Verdict},
    store,
};

/// Answers those whose flags this decision closed.
pub(super) fn answer(
    tx: &mut Conn,
    senders: &[Sender; 2],
    case: &Case,
    now: Timestamp,
) -> Result<(), WebError> {
    let flags = store::flags_closed_by(tx, case.decision.id)?;
    let known: Vec<PersonId> = flags.iter().filter_map(|flag| flag.person_id).collect();
    let contacts = people::contacts(tx, &known)?;
    for flag in &flags {
        let contact = flag.person_id.and_then(|person| contacts.get(&person));
        let to = contact.map(|contact| (contact.email.clone(), contact.locale)).or_else(|| visitor(flag));
        if !store::note_answered(tx, flag.id, now)? {
            continue;
        }
        let Some((email, locale)) = to else { continue };
        let about = About {
            to: &email,
            sender: Sender::choose(senders, locale),
            what: &case.what,
            process: &case.process,
            why: String::new(),
        };
        let kept = case.decision.decision == Verdict::Publish;
        parvis_mail::queue(tx, &flag_answer::message(&about, kept), now)?;
    }
    Ok(())
}

fn visitor(flag: &Flag) -> Option<(Email, Locale)> {
    let email = flag.email.as_ref()?.parse().ok()?;
    Some((email, flag.locale))
}
