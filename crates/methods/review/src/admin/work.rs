//! The work list: what waits for a verdict, what is feasible and waits for the vote.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_kernel::Arg;
use parvis_moderation::Scope;
use parvis_spaces::{self as spaces, Process, Stage};
use parvis_territory::{self as territory, AreaId, ThemeId};
use parvis_ui::{
    Icon, Pagination, Table, Tone, all_box, assets, bulk_bar, button, empty_state, pagination, row_box, tag,
};
use parvis_web::{Cx, OfficePage, Outcome, Role};

use super::{WORK, words::verdict_tag, work_filters};
use crate::{
    model::{AssessmentKind, Unit, Verdict, WorkPage, WorkRow},
    rules::{self, Due},
    store, t,
};

struct Listed {
    page: WorkPage,
    units: Vec<Unit>,
    processes: Vec<Process>,
    areas: HashMap<AreaId, String>,
    themes: HashMap<ThemeId, String>,
}

/// `GET /bureau/instruction`
pub async fn list(cx: Cx) -> Outcome {
    let query = work_filters::read(&cx);
    let (actor, asked) = (cx.actor(), query.clone());
    let listed = cx
        .read(move |c| {
            let page = store::work(c, &Scope::of(&actor, Role::Assessor), &asked)?;
            let areas: Vec<AreaId> = page.rows.iter().filter_map(|row| row.area_id).collect();
            let mut processes = spaces::processes(c)?;
            processes.retain(|process| !actor.is_kept_from(process.id.raw()));
            Ok(Listed {
                units: store::units(c)?,
                processes,
                areas: territory::area_names(c, &areas)?,
                themes: territory::theme_names(c)?,
                page,
            })
        })
        .await?;
    let title = cx.t(t::review_title());
    let main = html! {
        h1 { (title) }
        (work_filters::form(&cx, &query, &listed.units, &listed.processes))
        @if listed.page.rows.is_empty() {
            (empty_state(&cx.t(t::review_empty()), cx.t(t::review_empty_why()), html! {}))
        } @else if query.stage == Some(Stage::Feasible) {
            form method="get" action={ (WORK) "/retenir" } data-bulk class="stack" {
                (table(&cx, &listed, true))
                (bulk_bar(&cx.t(t::review_chosen_acts()), &cx.t(t::review_chosen_pattern("{n}")), &cx.t(t::review_chosen_none()),
                    button(cx.t(t::review_shortlist_chosen())).small().icon(Icon::Vote)))
            }
        } @else {
            (table(&cx, &listed, false))
        }
        (pages(&cx, &listed.page))
    };
    OfficePage::new(&title, main).script(&assets::BULK_SELECT_JS).reply(&cx).await
}

fn table(cx: &Cx, listed: &Listed, chooses: bool) -> Markup {
    let mut table = Table::new(cx.t(t::review_title())).caption_hidden().dense();
    if chooses {
        table = table.column_with(cx.t(t::review_choose()), all_box(&cx.t(t::review_choose_all())));
    }
    table = table
        .column(cx.t(t::review_project()))
        .column(cx.t(t::review_where()))
        .column(cx.t(t::review_step()))
        .column(cx.t(t::review_unit()))
        .column(cx.t(t::review_due()))
        .numeric(cx.t(t::review_cost()));
    for row in &listed.page.rows {
        let mut cells = Vec::with_capacity(7);
        if chooses {
            cells.push(row_box(
                "projet",
                &row.reference,
                &cx.t(t::review_choose_one(row.title.as_str())),
                false,
            ));
        }
        cells.extend(cells_of(cx, listed, row));
        table = table.row(cells);
    }
    table.render()
}

fn cells_of(cx: &Cx, listed: &Listed, row: &WorkRow) -> [Markup; 6] {
    let area = row.area_id.and_then(|id| listed.areas.get(&id)).map(String::as_str);
    let theme = row.theme_id.and_then(|id| listed.themes.get(&id)).map(String::as_str);
    let about = area.into_iter().chain(theme).collect::<Vec<_>>().join(" · ");
    let unit = row.unit_id.and_then(|id| listed.units.iter().find(|unit| unit.id == id));
    [
        html! { a href={ (WORK) "/" (row.reference) } { (row.title) } br; span class="hint" { (row.reference) } },
        html! { (about) },
        step(cx, row),
        html! { @if let Some(unit) = unit { (unit.name) } @else { span class="hint" { (cx.t(t::review_unit_none())) } } },
        wanted(cx, row),
        html! { @if let Some(cost) = row.cost_cents { (cx.texts().money(cost)) } },
    ]
}

fn step(cx: &Cx, row: &WorkRow) -> Markup {
    let kind = match row.stage {
        Stage::Published => AssessmentKind::Admissibility,
        _ => AssessmentKind::Feasibility,
    };
    let verdict = row.verdict.unwrap_or(Verdict::Pending);
    html! {
        (cx.t(super::kind_title(kind)))
        @if verdict != Verdict::Pending { br; (verdict_tag(cx.texts(), kind, verdict)) }
    }
}

fn wanted(cx: &Cx, row: &WorkRow) -> Markup {
    let Some(at) = row.due_at else { return html! {} };
    let day = cx.t(t::review_day(Arg::Day(at)));
    if row.verdict != Some(Verdict::Pending) {
        return html! { (day) };
    }
    match rules::due(at, cx.now()) {
        Due::Late => tag(Tone::Bad, cx.t(t::review_late_since(Arg::Day(at)))).icon(Icon::Clock).render(),
        Due::Soon => tag(Tone::Watch, day).icon(Icon::Clock).render(),
        Due::Later => html! { (day) },
    }
}

fn pages(cx: &Cx, page: &WorkPage) -> Markup {
    let link = |message, number| (cx.t(message), work_filters::page_href(cx, number));
    pagination(&Pagination {
        label: cx.t(t::review_pages()),
        previous: (page.page > 1).then(|| link(t::review_previous(), page.page - 1)),
        next: page.more.then(|| link(t::review_next(), page.page + 1)),
        pages: Vec::new(),
    })
}
