//! The SQL of events: one insert, one reading.

use parvis_db::{Conn, DbError, Filter, params, sql};
use serde_json::Value;

use crate::model::{Event, EventFilter, EventRow, Ledger};

const MOST: u32 = 1_000;

/// Writes an event down, in the caller's transaction: one insert. Where an agent acts, the audit log learns what it is
/// about.
///
/// # Errors
/// The database's failure.
pub fn append(conn: &mut Conn, event: &Event) -> Result<(), DbError> {
    let data = if event.data == Value::Null { String::new() } else { event.data.to_string() };
    conn.execute(
        sql!(
            "insert into event (at, kind, actor_id, subject_kind, subject_id, process_id, data)",
            " values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        params![event.at, event.kind, event.actor, event.subject_kind, event.subject_id, event.process, data],
    )?;
    if let Some(ledger) = conn.attached::<Ledger>() {
        ledger.tell(event);
    }
    Ok(())
}

/// The events that the filter lets through: newest first, or oldest first with [`EventFilter::after`]. At most
/// [`EventFilter::most`], and never more than 1,000.
///
/// # Errors
/// The database's failure.
pub fn recent(conn: &mut Conn, filter: &EventFilter) -> Result<Vec<EventRow>, DbError> {
    let most = usize::try_from(filter.most.min(MOST)).unwrap_or(0);
    let order = if filter.after.is_some() { "id" } else { "id desc" };
    let list = Filter::new()
        .when(filter.kind.as_deref(), |f, kind| f.eq("kind", kind))
        .when(filter.actor, |f, actor| f.eq("actor_id", actor))
        .when(filter.subject, |f, subject| f.eq("subject_kind", subject.kind).eq("subject_id", subject.id))
        .when(filter.process, |f, process| f.eq("process_id", process))
        .when(filter.before, |f, before| f.below("id", before))
        .when(filter.after, |f, after| f.at_least("id", after.saturating_add(1)))
        .order(order)
        .page(most, 0);
    conn.query(&list.sql(&format!("select {} from event", EventRow::COLUMNS)), list.params())
}

/// The kinds of events that happened so far, in alphabetical order. Jumps along the index from one kind to the next, so
/// it costs as many steps as there are kinds.
///
/// # Errors
/// The database's failure.
pub fn kinds(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.query(
        sql!(
            "with recursive step(kind) as (",
            " select min(kind) from event",
            " union all",
            " select (select min(e.kind) from event e where e.kind > step.kind) from step where step.kind is not null",
            ") select kind from step where kind is not null order by kind"
        ),
        params![],
    )
}
