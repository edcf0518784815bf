//! What is open when: depositing, supporting, correcting, withdrawing. Every "no" says the date and what to do.

use parvis_kernel::{Arg, Refusal, Timestamp};
use parvis_spaces::{ActivityState, Settings, Stage};
use serde_json::Value;

use super::workflow::rank;
use crate::t;

/// How long an author may change their mind, as the process says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Hours after the deposit during which the text may be corrected.
    pub edit_hours: i64,
    /// Withdrawing is allowed before this stage.
    pub withdraw_before: Stage,
}

impl Default for Window {
    fn default() -> Self {
        Self { edit_hours: 48, withdraw_before: Stage::Shortlisted }
    }
}

impl Window {
    /// From the settings of a process: `edit_window_hours` and `withdraw_before` (a stage).
    pub fn of(settings: &Settings) -> Window {
        let hours = settings.0.get("edit_window_hours").and_then(Value::as_i64);
        let stage = settings.0.get("withdraw_before").and_then(Value::as_str).and_then(Stage::from_key);
        let usual = Window::default();
        Window {
            edit_hours: hours.filter(|hours| (0..=24 * 366).contains(hours)).unwrap_or(usual.edit_hours),
            withdraw_before: stage.unwrap_or(usual.withdraw_before),
        }
    }

    /// The same, long enough to correct until a moment that a moderator set.
    #[must_use]
    pub fn reopened(self, submitted_at: Timestamp, until: Option<Timestamp>) -> Window {
        let asked = until.map_or(0, |until| until.seconds_since(submitted_at) / 3_600);
        Window { edit_hours: self.edit_hours.max(asked), ..self }
    }

    /// Until when a text sent at `submitted_at` may be corrected.
    pub const fn edit_until(self, submitted_at: Timestamp) -> Timestamp {
        submitted_at.plus_seconds(self.edit_hours * 3_600)
    }
}

/// Depositing.
///
/// # Errors
/// Not open: with its dates.
pub fn deposit_is_open(state: ActivityState) -> Result<(), Refusal> {
    match state {
        ActivityState::Open(_) => Ok(()),
        ActivityState::Upcoming(opens) => Err(t::contributions_deposit_upcoming(Arg::Moment(opens)).into()),
        ActivityState::Closed => Err(t::contributions_deposit_closed().into()),
        ActivityState::Absent => Err(t::contributions_deposit_absent().into()),
    }
}

/// Supporting.
///
/// # Errors
/// Not open: with its dates.
pub fn supports_are_open(state: ActivityState) -> Result<(), Refusal> {
    match state {
        ActivityState::Open(_) => Ok(()),
        ActivityState::Upcoming(opens) => Err(t::contributions_support_upcoming(Arg::Moment(opens)).into()),
        ActivityState::Closed => Err(t::contributions_support_closed().into()),
        ActivityState::Absent => Err(t::contributions_support_absent().into()),
    }
}

/// Correcting one's own text: within the hours of the process, and only until agents have taken it on.
///
/// # Errors
/// Too late: since when, or because of its status.
pub fn correction_is_open(
    stage: Stage,
    submitted_at: Timestamp,
    window: Window,
    now: Timestamp,
) -> Result<(), Refusal> {
    if !matches!(stage, Stage::Submitted | Stage::Published) {
        return Err(t::contributions_correct_too_far().into());
    }
    let until = window.edit_until(submitted_at);
    if now >= until {
        return Err(t::contributions_correct_too_late(Arg::Moment(until)).into());
    }
    Ok(())
}

/// Withdrawing one's own.
///
/// # Errors
/// Over, or too far.
pub fn withdrawal_is_open(stage: Stage, window: Window) -> Result<(), Refusal> {
    match (rank(stage), rank(window.withdraw_before)) {
        (None, _) => Err(t::contributions_withdraw_over().into()),
        (Some(now), Some(limit)) if now >= limit => Err(t::contributions_withdraw_too_far().into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn settings(value: &Value) -> Settings {
        Settings(value.as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn a_process_sets_its_own_window() {
        let own = settings(&json!({ "edit_window_hours": 6, "withdraw_before": "admissible" }));
        assert_eq!(Window::of(&own), Window { edit_hours: 6, withdraw_before: Stage::Admissible });
        assert_eq!(Window::of(&settings(&json!({ "edit_window_hours": -3 }))), Window::default());
    }

    #[test]
    fn a_text_is_corrected_until_the_last_second_of_the_window() {
        let (sent, window) = (Timestamp::from_micros(0), Window { edit_hours: 1, ..Window::default() });
        let at = |seconds| correction_is_open(Stage::Submitted, sent, window, sent.plus_seconds(seconds));
        assert!(at(3_599).is_ok());
        assert!(at(3_600).is_err());
        assert!(correction_is_open(Stage::Feasible, sent, window, sent).is_err());
    }

    #[test]
    fn a_request_for_a_correction_opens_the_window_longer_and_never_shorter() {
        let (sent, window) = (Timestamp::from_micros(0), Window::default());
        assert_eq!(window.reopened(sent, None), window);
        assert_eq!(window.reopened(sent, Some(sent.plus_seconds(3_600))), window);
        assert_eq!(window.reopened(sent, Some(sent.plus_days(10))).edit_until(sent), sent.plus_days(10));
    }

    #[test]
    fn one_withdraws_before_the_stage_and_only_what_goes_on() {
        let window = Window::default();
        assert!(withdrawal_is_open(Stage::Published, window).is_ok());
        assert!(withdrawal_is_open(Stage::Shortlisted, window).is_err());
        assert!(withdrawal_is_open(Stage::Winner, window).is_err());
        assert!(withdrawal_is_open(Stage::Refused, window).is_err());
        assert!(withdrawal_is_open(Stage::Merged, window).is_err());
    }
}
