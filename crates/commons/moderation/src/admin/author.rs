//! What the same author gave before, and what was decided about it.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Arg;
use parvis_spaces::status_tag;
use parvis_ui::fold;

use super::{desk_notices::verdict_done, scene::Desk};
use crate::{model::DecisionRow, t};

/// Most contributions listed.
const LISTED: usize = 20;

/// The author's earlier contributions and the decisions about this one, folded; nothing where there is neither.
pub fn history(texts: &Texts, desk: &Desk) -> Markup {
    html! {
        @if !desk.named.is_empty() {
            (fold(texts.say(&t::moderation_earlier(i64::try_from(desk.named.len()).unwrap_or(0))), earlier(texts, desk)))
        }
        @if !desk.decisions.is_empty() {
            (fold(texts.say(&t::moderation_decisions()), html! { ul { @for row in &desk.decisions { li { (decision(texts, desk, row)) } } } }))
        }
    }
}

fn earlier(texts: &Texts, desk: &Desk) -> Markup {
    html! {
        ul {
            @for other in desk.by_author.iter().filter(|other| desk.named.contains(&other.id)).take(LISTED) {
                li {
                    a href=(other.desk_path()) { (other.title) } " "
                    @if let Some(status) = desk.statuses.get(&other.status_id) { (status_tag(status)) }
                    " " span class="hint" { (other.reference) " · " (texts.day(other.submitted_at)) }
                    @if let Some(rows) = desk.past.get(&other.id.raw()) {
                        ul { @for row in rows { li { (decision(texts, desk, row)) } } }
                    }
                }
            }
        }
    }
}

fn decision(texts: &Texts, desk: &Desk, row: &DecisionRow) -> Markup {
    html! {
        (texts.say(&verdict_done(row.decision))) " (" (texts.say(&t::moderation_day(Arg::Moment(row.at)))) ")"
        @if row.undone_at.is_some() { ", " (texts.say(&t::moderation_taken_back())) }
        @if let Some(reason) = desk.reason(row.reason_id) { " : " (reason.title) }
        @if !row.note.is_empty() { " : " (row.note) }
    }
}
