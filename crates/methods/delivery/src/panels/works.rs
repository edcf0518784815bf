//! The works on a project's page: where they stand, their timeline, photographs, amounts, why they are late.

use std::collections::HashMap;

use maud::{Markup, html};
use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_journal::EventRow;
use parvis_kernel::Arg;
use parvis_media::{self as media, MediaView};
use parvis_slice::PanelCx;
use parvis_ui::{Tone, icon, notice};

use super::{log, photos};
use crate::{
    actions::SUBJECT,
    model::{Day, DeliveryState, Milestone, MilestoneState, Work},
    store, t, words,
};

/// The works of each of these contributions that won.
pub fn draw(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let ids: Vec<ContributionId> = subjects.iter().copied().map(ContributionId::new).collect();
    let works = store::works_of(conn, &ids)?;
    let winners: Vec<i64> = works.iter().map(|work| work.row.id.raw()).collect();
    let mut pictures: HashMap<i64, Vec<MediaView>> = media::of(conn, SUBJECT, &winners)?;
    let mut drawn = Vec::new();
    for work in works {
        let id = work.row.id.raw();
        let events = log::load(conn, id)?;
        let pictures = pictures.remove(&id).unwrap_or_default();
        drawn.push((id, section(cx, &work, &pictures, &events)));
    }
    Ok(drawn)
}

fn section(cx: &PanelCx<'_>, work: &Work, pictures: &[MediaView], events: &[EventRow]) -> Markup {
    let (texts, state) = (cx.texts, work.state(cx.now));
    html! {
        section class="stack gap-5" aria-labelledby="realisation" {
            h2 id="realisation" { (texts.say(&t::delivery_section())) }
            div class="stack gap-2" {
                p { (words::state_tag(texts, state)) }
                (words::progress(texts, work))
                @if let Some(at) = work.row.updated_at { p class="hint" { (texts.say(&t::delivery_updated(Arg::Day(at)))) } }
            }
            (delay(cx, work, state))
            @if !work.milestones.is_empty() {
                h3 { (texts.say(&t::delivery_milestones())) }
                (timeline(texts, &work.milestones, work.day(cx.now)))
            }
            @if !pictures.is_empty() {
                h3 { (texts.say(&t::delivery_photos())) }
                (photos::gallery(pictures))
            }
            @if work.row.cost.or(work.row.committed).is_some() {
                h3 { (texts.say(&t::delivery_amounts())) }
                (words::amounts(texts, work))
            }
            (log::fold(texts, events))
        }
    }
}

/// Why it is late; also a delay that is announced before the day.
fn delay(cx: &PanelCx<'_>, work: &Work, state: DeliveryState) -> Markup {
    let reason = &work.row.delay_reason;
    let late = work.late(cx.now);
    if state == DeliveryState::Delivered || (late.is_none() && reason.is_empty()) {
        return html! {};
    }
    notice(
        Tone::Watch,
        html! {
            @if let Some((milestone, days)) = late { p { b { (words::late_sentence(cx.texts, milestone, days)) } } }
            @if reason.is_empty() {
                p { (cx.texts.say(&t::delivery_no_reason_yet())) }
            } @else {
                p { b { (cx.texts.say(&t::delivery_reason())) } " " (reason) }
            }
        },
    )
}

/// The milestones in their order.
fn timeline(texts: &Texts, milestones: &[Milestone], today: Day) -> Markup {
    let tone = |one: &Milestone| match one.state(today) {
        MilestoneState::Done(_) => Tone::Good,
        MilestoneState::Late(_) => Tone::Watch,
        MilestoneState::Ongoing => Tone::Now,
        MilestoneState::Upcoming => Tone::Neutral,
    };
    html! {
        ol class="status-timeline" role="list" {
            @for one in milestones {
                @let (dates, day) = words::milestone_dates(texts, one, today);
                li class=(tone(one).code()) {
                    span class="mark" { (icon(tone(one).icon())) }
                    div class="stack gap-1" {
                        p { b { (one.title) } }
                        p class="hint" {
                            @match day { Some(day) => { time datetime=(day.iso()) { (dates) } }, None => (dates) }
                        }
                        @if let Some(first) = one.postponed_from() {
                            p class="hint" { (texts.say(&t::delivery_first_planned(Arg::Day(first.noon())))) }
                        }
                        @if !one.note.is_empty() { p { (one.note) } }
                    }
                }
            }
        }
    }
}
