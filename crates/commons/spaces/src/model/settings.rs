//! What is kept about a process without a column of its own.
//!
//! A JSON object to which any slice may add a key of its own; keys unknown here stay untouched. The lock is one
//! of them: a method that froze the rules (the vote, with its first ballot) says so here, and the process
//! builder obeys without knowing the method.

use parvis_kernel::Timestamp;
use serde_json::{Map, Value, json};

use super::keyed;

/// Place donnée aux citoyens: how far they decide (stated up front, requirement A13).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CitizensPlace {
    /// They are told.
    Information,
    /// They give their opinion; the authority decides.
    Consultation,
    /// They build it with the authority, which decides.
    CoDesign,
    /// They decide.
    #[default]
    CoDecision,
}
keyed!(CitizensPlace {
    Information => "information",
    Consultation => "consultation",
    CoDesign => "co_design",
    CoDecision => "co_decision",
});

/// Rules frozen since then by a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessLock {
    /// When.
    pub since: Timestamp,
}

/// See the module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings(pub Map<String, Value>);

impl Settings {
    /// Reads the stored object; anything else counts as empty.
    pub fn from_text(text: &str) -> Settings {
        Settings(serde_json::from_str(text).unwrap_or_default())
    }

    /// The object as it is stored.
    pub fn to_text(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    /// The place given to citizens.
    pub fn citizens_place(&self) -> CitizensPlace {
        self.0
            .get("citizens_place")
            .and_then(Value::as_str)
            .and_then(CitizensPlace::from_key)
            .unwrap_or_default()
    }

    /// Sets the place given to citizens.
    pub fn set_citizens_place(&mut self, place: CitizensPlace) {
        self.0.insert("citizens_place".to_owned(), json!(place.key()));
    }

    /// Whether two phases may be open at once.
    pub fn phases_may_overlap(&self) -> bool {
        self.0.get("phases_may_overlap").and_then(Value::as_bool).unwrap_or(false)
    }

    /// Says whether two phases may be open at once.
    pub fn set_phases_may_overlap(&mut self, allowed: bool) {
        self.0.insert("phases_may_overlap".to_owned(), json!(allowed));
    }

    /// The lock, where a method froze the rules: `"locked": { "since": microseconds }`.
    pub fn lock(&self) -> Option<ProcessLock> {
        let since = self.0.get("locked")?.get("since")?.as_i64()?;
        Some(ProcessLock { since: Timestamp::from_micros(since) })
    }

    /// Freezes the rules.
    pub fn set_lock(&mut self, lock: ProcessLock) {
        self.0.insert("locked".to_owned(), json!({ "since": lock.since.micros() }));
    }

    /// The same without what belongs to one edition: for a copy.
    #[must_use]
    pub fn for_a_copy(&self) -> Settings {
        let mut copy = self.clone();
        copy.0.remove("locked");
        copy
    }
}
