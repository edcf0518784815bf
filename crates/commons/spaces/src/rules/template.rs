//! The template "Budget participatif": six phases, thirteen statuses, a deposit form; all of it editable afterwards.
//!
//! It is data with French (or English) words taken from the texts, not code that other parts rely on.

use jiff::{Span, civil};
use parvis_i18n::Texts;
use parvis_kernel::{Message, Period, Timestamp};
use parvis_web::Role;

use crate::{
    model::{FieldKind, NewFormField, NewPhase, NewStatus, Stage, StatusTone},
    t,
};

/// How many phases the template has.
pub const PHASES: usize = 6;

/// Titles, summaries and activities of the six phases of a participatory budget (requirement B2).
type PhaseWords = (fn() -> Message, fn() -> Message, &'static [&'static str]);
const PHASE_WORDS: [PhaseWords; PHASES] = [
    (t::spaces_template_launch, t::spaces_template_launch_summary, &["information"]),
    (t::spaces_template_deposit, t::spaces_template_deposit_summary, &["deposit", "support"]),
    (t::spaces_template_review, t::spaces_template_review_summary, &["review"]),
    (t::spaces_template_vote, t::spaces_template_vote_summary, &["vote"]),
    (t::spaces_template_results, t::spaces_template_results_summary, &["results", "follow_up"]),
    (
        t::spaces_template_closing,
        t::spaces_template_closing_summary,
        &["results", "follow_up", "information"],
    ),
];

/// The titles of the six phases.
pub fn titles() -> [Message; PHASES] {
    PHASE_WORDS.map(|(title, ..)| title())
}

/// The six phases with these periods.
pub fn phases(texts: &Texts, periods: &[Period; PHASES]) -> Vec<NewPhase> {
    PHASE_WORDS
        .iter()
        .zip(periods)
        .map(|((title, summary, kinds), period)| NewPhase {
            title: texts.say(&title()),
            summary: texts.say(&summary()),
            period: *period,
            activities: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        })
        .collect()
}

/// Dates that leave each phase the time it usually takes, from the first Monday at least two weeks after `now`.
pub fn proposed_periods(now: Timestamp, zone: &str) -> [Period; PHASES] {
    let mut start = now.in_zone(zone).date().saturating_add(Span::new().days(14));
    while start.weekday() != civil::Weekday::Monday {
        start = start.saturating_add(Span::new().days(1));
    }
    let at = |weeks: i32, hour: i8, minute: i8| {
        let day = start.saturating_add(Span::new().weeks(weeks));
        let day = if minute == 59 { day.saturating_sub(Span::new().days(1)) } else { day };
        Timestamp::from_local(day.at(hour, minute, 0, 0), zone)
    };
    let weeks = [(0, Some(4)), (4, Some(12)), (12, Some(26)), (26, Some(30)), (31, Some(83)), (83, None)];
    weeks.map(|(opens, closes)| Period {
        opens_at: at(opens, 9, 0),
        closes_at: closes.and_then(|closes| at(closes, 23, 59)),
    })
}

struct Wording {
    key: &'static str,
    label: fn() -> Message,
    hint: fn() -> Message,
    tone: StatusTone,
    shape: &'static str,
    stage: Stage,
    public: bool,
    movers: &'static [Role],
}

const MODERATION: &[Role] = &[Role::Moderator];
const ASSESSMENT: &[Role] = &[Role::Assessor];
const NOBODY_ELSE: &[Role] = &[];

macro_rules! wording {
    ($key:literal, $label:ident, $hint:ident, $tone:ident, $shape:literal, $stage:ident, $public:literal, $movers:ident) => {
        Wording {
            key: $key,
            label: t::$label,
            hint: t::$hint,
            tone: StatusTone::$tone,
            shape: $shape,
            stage: Stage::$stage,
            public: $public,
            movers: $movers,
        }
    };
}

