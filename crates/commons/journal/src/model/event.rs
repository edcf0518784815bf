//! What an event is.

use parvis_db::row;
use parvis_kernel::Timestamp;
use parvis_web::PersonId;
use serde_json::Value;

/// What something is about, across slices: a kind (`contribution`, `process`) and the key of its row. Who
/// holds one reaches the owner through the registry and never imports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubjectRef {
    /// The kind, the name of its table.
    pub kind: &'static str,
    /// The key of its row.
    pub id: i64,
}

impl SubjectRef {
    /// The subject of that kind and key.
    pub const fn new(kind: &'static str, id: i64) -> SubjectRef {
        SubjectRef { kind, id }
    }
}

/// Something that happened, about to be written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What, in the past: `BallotCast`.
    pub kind: &'static str,
    /// Who did it; `None`: the platform itself, or someone who must not be named.
    pub actor: Option<PersonId>,
    /// The kind of what it is about.
    pub subject_kind: &'static str,
    /// The key of what it is about; `None` where a link would say too much (a ballot).
    pub subject_id: Option<i64>,
    /// The process it belongs to.
    pub process: Option<i64>,
    /// What readers need beside, small; never personal data, never the choices of a ballot.
    pub data: Value,
}

impl Event {
    /// An event about `subject`, without an actor, a process or data.
    pub const fn new(at: Timestamp, kind: &'static str, subject: SubjectRef) -> Event {
        Event {
            at,
            kind,
            actor: None,
            subject_kind: subject.kind,
            subject_id: Some(subject.id),
            process: None,
            data: Value::Null,
        }
    }

    /// An event about something of a kind, without saying which one.
    pub const fn unlinked(at: Timestamp, kind: &'static str, subject_kind: &'static str) -> Event {
        Event { at, kind, actor: None, subject_kind, subject_id: None, process: None, data: Value::Null }
    }

    /// Who did it.
    #[must_use]
    pub fn by(mut self, actor: Option<PersonId>) -> Event {
        self.actor = actor;
        self
    }

    /// The process it belongs to.
    #[must_use]
    pub const fn within(mut self, process: i64) -> Event {
        self.process = Some(process);
        self
    }

    /// What readers need beside.
    #[must_use]
    pub fn with(mut self, data: Value) -> Event {
        self.data = data;
        self
    }
}

row! {
    /// An event as it was written down.
    pub struct EventRow {
        /// Key; grows with time.
        pub id: i64,
        /// When.
        pub at: Timestamp,
        /// What.
        pub kind: String,
        /// Who.
        pub actor_id: Option<PersonId>,
        /// The kind of what it is about.
        pub subject_kind: String,
        /// The key of what it is about.
        pub subject_id: Option<i64>,
        /// The process.
        pub process_id: Option<i64>,
        /// JSON.
        pub data: String,
    }
}

impl EventRow {
    /// The data, as JSON; null where there is none.
    pub fn data(&self) -> Value {
        serde_json::from_str(&self.data).unwrap_or(Value::Null)
    }
}

/// Which events to read; empty: all. Newest first.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    /// Only this kind.
    pub kind: Option<String>,
    /// Only by this person.
    pub actor: Option<PersonId>,
    /// Only about this.
    pub subject: Option<SubjectRef>,
    /// Only of this process.
    pub process: Option<i64>,
    /// Only before this key: the last one of the page before.
    pub before: Option<i64>,
    /// Only after this key, and then oldest first: for readers that go on where they were (feeds, notifications).
    pub after: Option<i64>,
    /// How many at most.
    pub most: u32,
}
