//! The ways from the back office's pages of others to the follow-up.

use maud::{Markup, html};
use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;
use parvis_spaces::{self as spaces, ProcessId};
use parvis_ui::{Icon, link_button};

use crate::{
    model::{Figures, WorkQuery},
    store, t, words,
};

/// On a contribution's desk: where its works stand.
pub fn of_contribution(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let ids: Vec<ContributionId> = subjects.iter().copied().map(ContributionId::new).collect();
    let works = store::works_of(conn, &ids)?;
    let say = |message| cx.texts.say(&message);
    let card = |work: &crate::model::Work| {
        html! {
            section class="card stack gap-3" {
                h2 { (say(t::delivery_section())) }
                p { (words::state_tag(cx.texts, work.state(cx.now))) }
                (words::progress(cx.texts, work))
                p { (link_button(say(t::delivery_desk_open()), work.desk_path()).small().plain().icon(Icon::Hammer)) }
            }
        }
    };
    Ok(works.iter().map(|work| (work.row.id.raw(), card(work))).collect())
}

/// On a process' desk: how many winners, how many late, the way to their list.
pub fn of_process(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for subject in subjects {
        let id = ProcessId::new(*subject);
        let works =
            store::works(conn, &WorkQuery { process: Some(id), hidden_too: true, ..WorkQuery::default() })?;
        let Some(process) = spaces::process(conn, id)?.filter(|_| !works.is_empty()) else { continue };
        let sum = Figures::of(&works, cx.now);
        let say = |message| cx.texts.say(&message);
        let markup = html! {
            section class="card stack gap-3" {
                h2 { (say(t::delivery_tab())) }
                p { (say(t::delivery_figures(sum.projects, sum.delivered, sum.ongoing))) }
                @if sum.late > 0 { p { b { (say(t::delivery_figures_late(sum.late))) } } }
                p { (link_button(say(t::delivery_desk_list()), format!("{}/suivi", process.desk_path())).small().plain()) }
            }
        };
        drawn.push((*subject, markup));
    }
    Ok(drawn)
}
