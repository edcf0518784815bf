//! Adds, changes, moves and removes phases, and sets all dates at once.

use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::{Period, Refusal};
use parvis_web::WebError;

use super::{By, load};
use crate::{
    model::{NewPhase, Phase, PhaseId, ProcessId},
    policy,
    rules::{calendar, local_time::with_seconds, lock, wording},
    store,
};

/// Adds a phase after the others.
///
/// # Errors
/// A refusal where a field is wrong or the rules are frozen.
pub fn add(conn: &mut Conn, by: &By, process: ProcessId, new: &NewPhase) -> Result<PhaseId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let found = load(conn, process)?;
    lock::check_free(&found)?;
    check(new)?;
    let mut dates = dates_of(&store::phases::phases(conn, process)?);
    dates.push((new.title.clone(), new.period));
    check_calendar(&dates, found.settings.phases_may_overlap(), Some(dates.len() - 1))?;
    let id = store::phases::insert(conn, &permit, process, new)?;
    parvis_journal::created(conn, SubjectRef::new("phase", id.raw()));
    by.tell_process(conn, "PhaseAdded", process)?;
    Ok(id)
}

/// Changes a phase.
///
/// # Errors
/// A refusal where a field is wrong, or it has begun and the rules are frozen.
pub fn update(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    id: PhaseId,
    new: &NewPhase,
) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let found = load(conn, process)?;
    let phases = store::phases::phases(conn, process)?;
    let rank = phases.iter().position(|phase| phase.id == id).ok_or(WebError::NotFound)?;
    let kept = with_seconds(&phases[rank].period, &new.period);
    let new = &NewPhase { period: kept, ..new.clone() };
    lock::check_phase(&found, &phases[rank], new, by.now)?;
    check(new)?;
    let mut dates = dates_of(&phases);
    dates[rank] = (new.title.clone(), new.period);
    if phases[rank].period != new.period {
        check_calendar(&dates, found.settings.phases_may_overlap(), Some(rank))?;
    }
    store::phases::update(conn, &permit, process, id, new)?;
    Ok(by.tell_process(conn, "PhaseEdited", process)?)
}

/// Sets the dates of all phases at once, in their order. The refusals name the fields `ouvre-0`, `ferme-0`, ...
///
/// # Errors
/// The inner list has what is wrong with the calendar; an outer refusal where the rules are frozen.
pub fn set_dates(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    periods: &[Period],
) -> Result<Result<(), Vec<Refusal>>, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let found = load(conn, process)?;
    let phases = store::phases::phases(conn, process)?;
    if phases.len() != periods.len() {
        return Err(WebError::NotFound);
    }
    let periods: Vec<Period> =
        phases.iter().zip(periods).map(|(phase, typed)| with_seconds(&phase.period, typed)).collect();
    let dates: Vec<(String, Period)> =
        phases.iter().zip(&periods).map(|(phase, period)| (phase.title.clone(), *period)).collect();
    let problems = calendar::check(&dates, found.settings.phases_may_overlap());
    if !problems.is_empty() {
        let field =
            |rank: usize, closing: bool| format!("{}-{rank}", if closing { "ferme" } else { "ouvre" });
        return Ok(Err(problems
            .into_iter()
            .map(|problem| Refusal::on(field(problem.rank, problem.closing), problem.message))
            .collect()));
    }
    for (phase, period) in phases.iter().zip(&periods) {
        let new = with_period(phase, *period);
        lock::check_phase(&found, phase, &new, by.now)?;
        parvis_journal::about_to_change(conn, SubjectRef::new("phase", phase.id.raw()))?;
        store::phases::update(conn, &permit, process, phase.id, &new)?;
    }
    by.tell_process(conn, "CalendarEdited", process)?;
    Ok(Ok(()))
}

/// Moves a phase one place.
///
/// # Errors
/// A refusal where the rules are frozen.
pub fn shift(conn: &mut Conn, by: &By, process: ProcessId, id: PhaseId, up: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    lock::check_free(&load(conn, process)?)?;
    let order: Vec<PhaseId> = store::phases::phases(conn, process)?.iter().map(|phase| phase.id).collect();
    let Some(order) = store::order::moved(&order, id, up) else { return Ok(()) };
    for (position, id) in order.into_iter().enumerate() {
        store::phases::set_position(conn, &permit, id, position)?;
    }
    Ok(by.tell_process(conn, "CalendarEdited", process)?)
}

/// Removes a phase with its activities.
///
/// # Errors
/// A refusal where the rules are frozen.
pub fn remove(conn: &mut Conn, by: &By, process: ProcessId, id: PhaseId) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    lock::check_free(&load(conn, process)?)?;
    store::phases::delete(conn, &permit, process, id)?;
    Ok(by.tell_process(conn, "PhaseRemoved", process)?)
}

fn check(new: &NewPhase) -> Result<(), Refusal> {
    wording::title("titre", &new.title)?;
    wording::at_most("resume", &new.summary, wording::MOST_SUMMARY)
}

/// Refuses the first problem of a calendar that touches the phase of that rank.
fn check_calendar(dates: &[(String, Period)], may_overlap: bool, rank: Option<usize>) -> Result<(), Refusal> {
    let mut problems = calendar::check(dates, may_overlap).into_iter();
    let touching = |at: usize| rank.is_none_or(|rank| at == rank || at == rank + 1);
    match problems.find(|problem| touching(problem.rank)) {
        Some(problem) => {
            let field = if problem.closing || Some(problem.rank) != rank { "ferme" } else { "ouvre" };
            Err(Refusal::on(field, problem.message))
        }
        None => Ok(()),
    }
}

fn dates_of(phases: &[Phase]) -> Vec<(String, Period)> {
    phases.iter().map(|phase| (phase.title.clone(), phase.period)).collect()
}

fn with_period(phase: &Phase, period: Period) -> NewPhase {
    NewPhase {
        title: phase.title.clone(),
        summary: phase.summary.clone(),
        period,
        activities: phase.activities.iter().map(|activity| activity.kind.clone()).collect(),
    }
}
