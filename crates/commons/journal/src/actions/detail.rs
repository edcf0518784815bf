//! What an action may add to the entry of its act. Outside of an agent's request all of this does nothing, so actions
//! need not know who calls them.

use parvis_db::{Conn, DbError};
use parvis_slice::{Facts, registry};
use parvis_web::PersonId;
use serde_json::{Map, Value};

use crate::model::{Ledger, Seen, SubjectRef, Told};

/// Notes what something is before it changes, where the path of the request does not name it (many at once).
///
/// # Errors
/// The database's failure.
pub fn about_to_change(conn: &mut Conn, subject: SubjectRef) -> Result<(), DbError> {
    let is_new = conn.attached::<Ledger>().is_some_and(|ledger| !ledger.has_seen(subject.kind, subject.id));
    if is_new {
        let before = registry().facts(conn, subject.kind, subject.id)?;
        see(conn, subject, before);
    }
    Ok(())
}

/// Notes that something was made just now, where no event names it.
pub fn created(conn: &mut Conn, subject: SubjectRef) {
    see(conn, subject, None);
}

fn see(conn: &mut Conn, subject: SubjectRef, before: Option<Facts>) {
    if let Some(ledger) = conn.attached::<Ledger>() {
        ledger.seen.push(Seen { kind: subject.kind.to_owned(), id: subject.id, before, in_path: false });
    }
}

/// Tells the change of something that is no row with a key, such as a page of settings. Both values are JSON objects; only
/// the fields that differ are kept.
pub fn changed(conn: &mut Conn, kind: &str, key: &str, before: &Value, after: &Value) {
    if let Some(ledger) = conn.attached::<Ledger>() {
        let object = |value: &Value| match value {
            Value::Object(fields) => fields.clone(),
            other => Map::from_iter([("value".to_owned(), other.clone())]),
        };
        let told =
            Told { kind: kind.to_owned(), key: key.to_owned(), before: object(before), after: object(after) };
        ledger.told.push(told);
    }
}

/// Says for which citizen the agent acts (assisted entry).
pub fn on_behalf_of(conn: &mut Conn, person: PersonId) {
    if let Some(ledger) = conn.attached::<Ledger>() {
        ledger.on_behalf = Some(person);
    }
}
