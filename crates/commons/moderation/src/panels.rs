//! What moderation shows on the desk of a contribution: its decisions.

use maud::{Markup, html};
use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError};
use parvis_kernel::Arg;
use parvis_slice::PanelCx;

use crate::{
    admin::{QUEUE, verdict_done},
    model::DecisionRow,
    store, t,
};

/// The decisions about each contribution, newest first.
pub fn decisions(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut panels = Vec::new();
    for (subject, rows) in store::decisions_of_many(conn, subjects)? {
        panels.push((subject, panel(cx, subject, &rows)));
    }
    Ok(panels)
}

fn panel(cx: &PanelCx<'_>, subject: i64, rows: &[DecisionRow]) -> Markup {
    let title = format!("moderation-{}", ContributionId::new(subject));
    html! {
        section class="stack gap-3" aria-labelledby=(title) {
            h2 id=(title) { (cx.texts.say(&t::moderation_decisions())) }
            ul {
                @for row in rows {
                    li {
                        (cx.texts.say(&verdict_done(row.decision)))
                        " (" (cx.texts.say(&t::moderation_day(Arg::Moment(row.at)))) ")"
                        @if row.undone_at.is_some() { ", " (cx.texts.say(&t::moderation_taken_back())) }
                        @if !row.note.is_empty() { " : " (row.note) }
                    }
                }
            }
            p { a href=(QUEUE) { (cx.texts.say(&t::moderation_to_queue())) } }
        }
    }
}
