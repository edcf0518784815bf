//! Setting the number and the cost of a project by hand.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Money, Timestamp};
use parvis_web::{Actor, WebError};
use serde_json::json;

use crate::{model::Contribution, policy, store};

/// Sets both; the journal keeps what they were.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn edit_figures(
    tx: &mut Conn,
    actor: &Actor,
    what: &Contribution,
    number: Option<i64>,
    cost: Option<Money>,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_number(actor, (number == what.number).then_some(what))?;
    store::set_number(tx, &permit, what.id, number)?;
    store::set_cost(tx, &permit, what.id, cost)?;
    let event = Event::new(now, "FiguresEdited", SubjectRef::new("contribution", what.id.raw()));
    let before = json!({ "number": what.number, "cost_cents": what.cost.map(Money::cents) });
    let event = event.by(actor.person_id()).within(what.process_id.raw()).with(json!({ "before": before }));
    journal::append(tx, &event)?;
    Ok(())
}
