//! Refuses a contribution, with a reason that its author gets; after an appeal, the refusal stays.

use parvis_contributions::{
    StatusChange, StatusChangeId,
    policy::{decided_by, may_move},
    store::{change_status, reopen_correction},
};
use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_spaces::Stage;
use parvis_web::WebError;

use super::{By, OnDesk, check_note, chosen, on_desk, set_hidden, status_for};
use crate::{
    jobs::TELL_DECISION,
    model::{NewDecision, Occasion, Reason, ReasonId, Verdict},
    rules, t,
};

/// What is said to the author.
#[derive(Clone, Debug, Default)]
pub struct Why {
    /// The reason from the library.
    pub reason: Option<ReasonId>,
    /// The moderator's own words.
    pub note: String,
    /// Whether the author may correct it and send it again; not what is spam.
    pub final_: bool,
}

/// Refuses it. The author may correct it and send it again for some days, unless it is final.
///
/// # Errors
/// No reason was chosen; it does not fall to this person, or was decided already.
pub fn refuse(conn: &mut Conn, by: &By, reference: &str, why: &Why) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    check_note(&why.note)?;
    let reason =
        chosen(conn, why.reason)?.ok_or_else(|| Refusal::on("motif", t::moderation_reason_needed()))?;
    let verdict = if desk.occasion == Occasion::Appeal { Verdict::Uphold } else { Verdict::Refuse };
    let mut new = NewDecision { reason: Some(reason.id), note: why.note.clone(), ..desk.decision(verdict) };
    if verdict == Verdict::Refuse {
        new.change = take_down(conn, by, &desk, &reason)?;
        let until = (!why.final_).then(|| by.now.plus_days(rules::CORRECTION_DAYS));
        reopen_correction(conn, &decided_by("moderation"), desk.what.id, until)?;
    }
    desk.close(conn, by, &new, TELL_DECISION)?;
    Ok(desk)
}

/// Moves it to the status of what is refused. What citizens flagged is out of public view afterwards, whatever status
/// the process has for it.
fn take_down(
    conn: &mut Conn,
    by: &By,
    desk: &OnDesk,
    reason: &Reason,
) -> Result<Option<StatusChangeId>, WebError> {
    let to = status_for(conn, &desk.what, Stage::Refused)?;
    let mut change = None;
    if to.id != desk.what.status_id {
        let permit = may_move(&by.actor, &desk.what, &to)?;
        // The words to the author are theirs: the timeline, which all may see, has the reason of the library.
        let said = rules::reason_text(&reason.sentence, &reason.article, "");
        let moved = StatusChange::to(to.id, by.now).because(said).by(by.actor.person_id()).silent();
        change = change_status(conn, &permit, desk.what.id, &moved)?.change;
    }
    if desk.occasion == Occasion::Flags || desk.was_hidden {
        set_hidden(conn, desk.what.id, to.public)?;
    }
    Ok(change)
}
