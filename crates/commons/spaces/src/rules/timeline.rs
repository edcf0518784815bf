//! What goes on now and what comes next, from the dates of the phases alone: nobody opens or closes a phase.

use parvis_kernel::{PeriodState, Timestamp};

use crate::model::{ActivityState, OpenActivity, Phase};

/// The phase that goes on: where several do, the one that comes last in the order.
pub fn current_phase(phases: &[Phase], now: Timestamp) -> Option<&Phase> {
    phases.iter().rfind(|phase| phase.is_current(now))
}

/// The phase that opens next.
pub fn next_phase(phases: &[Phase], now: Timestamp) -> Option<&Phase> {
    phases
        .iter()
        .filter(|phase| phase.is_dated() && phase.period.state(now) == PeriodState::Upcoming)
        .min_by_key(|phase| phase.period.opens_at)
}

/// Whether all dated phases are over.
pub fn is_over(phases: &[Phase], now: Timestamp) -> bool {
    let mut dated = phases.iter().filter(|phase| phase.is_dated()).peekable();
    dated.peek().is_some() && dated.all(|phase| phase.period.state(now) == PeriodState::Past)
}

/// Where `now` stands to a kind of activity over all phases.
pub fn activity_state(phases: &[Phase], kind: &str, now: Timestamp) -> ActivityState {
    let having: Vec<&Phase> =
        phases.iter().filter(|phase| phase.is_dated() && phase.activity(kind).is_some()).collect();
    if having.is_empty() {
        return ActivityState::Absent;
    }
    let open: Vec<&&Phase> = having.iter().filter(|phase| phase.is_current(now)).collect();
    if !open.is_empty() {
        let endless = open.iter().any(|phase| phase.period.closes_at.is_none());
        let last = open.iter().filter_map(|phase| phase.period.closes_at).max();
        return ActivityState::Open(last.filter(|_| !endless));
    }
    let next = having.iter().filter_map(|phase| phase.period.opens_at).filter(|opens| *opens > now).min();
    next.map_or(ActivityState::Closed, ActivityState::Upcoming)
}

/// The activity of this kind that is open, with its phase.
pub fn open_activity(phases: &[Phase], kind: &str, now: Timestamp) -> Option<OpenActivity> {
    phases.iter().rev().filter(|phase| phase.is_current(now)).find_map(|phase| {
        phase.activity(kind).map(|activity| OpenActivity { phase: phase.clone(), activity: activity.clone() })
    })
}

#[cfg(test)]
mod tests {
    use parvis_kernel::{Id, Period};
    use serde_json::json;

    use super::*;
    use crate::model::Activity;

    fn at(hour: i64) -> Timestamp {
        Timestamp::from_micros(0).plus_seconds(hour * 3600)
    }

    fn phase(id: i64, opens: Option<i64>, closes: Option<i64>, kinds: &[&str]) -> Phase {
        let activity =
            |kind: &&str| Activity { id: Id::new(id), kind: (*kind).to_owned(), settings: json!({}) };
        Phase {
            id: Id::new(id),
            process_id: Id::new(1),
            position: id,
            title: format!("phase {id}"),
            summary: String::new(),
            period: Period { opens_at: opens.map(at), closes_at: closes.map(at) },
            activities: kinds.iter().map(activity).collect(),
        }
    }

    fn calendar() -> Vec<Phase> {
        vec![
            phase(1, Some(0), Some(10), &["deposit"]),
            phase(2, Some(20), Some(30), &["vote"]),
            phase(3, Some(40), None, &["follow_up", "deposit"]),
            phase(4, None, None, &["information"]),
        ]
    }

    #[test]
    fn a_phase_is_current_from_its_opening_to_just_before_its_closing() {
        let phases = calendar();
        let current = |hour| current_phase(&phases, at(hour)).map(|phase| phase.id.raw());
        assert_eq!((current(-1), current(0), current(9), current(10)), (None, Some(1), Some(1), None));
        assert_eq!((current(25), current(99)), (Some(2), Some(3)));
        assert_eq!(next_phase(&phases, at(10)).map(|phase| phase.id.raw()), Some(2));
        assert_eq!(next_phase(&phases, at(50)), None);
    }

    #[test]
    fn an_activity_waits_opens_closes_and_opens_again() {
        let phases = calendar();
        assert_eq!(activity_state(&phases, "deposit", at(-1)), ActivityState::Upcoming(at(0)));
        assert_eq!(activity_state(&phases, "deposit", at(5)), ActivityState::Open(Some(at(10))));
        assert_eq!(activity_state(&phases, "deposit", at(15)), ActivityState::Upcoming(at(40)));
        assert_eq!(activity_state(&phases, "deposit", at(45)), ActivityState::Open(None));
        assert_eq!(activity_state(&phases, "vote", at(30)), ActivityState::Closed);
        assert_eq!(activity_state(&phases, "petition", at(30)), ActivityState::Absent);
    }

    #[test]
    fn a_phase_without_dates_opens_nothing() {
        let phases = calendar();
        assert_eq!(activity_state(&phases, "information", at(5)), ActivityState::Absent);
        assert_eq!(open_activity(&phases, "information", at(5)), None);
        assert_eq!(open_activity(&phases, "vote", at(29)).map(|open| open.phase.id.raw()), Some(2));
    }

    #[test]
    fn a_calendar_is_over_when_each_dated_phase_is() {
        assert!(!is_over(&calendar(), at(99)));
        assert!(is_over(&calendar()[..2], at(30)));
        assert!(!is_over(&[], at(30)));
    }
}
