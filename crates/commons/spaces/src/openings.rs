//! What other slices ask about a process: what is open now, until when, and the lock of its rules.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::{Proof, Proofs};
use serde_json::Value;

use crate::{
    model::{ActivityState, OpenActivity, ProcessId, ProcessLock, ProcessState, proofs_in},
    policy::{Configure, Permit},
    rules::timeline,
    store,
};

/// Where `now` stands to a kind of activity in a process. A draft has none; in an archived process all are closed.
///
/// # Errors
/// The database's failure.
pub fn activity_state(
    conn: &mut Conn,
    process: ProcessId,
    kind: &str,
    now: Timestamp,
) -> Result<ActivityState, DbError> {
    let Some(found) = store::processes::process(conn, process)? else { return Ok(ActivityState::Absent) };
    let phases = store::phases::phases(conn, process)?;
    Ok(match (found.state, timeline::activity_state(&phases, kind, now)) {
        (ProcessState::Draft, _) => ActivityState::Absent,
        (ProcessState::Archived, ActivityState::Open(_) | ActivityState::Upcoming(_)) => {
            ActivityState::Closed
        }
        (_, state) => state,
    })
}

/// The activity of this kind that is open in a published process, with its phase.
///
/// # Errors
/// The database's failure.
pub fn open_activity(
    conn: &mut Conn,
    process: ProcessId,
    kind: &str,
    now: Timestamp,
) -> Result<Option<OpenActivity>, DbError> {
    let found = store::processes::process(conn, process)?;
    if found.is_none_or(|found| found.state != ProcessState::Published) {
        return Ok(None);
    }
    let phases = store::phases::phases(conn, process)?;
    Ok(timeline::open_activity(&phases, kind, now))
}

/// Freezes the rules of a process, the first time; a method calls it when a citizen has relied on them (first
/// ballot). The process builder then refuses what would change them.
///
/// # Errors
/// The database's failure.
pub fn lock_process(conn: &mut Conn, process: ProcessId, now: Timestamp) -> Result<(), DbError> {
    let Some(found) = store::processes::process(conn, process)? else { return Ok(()) };
    if found.settings.lock().is_none() {
        let mut settings = found.settings;
        settings.set_lock(ProcessLock { since: now });
        store::processes::set_settings(conn, process, &settings)?;
    }
    Ok(())
}

/// Sets one key of a process' settings: how a slice keeps what belongs to it.
///
/// # Errors
/// The database's failure.
pub fn configure_process(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    key: &str,
    value: serde_json::Value,
) -> Result<(), DbError> {
    let Some(found) = store::processes::process(conn, process)? else { return Ok(()) };
    let mut settings = found.settings;
    settings.0.insert(key.to_owned(), value);
    store::processes::set_settings(conn, process, &settings)?;
    Ok(())
}

/// What citizens must prove in a kind of activity: of the phase in which it is open, else of the first that has it;
/// `default` where the authority has chosen nothing.
///
/// # Errors
/// The database's failure.
pub fn accepted_proofs(
    conn: &mut Conn,
    process: ProcessId,
    kind: &str,
    default: &[Proof],
    now: Timestamp,
) -> Result<Proofs, DbError> {
    let phases = store::phases::phases(conn, process)?;
    let open = timeline::open_activity(&phases, kind, now).map(|open| open.activity.settings);
    let any = || phases.iter().find_map(|phase| phase.activity(kind)).map(|found| found.settings.clone());
    Ok(proofs_in(&open.or_else(any).unwrap_or_default(), default))
}

/// Sets keys of the settings of a kind of activity in all phases of a process that have it; the other keys stay.
///
/// # Errors
/// The database's failure.
pub fn configure_activity(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    kind: &str,
    settings: &serde_json::Value,
) -> Result<(), DbError> {
    for phase in store::phases::phases(conn, process)? {
        if let Some(activity) = phase.activity(kind) {
            let merged = merged(&activity.settings, settings);
            store::phases::set_activity_settings(conn, phase.id, kind, &merged)?;
        }
    }
    Ok(())
}

/// The settings with these keys replaced.
pub(crate) fn merged(settings: &Value, keys: &Value) -> Value {
    let mut all = settings.as_object().cloned().unwrap_or_default();
    all.extend(keys.as_object().cloned().unwrap_or_default());
    Value::Object(all)
}
