//! Gives the step that waits to a unit, with the moment at which its answer is wanted.

use parvis_db::Conn;
use parvis_jobs::Job;
use parvis_kernel::{Refusal, Timestamp};
use parvis_web::WebError;
use serde_json::json;

use super::{By, OnDesk, on_desk};
use crate::{
    jobs::TELL_UNIT,
    model::{Assessment, AssessmentKind, UnitId},
    rules, store, t,
};

/// To whom and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    /// The unit.
    pub unit: Option<UnitId>,
    /// Whether the person who assigns takes it on.
    pub mine: bool,
    /// Until when, as typed: `2026-03-19T18:00`; may be empty.
    pub due: String,
}

/// Assigns it.
///
/// # Errors
/// No unit was chosen, the moment is wrong, nothing waits, or it does not fall to this person.
pub fn assign(conn: &mut Conn, by: &By, reference: &str, given: &Assignment) -> Result<OnDesk, WebError> {
    let desk = on_desk(conn, by, reference)?;
    let kind = rules::kind_at(desk.what.stage).ok_or_else(|| Refusal::new(t::review_over()))?;
    let unit = match given.unit {
        Some(id) => store::unit(conn, id)?.filter(|unit| unit.active),
        None => None,
    };
    let unit = unit.ok_or_else(|| Refusal::on("service", t::review_unit_needed()))?;
    let due = wanted_at(&given.due, &desk.process.zone)?;
    let before: Option<Assessment> = store::assessment(conn, desk.what.id, kind)?;
    let known = before.as_ref().is_some_and(|before| before.unit_id == Some(unit.id) && before.due_at == due);
    let assessor = if given.mine {
        by.actor.person_id()
    } else {
        before.and_then(|before| before.assessor_id).filter(|person| Some(*person) != by.actor.person_id())
    };
    store::assign(conn, &desk.permit, desk.what.id, kind, Some(unit.id), assessor, due)?;
    if !known {
        tell_unit(conn, &desk, kind, unit.id)?;
    }
    desk.tell(conn, by, "AssessmentAssigned", json!({ "kind": kind.key(), "unit": unit.id.raw() }))?;
    Ok(desk)
}

/// The unit gets a mail: it was not asked before, or for another day.
fn tell_unit(conn: &mut Conn, desk: &OnDesk, kind: AssessmentKind, unit: UnitId) -> Result<(), WebError> {
    if let Some(assessment) = store::assessment(conn, desk.what.id, kind)? {
        let payload = json!({ "assessment": assessment.id.raw(), "unit": unit.raw() });
        parvis_jobs::queue(conn, Job::new(TELL_UNIT, &payload))?;
    }
    Ok(())
}

fn wanted_at(typed: &str, zone: &str) -> Result<Option<Timestamp>, Refusal> {
    if typed.is_empty() {
        return Ok(None);
    }
    rules::local_moment(typed, zone).map(Some).ok_or_else(|| Refusal::on("echeance", t::review_due_wrong()))
}
