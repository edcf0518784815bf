//! Setting by hand what a count needs of a project: its number, its cost, whether young people carry it.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Arg, Money, Refusal, Timestamp};
use parvis_spaces as spaces;
use parvis_web::{Actor, WebError};
use serde_json::json;

use crate::{
    model::Contribution,
    policy,
    store::{self, Figure},
    t,
};

/// What a count needs of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Its number at the vote.
    pub number: Option<i64>,
    /// Its cost as the unit estimates it.
    pub cost: Option<Money>,
    /// Whether young people carry it.
    pub youth: bool,
}

impl Figures {
    /// Those of a contribution.
    pub const fn of(what: &Contribution) -> Figures {
        Figures { number: what.number, cost: what.cost, youth: what.youth }
    }
}

/// Sets them; the journal keeps what they were. They freeze with the rules, at the first ballot.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn edit_figures(
    tx: &mut Conn,
    actor: &Actor,
    what: &Contribution,
    new: &Figures,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_number(actor, (new.number == what.number).then_some(what))?;
    let before = Figures::of(what);
    if before == *new {
        return Ok(());
    }
    let process = spaces::process(tx, what.process_id)?.ok_or(WebError::NotFound)?;
    if let Some(lock) = process.settings.lock() {
        return Err(Refusal::new(t::contributions_figures_locked(Arg::Day(lock.since))).into());
    }
    for figure in [Figure::Number(new.number), Figure::Cost(new.cost), Figure::Youth(new.youth)] {
        store::set_figure(tx, &permit, what.id, figure)?;
    }
    let event = Event::new(now, "FiguresEdited", SubjectRef::new("contribution", what.id.raw()));
    let before = json!({ "number": before.number, "cost_cents": before.cost.map(Money::cents), "youth": before.youth });
    let event = event.by(actor.person_id()).within(what.process_id.raw()).with(json!({ "before": before }));
    journal::append(tx, &event)?;
    Ok(())
}
