//! Refuses a contribution, with a reason that its author gets.

use parvis_contributions::{StatusChange, policy::may_move, store::change_status};
use parvis_db::Conn;
use parvis_i18n::Texts;
use parvis_kernel::Refusal;
use parvis_spaces::Stage;
use parvis_web::WebError;

use super::{By, OnDesk, check_note, chosen, on_desk, status_for};
use crate::{
    model::{NewDecision, ReasonId, Verdict},
    rules, t,
};

/// Refuses it. `texts` are in the language of the authority: they end the reason with how to ask for another look.
///
/// # Errors
/// No reason was chosen; it does not fall to this person, or was decided already.
pub fn refuse(
    conn: &mut Conn,
    by: &By,
    texts: &Texts,
    reference: &str,
    reason: Option<ReasonId>,
    note: &str,
) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    check_note(note)?;
    let reason = chosen(conn, reason)?.ok_or_else(|| Refusal::on("motif", t::moderation_reason_needed()))?;
    let to = status_for(conn, &desk.what, Stage::Refused)?;
    let permit = may_move(&by.actor, &desk.what, &to)?;
    let why = rules::reason_text(&reason.sentence, &reason.article, note);
    let told = format!("{why}\n\n{}", texts.say(&t::moderation_appeal()));
    let moved = StatusChange::to(to.id, by.now).because(told).by(by.actor.person_id());
    let change = change_status(conn, &permit, desk.what.id, &moved)?.change;
    let new = NewDecision {
        contribution: desk.what.id,
        verdict: Verdict::Refuse,
        reason: Some(reason.id),
        note: note.to_owned(),
        change,
        from_status: desk.what.status_id,
    };
    desk.record(conn, by, &new)?;
    Ok(desk)
}
