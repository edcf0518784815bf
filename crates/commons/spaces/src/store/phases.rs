//! Phases and their activities in the database.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};
use parvis_kernel::{Period, Timestamp};
use serde_json::Value;

use crate::{
    model::{Activity, NewPhase, Phase, PhaseId, ProcessId},
    policy::{Configure, Permit},
};

impl FromRow for Phase {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Phase {
            id: row.get(0)?,
            process_id: row.get(1)?,
            position: row.get(2)?,
            title: row.get(3)?,
            summary: row.get(4)?,
            period: Period { opens_at: row.get(5)?, closes_at: row.get(6)? },
            activities: Vec::new(),
        })
    }
}

struct ActivityRow(PhaseId, Activity);

impl FromRow for ActivityRow {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let settings: String = row.get(3)?;
        let settings = serde_json::from_str(&settings).unwrap_or(Value::Null);
        Ok(ActivityRow(row.get(0)?, Activity { id: row.get(1)?, kind: row.get(2)?, settings }))
    }
}

/// The phases of a process in their order, with their activities.
///
/// # Errors
/// The database's failure.
pub fn phases(conn: &mut Conn, process: ProcessId) -> Result<Vec<Phase>, DbError> {
    let phases = conn.query(
        sql!(
            "select id, process_id, position, title, summary, opens_at, closes_at from phase ",
            "where process_id = $1 order by position, id"
        ),
        params![process],
    )?;
    let activities = conn.query(
        sql!("select phase_id, id, kind, settings from activity where process_id = $1 order by id"),
        params![process],
    )?;
    Ok(with_activities(phases, activities))
}

/// The phases of all processes, by process: for lists of processes.
///
/// # Errors
/// The database's failure.
pub fn phases_of_all(conn: &mut Conn) -> Result<HashMap<ProcessId, Vec<Phase>>, DbError> {
    let phases = conn.query(
        sql!("select id, process_id, position, title, summary, opens_at, closes_at from phase order by position, id"),
        params![],
    )?;
    let activities =
        conn.query(sql!("select phase_id, id, kind, settings from activity order by id"), params![])?;
    let mut gathered: HashMap<ProcessId, Vec<Phase>> = HashMap::new();
    for phase in with_activities(phases, activities) {
        gathered.entry(phase.process_id).or_default().push(phase);
    }
    Ok(gathered)
}

fn with_activities(mut phases: Vec<Phase>, activities: Vec<ActivityRow>) -> Vec<Phase> {
    let mut by_phase: HashMap<PhaseId, Vec<Activity>> = HashMap::new();
    for ActivityRow(phase, activity) in activities {
        by_phase.entry(phase).or_default().push(activity);
    }
    for phase in &mut phases {
        phase.activities = by_phase.remove(&phase.id).unwrap_or_default();
    }
    phases
}

/// Adds a phase after the others, with its activities.
pub(crate) fn insert(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    process: ProcessId,
    new: &NewPhase,
) -> Result<PhaseId, DbError> {
    let id = conn.query_one(
        sql!(
            "insert into phase (process_id, position, title, summary, opens_at, closes_at) ",
            "select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5 from phase where process_id = $1 returning id"
        ),
        params![process, new.title, new.summary, new.period.opens_at, new.period.closes_at],
    )?;
    set_activities(conn, permit, process, id, &new.activities)?;
    Ok(id)
}

/// Changes a phase and what is open in it; activities that stay keep their settings.
pub(crate) fn update(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    process: ProcessId,
    id: PhaseId,
    new: &NewPhase,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "update phase set title = $3, summary = $4, opens_at = $5, closes_at = $6 ",
            "where id = $1 and process_id = $2"
        ),
        params![id, process, new.title, new.summary, new.period.opens_at, new.period.closes_at],
    )?;
    set_activities(conn, permit, process, id, &new.activities)
}

fn set_activities(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    phase: PhaseId,
    kinds: &[String],
) -> Result<(), DbError> {
    let there: Vec<String> =
        conn.query(sql!("select kind from activity where phase_id = $1 order by id"), params![phase])?;
    for gone in there.iter().filter(|kind| !kinds.contains(kind)) {
        conn.execute(sql!("delete from activity where phase_id = $1 and kind = $2"), params![phase, gone])?;
    }
    for kind in kinds.iter().filter(|kind| !there.contains(kind)) {
        conn.execute(
            sql!("insert into activity (phase_id, process_id, kind, settings) values ($1, $2, $3, '{}')"),
            params![phase, process, kind],
        )?;
    }
    Ok(())
}

/// Replaces the settings of an activity.
pub(crate) fn set_activity_settings(
    conn: &mut Conn,
    phase: PhaseId,
    kind: &str,
    settings: &Value,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update activity set settings = $3 where phase_id = $1 and kind = $2"),
        params![phase, kind, settings.to_string()],
    )
}

/// Removes a phase with its activities.
pub(crate) fn delete(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    id: PhaseId,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from activity where phase_id = $1 and process_id = $2"), params![id, process])?;
    conn.execute(sql!("delete from phase where id = $1 and process_id = $2"), params![id, process])
}

/// Sets the place of a phase among the others.
pub(crate) fn set_position(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: PhaseId,
    position: usize,
) -> Result<u64, DbError> {
    conn.execute(sql!("update phase set position = $2 where id = $1"), params![id, position])
}

parvis_db::row! {
    /// A phase that opens or closes by itself.
    pub(crate) struct Turn {
        /// The process.
        pub process_id: ProcessId,
        /// Its name in addresses.
        pub slug: String,
        /// Its title.
        pub process: String,
        /// Title of the phase.
        pub phase: String,
        /// When.
        pub at: Timestamp,
    }
}

const TURN: &str = "p.id, p.slug, p.title, h.title, ";

/// The phases of published processes that open (`true`) or close (`false`) between two moments.
pub(crate) fn turns_between(
    conn: &mut Conn,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(Turn, bool)>, DbError> {
    let closing: Vec<Turn> = conn.query(
        sql!(
            "select ",
            TURN,
            "h.closes_at from phase h join process p on p.id = h.process_id ",
            "where h.closes_at >= $1 and h.closes_at < $2 and p.state = 'published' order by h.closes_at, h.id"
        ),
        params![from, to],
    )?;
    let opening: Vec<Turn> = conn.query(
        sql!(
            "select ",
            TURN,
            "h.opens_at from phase h join process p on p.id = h.process_id ",
            "where h.opens_at >= $1 and h.opens_at < $2 and p.state = 'published' order by h.opens_at, h.id"
        ),
        params![from, to],
    )?;
    let opening = opening.into_iter().map(|turn| (turn, true));
    Ok(opening.chain(closing.into_iter().map(|turn| (turn, false))).collect())
}
