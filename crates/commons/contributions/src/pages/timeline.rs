//! The dated timeline of a contribution: every status, why, and the authority's answers; newest first.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_spaces::Status;
use parvis_ui::{TimelineEntry, Tone, status_timeline};

use super::text::plain_text;
use crate::{model::StatusChangeRow, t};

/// The timeline. `names` gives the agent of an entry where the reader may know.
pub(crate) fn timeline(
    texts: &Texts,
    statuses: &[Status],
    history: &[StatusChangeRow],
    names: impl Fn(&StatusChangeRow) -> Option<String>,
) -> Markup {
    let entry = |change: &StatusChangeRow| {
        let status = statuses.iter().find(|status| status.id == change.to_status);
        TimelineEntry {
            day: texts.day(change.at),
            datetime: change.at.to_jiff().to_string(),
            tone: status.and_then(|status| Tone::from_code(status.tone.key())).unwrap_or_default(),
            title: status.map_or_else(String::new, |status| status.label.clone()),
            by: names(change),
            body: body(texts, change),
        }
    };
    let entries: Vec<TimelineEntry> = history.iter().rev().map(entry).collect();
    status_timeline(&entries)
}

fn body(texts: &Texts, change: &StatusChangeRow) -> Markup {
    html! {
        @if change.from_status.is_none() { p { (texts.say(&t::contributions_timeline_sent())) } }
        (plain_text(&change.reason))
        @if !change.response.is_empty() {
            p { b { (texts.say(&t::contributions_official_response())) } }
            blockquote class="stack gap-2" { (plain_text(&change.response)) }
        }
        @if !change.public { p class="hint" { (texts.say(&t::contributions_timeline_internal())) } }
    }
}
