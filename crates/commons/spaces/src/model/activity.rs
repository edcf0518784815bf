//! What is open in a phase.

use parvis_kernel::{Id, Timestamp};
use parvis_web::{Proof, Proofs};
use serde_json::{Value, json};

use super::Phase;

/// Key of an activity.
pub type ActivityId = Id<Activity>;

/// Action: a method of participation switched on in a phase. Kinds are keys of the registry's
/// `ActivityKind`s: `deposit`, `vote`.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Key.
    pub id: ActivityId,
    /// Its kind.
    pub kind: String,
    /// What the method keeps about it.
    pub settings: Value,
}

/// The key of an activity's settings that holds what citizens must prove.
const PROOFS: &str = "proofs";

/// What citizens must prove in an activity with these settings; `default` where the authority has chosen nothing.
pub fn proofs_in(settings: &Value, default: &[Proof]) -> Proofs {
    let chosen = settings[PROOFS].as_array().into_iter().flatten();
    let chosen = Proofs::new(chosen.filter_map(Value::as_str).filter_map(Proof::from_key));
    if chosen.is_empty() { Proofs::new(default.iter().copied()) } else { chosen }
}

/// The settings that say so.
pub fn proofs_setting(proofs: &Proofs) -> Value {
    json!({ PROOFS: proofs.iter().map(Proof::key).collect::<Vec<_>>() })
}

/// An activity that is open now, with its phase.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenActivity {
    /// The phase.
    pub phase: Phase,
    /// The activity.
    pub activity: Activity,
}

/// Where a moment stands to a kind of activity over all phases of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivityState {
    /// No phase has it, or the process is not public.
    Absent,
    /// It opens then, for the first time or again.
    Upcoming(Timestamp),
    /// It is open, until then if that is known.
    Open(Option<Timestamp>),
    /// It was open and will not be again.
    Closed,
}

impl ActivityState {
    /// Whether it is open.
    pub const fn is_open(self) -> bool {
        matches!(self, ActivityState::Open(_))
    }
}