#[rustfmt::skip]
const STATUSES: [Wording; 14] = [
    wording!("submitted", spaces_status_submitted, spaces_status_submitted_hint, Now, "hourglass", Submitted, false, MODERATION),
    wording!("published", spaces_status_published, spaces_status_published_hint, Now, "lightbulb", Published, true, MODERATION),
    wording!("admissible", spaces_status_admissible, spaces_status_admissible_hint, Now, "clipboard-check", Admissible, true, ASSESSMENT),
    wording!("feasible", spaces_status_feasible, spaces_status_feasible_hint, Good, "wrench", Feasible, true, ASSESSMENT),
    wording!("shortlisted", spaces_status_shortlisted, spaces_status_shortlisted_hint, Now, "vote", Shortlisted, true, NOBODY_ELSE),
    wording!("winner", spaces_status_winner, spaces_status_winner_hint, Good, "trophy", Winner, true, NOBODY_ELSE),
    wording!("delivering", spaces_status_delivering, spaces_status_delivering_hint, Now, "construction", Delivering, true, ASSESSMENT),
    wording!("delivered", spaces_status_delivered, spaces_status_delivered_hint, Good, "circle-check", Delivered, true, ASSESSMENT),
    wording!("not_selected", spaces_status_not_selected, spaces_status_not_selected_hint, Neutral, "circle", NotSelected, true, NOBODY_ELSE),
    wording!("not_published", spaces_status_not_published, spaces_status_not_published_hint, Bad, "ban", Refused, false, MODERATION),
    wording!("inadmissible", spaces_status_inadmissible, spaces_status_inadmissible_hint, Bad, "circle-x", Refused, true, ASSESSMENT),
    wording!("not_feasible", spaces_status_not_feasible, spaces_status_not_feasible_hint, Bad, "circle-x", Refused, true, ASSESSMENT),
    wording!("withdrawn", spaces_status_withdrawn, spaces_status_withdrawn_hint, Neutral, "undo-2", Withdrawn, false, MODERATION),
    wording!("merged", spaces_status_merged, spaces_status_merged_hint, Neutral, "git-merge", Merged, true, MODERATION),
];

/// The statuses with their keys, in their order.
pub fn statuses(texts: &Texts) -> Vec<(&'static str, NewStatus)> {
    let status = |wording: &Wording| NewStatus {
        label: texts.say(&(wording.label)()),
        hint: texts.say(&(wording.hint)()),
        tone: wording.tone,
        shape: wording.shape.to_owned(),
        stage: wording.stage,
        public: wording.public,
        movers: wording.movers.to_vec(),
    };
    STATUSES.iter().map(|wording| (wording.key, status(wording))).collect()
}

/// The fields of the deposit form, beside what every deposit asks (text, theme, place, pictures, documents, in whose name).
pub fn fields(texts: &Texts) -> Vec<NewFormField> {
    let field = |kind: FieldKind, label: fn() -> Message, hint: fn() -> Message, public: bool| NewFormField {
        kind,
        label: texts.say(&label()),
        hint: texts.say(&hint()),
        required: false,
        public,
        options: Vec::new(),
        max_length: None,
    };
    let mut benefit = field(FieldKind::LongText, t::spaces_field_benefit, t::spaces_field_benefit_hint, true);
    benefit.required = true;
    benefit.max_length = Some(1_000);
    let mut phone = field(FieldKind::ShortText, t::spaces_field_phone, t::spaces_field_phone_hint, false);
    phone.max_length = Some(20);
    vec![benefit, field(FieldKind::Money, t::spaces_field_cost, t::spaces_field_cost_hint, true), phone]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{calendar, local_time};

    #[test]
    fn proposed_dates_follow_one_another_at_local_hours_all_year_round() {
        let zone = "Europe/Paris";
        let now = local_time::parse("2026-11-23T10:00", zone).unwrap();
        let periods = proposed_periods(now, zone);
        let titled: Vec<(String, Period)> = periods.iter().map(|period| (String::new(), *period)).collect();
        assert_eq!(calendar::check(&titled, false), []);
        let hours: Vec<String> = periods
            .iter()
            .filter_map(|period| period.opens_at)
            .map(|at| local_time::to_input(at, zone))
            .collect();
        assert_eq!(hours[0], "2026-12-07T09:00");
        assert!(hours.iter().all(|hour| hour.ends_with("T09:00")), "{hours:?}");
        assert!(periods[3].closes_at.is_some_and(|at| local_time::to_input(at, zone).ends_with("T23:59")));
    }
}
