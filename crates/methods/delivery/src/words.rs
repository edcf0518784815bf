//! Small words and marks that public pages, panels and the back office share.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Message, Money};
use parvis_ui::{Icon, Tag, Tone, bar, tag};

use crate::{
    model::{Day, DeliveryState, Milestone, MilestoneState, Progress, Work},
    t,
};

/// "En retard".
pub fn state_name(state: DeliveryState) -> Message {
    match state {
        DeliveryState::Upcoming => t::delivery_state_upcoming(),
        DeliveryState::Ongoing => t::delivery_state_ongoing(),
        DeliveryState::Late => t::delivery_state_late(),
        DeliveryState::Delivered => t::delivery_state_delivered(),
    }
}

/// The state as a tag.
pub fn state_tag(texts: &Texts, state: DeliveryState) -> Tag {
    let (tone, icon) = match state {
        DeliveryState::Upcoming => (Tone::Neutral, Icon::Hourglass),
        DeliveryState::Ongoing => (Tone::Now, Icon::Construction),
        DeliveryState::Late => (Tone::Watch, Icon::Clock),
        DeliveryState::Delivered => (Tone::Good, Icon::CircleCheck),
    };
    tag(tone, texts.say(&state_name(state))).icon(icon)
}

/// Bar and words of the progress; only words where no milestone is known.
pub fn progress(texts: &Texts, work: &Work) -> Markup {
    let Progress { done, all } = work.progress();
    html! {
        @if work.milestones.is_empty() && done == 0 {
            p class="hint" { (texts.say(&t::delivery_no_milestone_yet())) }
        } @else if work.milestones.is_empty() {
            (bar(1.0, true))
        } @else {
            (bar(work.progress().share(), done == all))
            p class="hint" { (texts.say(&t::delivery_progress(done, all))) }
        }
    }
}

/// "« Plantation » était prévue le 3 mars 2026 : 12 jours de retard."
pub fn late_sentence(texts: &Texts, late: &Milestone, days: i64) -> String {
    let planned = late.planned_day.map_or_else(String::new, |day| self::day(texts, day));
    texts.say(&t::delivery_late_sentence(late.title.as_str(), planned, days))
}

/// "3 mars 2026".
pub fn day(texts: &Texts, day: Day) -> String {
    texts.day(day.noon())
}

/// The dates of a milestone in words, with the date for machines where there is one.
pub fn milestone_dates(texts: &Texts, one: &Milestone, today: Day) -> (String, Option<Day>) {
    let said = |message: Message| texts.say(&message);
    let on = |day: Day| Arg::Day(day.noon());
    match (one.state(today), one.planned_day) {
        (MilestoneState::Done(done), Some(planned)) if done > planned => {
            (said(t::delivery_done_late(on(done), on(planned))), Some(done))
        }
        (MilestoneState::Done(done), _) => (said(t::delivery_done_on(on(done))), Some(done)),
        (MilestoneState::Late(days), Some(planned)) => {
            (said(t::delivery_late_by(on(planned), days)), Some(planned))
        }
        (MilestoneState::Ongoing, Some(planned)) => {
            (said(t::delivery_ongoing_until(on(planned))), Some(planned))
        }
        (MilestoneState::Ongoing, None) => (said(t::delivery_ongoing()), one.started_day),
        (_, Some(planned)) => (said(t::delivery_planned_on(on(planned))), Some(planned)),
        (_, None) => (said(t::delivery_planned_later()), None),
    }
}

/// The three amounts one under another, each with its bar, and why one is above the other.
pub fn amounts(texts: &Texts, work: &Work) -> Markup {
    let row = &work.row;
    let most = [row.cost, row.committed, row.spent].into_iter().flatten().max().unwrap_or_default();
    let line = |name: Message, amount: Option<Money>, strong: bool| {
        html! {
            li {
                p {
                    (texts.say(&name)) " "
                    @match amount {
                        Some(amount) => b { (texts.money(amount)) },
                        None => span class="hint" { (texts.say(&t::delivery_not_known())) },
                    }
                }
                @if let Some(amount) = amount { (bar(share(amount, most), strong)) }
            }
        }
    };
    html! {
        ul role="list" class="stack gap-3" {
            (line(t::delivery_voted(), row.cost, false))
            (line(t::delivery_committed(), row.committed, false))
            (line(t::delivery_spent(), row.spent, true))
        }
        @if !row.amounts_reason.is_empty() {
            p { b { (texts.say(&t::delivery_amounts_why())) } " " (row.amounts_reason) }
        }
    }
}

/// How much of the whole an amount is, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a bar has a hundred steps")]
pub fn share(amount: Money, whole: Money) -> f64 {
    if whole <= Money::ZERO { 0.0 } else { amount.cents() as f64 / whole.cents() as f64 }
}
