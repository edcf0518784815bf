//! "Prêt à publier": what a process still lacks before citizens may see it.

use parvis_kernel::{Message, Period, Timestamp};
use parvis_slice::Advice;

use super::{calendar, timeline};
use crate::{
    model::{FormField, Phase, Process, Stage, Status},
    t,
};

/// One thing to have done.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What.
    pub message: Message,
    /// Whether it is done.
    pub done: bool,
    /// Whether the process may not be published without it.
    pub blocking: bool,
    /// Last part of the address of the page where it is done: `dates`.
    pub page: &'static str,
}

impl From<Advice> for Check {
    fn from(advice: Advice) -> Check {
        Check { message: advice.message, done: advice.done, blocking: false, page: advice.page }
    }
}

/// All checks of a process, in the order of the work.
pub fn checks(
    process: &Process,
    phases: &[Phase],
    statuses: &[Status],
    fields: &[FormField],
    has_page: bool,
    now: Timestamp,
) -> Vec<Check> {
    let filled = |text: &str| !text.trim().is_empty();
    let has = |kind: &str| phases.iter().any(|phase| phase.activity(kind).is_some());
    let dated: Vec<(String, Period)> =
        phases.iter().map(|phase| (phase.title.clone(), phase.period)).collect();
    let calendar_holds = calendar::check(&dated, process.settings.phases_may_overlap()).is_empty();
    let staged = |wanted: &[Stage]| wanted.iter().all(|stage| statuses.iter().any(|s| s.stage == *stage));
    let must = |message: Message, done: bool, page| Check { message, done, blocking: true, page };
    let should = |message: Message, done: bool, page| Check { message, done, blocking: false, page };

    let mut checks = vec![
        must(t::spaces_check_summary(), filled(&process.summary), "general"),
        must(t::spaces_check_body(), filled(&process.body.html), "general"),
        must(t::spaces_check_phases(), !phases.is_empty(), "etapes"),
        must(t::spaces_check_dates(), !phases.is_empty() && phases.iter().all(Phase::is_dated), "dates"),
        must(t::spaces_check_calendar(), calendar_holds, "dates"),
        must(t::spaces_check_not_over(), !timeline::is_over(phases, now), "dates"),
        must(t::spaces_check_activities(), phases.iter().any(|phase| !phase.activities.is_empty()), "etapes"),
    ];
    if has("deposit") {
        let needed = [Stage::Submitted, Stage::Published, Stage::Refused];
        checks.push(must(t::spaces_check_deposit_statuses(), staged(&needed), "statuts"));
        checks.push(should(t::spaces_check_form(), !fields.is_empty(), "formulaire"));
    }
    if has("vote") {
        let needed = [Stage::Shortlisted, Stage::Winner, Stage::NotSelected];
        checks.push(must(t::spaces_check_vote_statuses(), staged(&needed), "statuts"));
        checks.push(must(t::spaces_check_envelope(), process.envelope.is_some(), "general"));
    }
    checks.push(should(t::spaces_check_page(), has_page, "general"));
    checks
}

/// Whether nothing blocks.
pub fn is_ready(checks: &[Check]) -> bool {
    checks.iter().all(|check| check.done || !check.blocking)
}
