//! Concludes a step: the assessment is kept, the cost noted, the status moved with its reason.

use parvis_contributions::{
    StatusChange,
    policy::{may_move, may_number},
    store::{Figure, change_status, set_figure},
};
use parvis_db::Conn;
use parvis_moderation::{self as moderation, ReasonId, reason_text};
use parvis_web::WebError;
use serde_json::json;

use super::{By, OnDesk, on_desk, status_for};
use crate::{
    model::{AssessmentKind, Conclusion, Verdict},
    rules, store,
};

/// Concludes it. `ground`: the reason of the regulations, for what is not admissible.
///
/// # Errors
/// Something is missing, too early or too late, or it does not fall to this person.
pub fn conclude(
    conn: &mut Conn,
    by: &By,
    reference: &str,
    kind: AssessmentKind,
    given: &Conclusion,
    ground: Option<ReasonId>,
) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    rules::can_conclude(kind, desk.what.stage)?;
    let ground = match ground.filter(|_| given.verdict == Verdict::Unfavorable) {
        Some(id) => moderation::reason(conn, id)?,
        None => None,
    };
    rules::check_conclusion(kind, given, ground.is_some())?;
    let (sentence, article) = ground.map(|ground| (ground.sentence, ground.article)).unwrap_or_default();
    let kept = Conclusion {
        public_text: reason_text(&sentence, &article, &given.public_text),
        cost: given.cost.filter(|_| kind == AssessmentKind::Feasibility),
        ..given.clone()
    };
    let person = by.actor.person_id();
    store::conclude(conn, &desk.permit, desk.what.id, kind, &kept, person, by.now)?;
    if kind == AssessmentKind::Feasibility {
        let permit = may_number(&by.actor, Some(&desk.what))?;
        set_figure(conn, &permit, desk.what.id, Figure::Cost(kept.cost))?;
    }
    move_on(conn, by, &desk, kind, &kept)?;
    desk.tell(conn, by, "AssessmentConcluded", json!({ "kind": kind.key(), "verdict": kept.verdict.key() }))?;
    Ok(desk)
}

/// Keeps what was typed, to go on later.
///
/// # Errors
/// Too early or too late, or it does not fall to this person.
pub fn keep(
    conn: &mut Conn,
    by: &By,
    reference: &str,
    kind: AssessmentKind,
    given: &Conclusion,
) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    rules::can_conclude(kind, desk.what.stage)?;
    store::keep(conn, &desk.permit, desk.what.id, kind, given)?;
    Ok(desk)
}

fn move_on(
    conn: &mut Conn,
    by: &By,
    desk: &OnDesk,
    kind: AssessmentKind,
    kept: &Conclusion,
) -> Result<(), WebError> {
    let Some(target) = rules::target(kind, kept.verdict) else { return Ok(()) };
    let to = status_for(conn, &desk.what, target.stage, target.key)?;
    if to.id == desk.what.status_id {
        return Ok(());
    }
    let permit = may_move(&by.actor, &desk.what, &to)?;
    let change = StatusChange::to(to.id, by.now).because(kept.public_text.clone()).by(by.actor.person_id());
    change_status(conn, &permit, desk.what.id, &change)?;
    Ok(())
}
