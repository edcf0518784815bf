//! What the review shows elsewhere: the public answers on a project's page, all of them on its desk, figures on
//! the desk of a process.

use maud::{Markup, Render, html};
use parvis_contributions::{self as contributions, ContributionId};
use parvis_db::{Conn, DbError};
use parvis_kernel::Arg;
use parvis_slice::PanelCx;
use parvis_spaces::{self as spaces, ProcessId, Stage};
use parvis_ui::{data_list, link_button};
use parvis_web::{Access, Role};

use crate::{
    admin::{WORK, kind_title, verdict_tag},
    model::{Assessment, Unit, Verdict},
    store, t,
};

/// Answers of units on a project's page: concluded ones with a text for everybody.
pub fn public_answers(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut all = store::assessments_of(conn, subjects)?;
    all.retain(|one| one.verdict != Verdict::Pending && !one.public_text.is_empty());
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let units = store::units(conn)?;
    let of =
        |subject: i64| all.iter().filter(move |one| one.contribution_id.raw() == subject).collect::<Vec<_>>();
    let panel = |subject: i64, rows: &[&Assessment]| {
        let title = format!("avis-{subject}");
        html! {
            section class="stack gap-3" aria-labelledby=(title) {
                h2 id=(title) { (cx.texts.say(&t::review_public_title())) }
                @for row in rows { (answer(cx, row, &units, false)) }
            }
        }
    };
    Ok(subjects
        .iter()
        .map(|subject| (*subject, of(*subject)))
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(subject, rows)| (subject, panel(subject, &rows)))
        .collect())
}

/// All assessments on a contribution's desk, with the way to the desk of the review.
pub fn desk(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let all = store::assessments_of(conn, subjects)?;
    let units = store::units(conn)?;
    let ids: Vec<ContributionId> = subjects.iter().map(|id| ContributionId::new(*id)).collect();
    let mut panels = Vec::new();
    for card in contributions::store::cards(conn, &ids)? {
        let rows: Vec<&Assessment> = all.iter().filter(|one| one.contribution_id == card.id).collect();
        let can_be_assessed = matches!(card.stage, Stage::Published | Stage::Admissible | Stage::Feasible);
        if rows.is_empty() && !can_be_assessed {
            continue;
        }
        let title = format!("instruction-{}", card.id);
        panels.push((card.id.raw(), html! {
            section class="stack gap-3" aria-labelledby=(title) {
                h2 id=(title) { (cx.texts.say(&t::review_desk_title())) }
                @if rows.is_empty() { p { (cx.texts.say(&t::review_desk_none())) } }
                @for row in &rows { (answer(cx, row, &units, true)) }
                @if Access::Agents(&[Role::Assessor]).admits(cx.actor) {
                    p { (link_button(cx.texts.say(&t::review_desk_open()), format!("{WORK}/{}", card.reference)).plain().small()) }
                }
            }
        }));
    }
    Ok(panels)
}

fn answer(cx: &PanelCx<'_>, row: &Assessment, units: &[Unit], for_agents: bool) -> Markup {
    let unit = row.unit_id.and_then(|id| units.iter().find(|unit| unit.id == id));
    html! {
        div class="stack gap-2" {
            h3 { (cx.texts.say(&kind_title(row.kind))) }
            p class="row" {
                (verdict_tag(cx.texts, row.kind, row.verdict))
                @if let Some(cost) = row.cost_cents { b { (cx.texts.money(cost)) } }
            }
            @if unit.is_some() || row.decided_at.is_some() {
                p class="hint" {
                    @if let Some(unit) = unit { (unit.name) }
                    @if unit.is_some() && row.decided_at.is_some() { " · " }
                    @if let Some(at) = row.decided_at { (cx.texts.say(&t::review_day(Arg::Day(at)))) }
                }
            }
            @for paragraph in row.public_text.split("\n\n").filter(|text| !text.is_empty()) { p { (paragraph) } }
            @if for_agents && !row.internal_text.is_empty() {
                p { b { (cx.texts.say(&t::review_internal())) } " " (row.internal_text) }
            }
        }
    }
}

/// How many wait at each step of a process.
pub fn figures(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut panels = Vec::new();
    for subject in subjects {
        let process = ProcessId::new(*subject);
        let statuses = spaces::statuses(conn, process)?;
        let mut rows: Vec<(String, Markup)> = Vec::new();
        for (stage, step, name) in [
            (Stage::Published, "recevabilite", t::review_figure_admissibility()),
            (Stage::Admissible, "faisabilite", t::review_figure_feasibility()),
            (Stage::Feasible, "vote", t::review_figure_shortlist()),
        ] {
            let ids: Vec<_> =
                statuses.iter().filter(|status| status.stage == stage).map(|status| status.id).collect();
            let count =
                if ids.is_empty() { 0 } else { contributions::store::count_where(conn, process, &ids)? };
            let href = format!("{WORK}?etape={step}&demarche={subject}");
            rows.push((cx.texts.say(&name), html! { a href=(href) { (cx.texts.number(count)) } }));
        }
        let rows: Vec<(&str, &Markup)> = rows.iter().map(|(name, value)| (name.as_str(), value)).collect();
        let rows: Vec<(&str, Markup)> =
            rows.into_iter().map(|(name, value)| (name, value.render())).collect();
        panels.push((*subject, html! {
            section class="stack gap-3" { h2 { (cx.texts.say(&t::review_desk_title())) } (data_list(&rows)) }
        }));
    }
    Ok(panels)
}
