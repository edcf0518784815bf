//! Asks the author to correct a contribution: it leaves the queue and comes back with their correction.

use parvis_contributions::{policy::decided_by, store};
use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::{By, OnDesk, check_note, chosen, on_desk};
use crate::{
    jobs::SEND_CORRECTION_REQUEST,
    model::{NewDecision, Occasion, ReasonId, Verdict},
    rules::CORRECTION_DAYS,
    t,
};

/// Asks for a correction, by mail.
///
/// # Errors
/// Nothing says what to correct; it does not fall to this person, or was decided already.
pub fn ask_change(
    conn: &mut Conn,
    by: &By,
    reference: &str,
    reason: Option<ReasonId>,
    note: &str,
) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    if desk.occasion != Occasion::Deposit {
        return Err(Refusal::new(t::moderation_only_deposits()).into());
    }
    check_note(note)?;
    let reason = chosen(conn, reason)?;
    if reason.is_none() && note.is_empty() {
        return Err(Refusal::on("message", t::moderation_what_to_correct()).into());
    }
    let new = NewDecision {
        reason: reason.map(|reason| reason.id),
        note: note.to_owned(),
        ..desk.decision(Verdict::AskChange)
    };
    let until = by.now.plus_days(CORRECTION_DAYS);
    store::reopen_correction(conn, &decided_by("moderation"), desk.what.id, Some(until))?;
    desk.close(conn, by, &new, SEND_CORRECTION_REQUEST)?;
    Ok(desk)
}
