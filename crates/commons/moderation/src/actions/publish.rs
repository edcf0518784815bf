//! Publishes a contribution; one that is public already stays so.

use parvis_contributions::{StatusChange, policy::may_move, store::change_status};
use parvis_db::Conn;
use parvis_spaces::Stage;
use parvis_web::WebError;

use super::{By, OnDesk, on_desk, status_for};
use crate::model::{NewDecision, Verdict};

/// Publishes it.
///
/// # Errors
/// It does not fall to this person, or was decided already.
pub fn publish(conn: &mut Conn, by: &By, reference: &str) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    let to = status_for(conn, &desk.what, Stage::Published)?;
    let permit = may_move(&by.actor, &desk.what, &to)?;
    let moved = StatusChange::to(to.id, by.now).by(by.actor.person_id());
    let change = change_status(conn, &permit, desk.what.id, &moved)?.change;
    let new = NewDecision {
        contribution: desk.what.id,
        verdict: Verdict::Publish,
        reason: None,
        note: String::new(),
        change,
        from_status: desk.what.status_id,
    };
    desk.record(conn, by, &new)?;
    Ok(desk)
}
