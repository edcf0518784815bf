//! What was seen of one act of an agent while its transaction runs; attached to the connection.

use parvis_slice::Facts;
use parvis_web::PersonId;
use serde_json::{Map, Value};

use super::Event;

/// Something as it was before the act; without facts where it was not there or is no row.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub kind: String,
    pub id: i64,
    pub before: Option<Facts>,
    /// Whether the path of the request named it.
    pub in_path: bool,
}

/// A change of something that is no row with a key, told by the action: before and after.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub kind: String,
    pub key: String,
    pub before: Map<String, Value>,
    pub after: Map<String, Value>,
}

/// See the module.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Named by the path or by an action, with what they were.
    pub seen: Vec<Seen>,
    /// What events were about: kind and key, each once.
    pub events: Vec<(&'static str, i64)>,
    /// The process that an event named.
    pub process: Option<i64>,
    /// Changes told by actions.
    pub told: Vec<Told>,
    /// For whom the agent acts.
    pub on_behalf: Option<PersonId>,
    /// How much the connection had written before.
    pub writes: u64,
}

impl Ledger {
    /// Takes note of an event.
    pub fn tell(&mut self, event: &Event) {
        self.process = self.process.or(event.process);
        let subject = event.subject_id.map(|id| (event.subject_kind, id));
        if let Some(subject) = subject.filter(|subject| !self.events.contains(subject)) {
            self.events.push(subject);
        }
    }

    /// Whether it was seen before it changed.
    pub fn has_seen(&self, kind: &str, id: i64) -> bool {
        self.seen.iter().any(|seen| seen.kind == kind && seen.id == id)
    }
}
