//! What moderation shows elsewhere: the decisions about a contribution on its desk, figures on that of a process, the
//! way to flag, the notice to an author, what stands in place of what was taken down.

mod author;
mod tombstone;

use maud::{Markup, html};
use parvis_contributions::{self as contributions, ContributionId};
use parvis_db::{Conn, DbError};
use parvis_kernel::Arg;
use parvis_slice::PanelCx;
use parvis_spaces::{self as spaces, ProcessId};
use parvis_ui::{Icon, data_list, icon, link_button};
use parvis_web::{Access, Role};

pub use author::{account, notice as author_notice};
pub use tombstone::tombstone;

use crate::{
    admin::{QUEUE, verdict_done},
    model::{DecisionRow, ModerationSettings},
    policy, store, t,
};

/// The decisions about each contribution, newest first.
pub fn decisions(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut panels = Vec::new();
    for (subject, rows) in store::decisions_of_many(conn, subjects)? {
        panels.push((subject, panel(cx, subject, &rows)));
    }
    if cx.actor.has_role(Role::Administrator) {
        for id in subjects {
            let Some(what) = contributions::store::contribution(conn, ContributionId::new(*id))? else {
                continue;
            };
            let sealed = store::redactions_of(conn, what.id)?.len();
            if sealed > 0 {
                let href = format!("{}/passages", what.desk_path());
                let words = t::moderation_sealed_link(i64::try_from(sealed).unwrap_or(0));
                panels.push((
                    *id,
                    html! { p { a href=(href) { (icon(Icon::EyeOff)) " " (cx.texts.say(&words)) } } },
                ));
            }
        }
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
            @if Access::Agents(&[Role::Moderator]).admits(cx.actor) {
                p { a href=(QUEUE) { (cx.texts.say(&t::moderation_to_queue())) } }
            }
        }
    }
}

/// The way to flag what is public, for all but its author.
pub fn flag_link(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let ids: Vec<ContributionId> = subjects.iter().copied().map(ContributionId::new).collect();
    let mut links = Vec::new();
    for what in contributions::store::contributions(conn, &ids)? {
        if policy::may_flag(cx.actor, &what).is_err() {
            continue;
        }
        let Some(process) = spaces::process(conn, what.process_id)? else { continue };
        let href = format!("{}/signaler", what.path(&process.slug));
        links.push((what.id.raw(), html! {
            p class="no-print" { (icon(Icon::Flag)) " " a href=(href) rel="nofollow" { (cx.texts.say(&t::moderation_flag_title())) } }
        }));
    }
    Ok(links)
}

/// How many wait in each process, and within which time they are decided.
pub fn figures(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut panels = Vec::new();
    for subject in subjects {
        let Some(process) = spaces::process(conn, ProcessId::new(*subject))? else { continue };
        let waiting = store::count_in(conn, process.id)?;
        let hours = ModerationSettings::of(&process.settings).hours;
        let names = [cx.texts.say(&t::moderation_title()), cx.texts.say(&t::moderation_hours())];
        let queue = format!("{QUEUE}?demarche={}", process.id);
        let values =
            [html! { a href=(queue) { (cx.texts.number(waiting)) } }, html! { (cx.texts.number(hours)) }];
        let rows: Vec<(&str, Markup)> = names.iter().map(String::as_str).zip(values).collect();
        panels.push((*subject, html! {
            section class="stack gap-3" {
                h2 { (cx.texts.say(&t::moderation_panel())) }
                (data_list(&rows))
                @if cx.actor.has_role(Role::Administrator) {
                    p { (link_button(cx.texts.say(&t::moderation_settings_title()), format!("{}/moderation", process.desk_path())).plain().small()) }
                }
            }
        }));
    }
    Ok(panels)
}
