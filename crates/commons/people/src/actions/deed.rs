//! What the journal is told of accounts and roles, in the transaction of the act.

use parvis_db::{Conn, DbError};
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, PersonId};
use serde_json::{Value, json};

use crate::model::NewMandate;

/// Tells the journal that `actor` did something about a person.
pub(crate) fn tell(
    conn: &mut Conn,
    kind: &'static str,
    actor: Option<&Actor>,
    person: PersonId,
    data: Value,
    now: Timestamp,
) -> Result<(), DbError> {
    let event = Event::new(now, kind, SubjectRef::new("person", person.raw()));
    journal::append(conn, &event.by(actor.and_then(Actor::person_id)).with(data))
}

/// The terms of a mandate, as keys.
pub(crate) fn terms(mandate: &NewMandate) -> Value {
    json!({
        "role": mandate.role.key(),
        "areas": mandate.areas,
        "themes": mandate.themes,
        "processes": mandate.processes,
        "from": mandate.period.opens_at,
        "until": mandate.period.closes_at,
    })
}
