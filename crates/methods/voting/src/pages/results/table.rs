//! All projects with their votes, their cost, the decision and its reason; and the ties that mattered.

use maud::{Markup, Render, html};
use parvis_tally::{Decision, ProjectResult, TieDrawn};
use parvis_ui::{Table, Tone, bar, tag};
use parvis_web::Cx;

use crate::{
    model::{Report, Round},
    rules::{tie_words, why_sentence},
    t,
};

/// The table of all projects, most votes first.
pub fn projects(cx: &Cx, round: &Round, report: &Report) -> Markup {
    let most = report.result.projects.iter().map(|line| line.votes).max().unwrap_or(1).max(1);
    let table = Table::new(cx.t(t::voting_table_caption()))
        .column(cx.t(t::voting_table_project()))
        .numeric(cx.t(t::voting_table_votes()))
        .numeric(cx.t(t::voting_table_cost()))
        .column(cx.t(t::voting_table_decision()));
    let table = report
        .result
        .projects
        .iter()
        .fold(table, |table, line| table.row(row(cx, round, report, line, most)));
    table.render()
}

fn row(cx: &Cx, round: &Round, report: &Report, line: &ProjectResult, most: u64) -> [Markup; 4] {
    let won = matches!(line.decision, Decision::Won { .. });
    let project = report.project(line.project.as_str());
    let share = line.votes as f64 / most as f64;
    let name = html! {
        @if let Some(project) = project {
            a href={ "/demarches/" (round.slug) "/projets/" (project.reference) } { b { (project.number) ". " (project.title) } }
            @if let Some(area) = &project.area { " " span class="hint" { (area) } }
        } @else { b { (line.project) } }
        (bar(share, won))
    };
    let decision = if won {
        tag(Tone::Good, cx.t(t::voting_won()))
    } else {
        tag(Tone::Neutral, cx.t(t::voting_not_won()))
    };
    [
        name,
        html! { (cx.texts().number(i64::try_from(line.votes).unwrap_or(i64::MAX))) },
        html! { (cx.texts().money(line.cost)) },
        html! { (decision) p class="hint" { (cx.t(why_sentence(report, line))) } },
    ]
}

/// Ties that mattered, each with how it was decided; a lot with its draw, to be drawn again by anyone.
pub fn ties(cx: &Cx, report: &Report) -> Markup {
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_ties_title())) }
            @if report.result.ties.is_empty() { p { (cx.t(t::voting_ties_none())) } }
            @for tie in &report.result.ties { (one_tie(cx, report, tie)) }
        }
    }
}

fn one_tie(cx: &Cx, report: &Report, tie: &TieDrawn) -> Markup {
    html! {
            div class="stack gap-2" {
                p { (cx.t(t::voting_tie_between(tie.order.len(), cx.t(tie_words(tie.reason))))) }
                ol {
                    @for key in &tie.order {
                        li {
    b { (cx.t(t::voting_project_label(key.as_str()))) } " " (report.project(key.as_str()).map_or("", |project| project.title.as_str()))
                            @if let Some(lot) = tie.lots.get(key) { " " code { (lot.get(..12).unwrap_or(lot)) "…" } }
                        }
                    }
                }
            }
        }
}
