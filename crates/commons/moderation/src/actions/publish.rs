//! Publishes a contribution; one that is public already stays so, one that flags had hidden comes back, and one whose
//! author appealed is published after all.

use parvis_contributions::{
    StatusChange,
    policy::{decided_by, may_move},
    store::{change_status, reopen_correction},
};
use parvis_db::Conn;
use parvis_spaces::Stage;
use parvis_web::WebError;

use super::{By, OnDesk, on_desk, set_hidden, status_for};
use crate::{
    jobs::TELL_DECISION,
    model::{NewDecision, Occasion, Verdict},
};

/// Publishes it.
///
/// # Errors
/// It does not fall to this person, or was decided already.
pub fn publish(conn: &mut Conn, by: &By, reference: &str) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    let mut new = desk.decision(Verdict::Publish);
    if desk.occasion != Occasion::Flags {
        let to = status_for(conn, &desk.what, Stage::Published)?;
        let permit = may_move(&by.actor, &desk.what, &to)?;
        let moved = StatusChange::to(to.id, by.now).by(by.actor.person_id()).silent();
        let change = change_status(conn, &permit, desk.what.id, &moved)?.change;
        reopen_correction(conn, &decided_by("moderation"), desk.what.id, None)?;
        new = NewDecision { change, ..new };
    }
    set_hidden(conn, desk.what.id, false)?;
    desk.close(conn, by, &new, TELL_DECISION)?;
    Ok(desk)
}
