//! What happened to one contribution, dated, with the authority's answers; newest or oldest first as the
//! caller orders it.

use super::{icon::icon, tag::Tone};
use maud::{Markup, html};

/// One entry.
#[derive(Clone, Debug, Default)]
pub struct TimelineEntry {
    /// The day in words.
    pub day: String,
    /// The same for machines: `2026-03-19` or a full moment.
    pub datetime: String,
    /// What it means to the reader.
    pub tone: Tone,
    /// What happened: "Jugé recevable".
    pub title: String,
    /// Who said it.
    pub by: Option<String>,
    /// Why, and what comes next.
    pub body: Markup,
}

/// The entries as a list.
pub fn status_timeline(entries: &[TimelineEntry]) -> Markup {
    html! {
        ol class="status-timeline" role="list" {
            @for entry in entries {
                li class=(entry.tone.code()) {
                    span class="mark" { (icon(entry.tone.icon())) }
                    div class="stack gap-1" {
                        p { b { (entry.title) } }
                        p class="hint" { time datetime=(entry.datetime) { (entry.day) } @if let Some(by) = &entry.by { " · " (by) } }
                        (entry.body)
                    }
                }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    let entry = |day: &str, tone, title: &str, body: Markup| TimelineEntry {
        day: day.into(),
        datetime: "2026-02-18".into(),
        tone,
        title: title.into(),
        by: Some("Service Démocratie participative".into()),
        body,
    };
    status_timeline(&[
        entry("12 octobre 2025", Tone::Neutral, "Idée déposée", html! {}),
        entry("3 décembre 2025", Tone::Good, "Jugée faisable", html! { p { "Coût estimé : 18\u{202f}500\u{a0}€. Le collège est d’accord." } }),
        entry("18 février 2026", Tone::Now, "Soumise au vote, projet n° 12", html! {}),
    ])
}
