//! The list of areas, one kind at a time, with the form that imports a file.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_db::search::fold;
use parvis_ui::{
    Choice, Field, FormState, Icon, Pagination, Tab, Table, button, empty_state, hidden, link_button,
    pagination, tabs,
};
use parvis_web::{Cx, OfficePage, Outcome, WebError};

use super::kind_label;
use crate::{
    model::{Area, AreaId, AreaKind},
    rules::imported::LineProblem,
    store, t,
};

/// The address of this list.
pub const PATH: &str = "/bureau/reglages/territoire";
const ROWS: usize = 100;

/// `GET /bureau/reglages/territoire?echelon=canton&texte=&page=1`
pub async fn list(cx: Cx) -> Outcome {
    page(&cx, wanted_kind(&cx)?, &FormState::default(), &[]).await
}

/// The kind in the query or the form; cantons where none is named.
pub(super) fn wanted_kind(cx: &Cx) -> Result<AreaKind, WebError> {
    let word = cx.form().filled("echelon").or_else(|| cx.query().filled("echelon"));
    word.map_or(Some(AreaKind::Canton), |word| AreaKind::from_word(&word)).ok_or(WebError::NotFound)
}

/// The page, perhaps with what was wrong with an imported file.
pub(super) async fn page(cx: &Cx, kind: AreaKind, state: &FormState, problems: &[LineProblem]) -> Outcome {
    let (all, counts, names) = cx
        .read(move |c| {
            let all = store::areas(c, kind)?;
            let parents: Vec<AreaId> = all.iter().filter_map(|area| area.parent_id).collect();
            Ok((all, store::areas::counts(c)?, store::area_names(c, &parents)?))
        })
        .await?;
    let counts: HashMap<AreaKind, i64> = counts.into_iter().collect();
    let title = cx.t(t::territory_title());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::territory_add()), format!("{PATH}/ajouter?echelon={}", kind.word())).plain().icon(Icon::Plus))
        }
        p { (cx.t(t::territory_intro())) }
        (kind_tabs(cx, kind, &counts))
        (listing(cx, kind, &all, &names))
        (import_form(cx, kind, state, problems))
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn kind_tabs(cx: &Cx, here: AreaKind, counts: &HashMap<AreaKind, i64>) -> Markup {
    let all: Vec<Tab> = AreaKind::ALL
        .into_iter()
        .map(|kind| Tab {
            text: cx.t(kind_label(kind)),
            href: format!("{PATH}?echelon={}", kind.word()),
            current: kind == here,
            count: counts.get(&kind).map(|count| cx.texts().number(*count)),
            icon: None,
        })
        .collect();
    tabs(&cx.t(t::territory_kinds()), &all)
}

fn listing(cx: &Cx, kind: AreaKind, all: &[Area], names: &HashMap<AreaId, String>) -> Markup {
    let text = cx.query().text("texte");
    let wanted = fold(&text);
    let hits: Vec<&Area> = all
        .iter()
        .filter(|area| {
            wanted.is_empty() || fold(&area.name).contains(&wanted) || area.code.starts_with(&text)
        })
        .collect();
    let page = cx.query().parse::<usize>("page").unwrap_or(1).max(1);
    let shown: Vec<&Area> = hits.iter().copied().skip((page - 1) * ROWS).take(ROWS).collect();
    if all.is_empty() {
        return empty_state(&cx.t(t::territory_none()), cx.t(t::territory_none_why()), html! {});
    }
    html! {
        @if all.len() > 20 {
            form method="get" action=(PATH) class="row" {
                (hidden("echelon", kind.word()))
                (Field::search("texte", cx.t(t::territory_search())).value(text.as_str()))
                (button(cx.t(t::territory_search_button())).plain().icon(Icon::Search))
            }
        }
        @if shown.is_empty() {
            p role="status" { (cx.t(t::territory_no_hit())) }
        } @else {
            (table(cx, kind, &shown, names))
        }
        (pages(cx, kind, &text, page, hits.len()))
    }
}

fn table(cx: &Cx, kind: AreaKind, shown: &[&Area], names: &HashMap<AreaId, String>) -> Markup {
    let yes_no = |yes: bool| cx.t(if yes { t::territory_yes() } else { t::territory_no() });
    let mut table = Table::new(cx.t(kind_label(kind)))
        .caption_hidden()
        .dense()
        .column(cx.t(t::territory_name()))
        .column(cx.t(t::territory_code()))
        .column(cx.t(t::territory_parent()))
        .numeric(cx.t(t::territory_population()))
        .column(cx.t(t::territory_point()))
        .column(cx.t(t::territory_outline()));
    for area in shown {
        let parent = area.parent_id.and_then(|id| names.get(&id)).map_or("", String::as_str);
        table = table.row([
            html! { a href={ (PATH) "/" (area.id) } { (area.name) } },
            html! { (area.code) },
            html! { (parent) },
            html! { @if let Some(number) = area.population { (cx.texts().number(number)) } },
            html! { (yes_no(area.point.is_some())) },
            html! { (yes_no(area.has_outline)) },
        ]);
    }
    table.render()
}

fn pages(cx: &Cx, kind: AreaKind, text: &str, page: usize, hits: usize) -> Markup {
    let text: String =
        text.chars().map(|c| if c.is_alphanumeric() { c.to_string() } else { "+".to_owned() }).collect();
    let address = |number: usize| format!("{PATH}?echelon={}&texte={text}&page={number}", kind.word());
    pagination(&Pagination {
        label: cx.t(t::territory_pages()),
        previous: (page > 1).then(|| (cx.t(t::territory_previous()), address(page - 1))),
        next: (page * ROWS < hits).then(|| (cx.t(t::territory_next()), address(page + 1))),
        pages: Vec::new(),
    })
}

fn import_form(cx: &Cx, kind: AreaKind, state: &FormState, problems: &[LineProblem]) -> Markup {
    let formats = vec![
        Choice::new("csv", cx.t(t::territory_import_csv())).hint(cx.t(t::territory_import_csv_hint())),
        Choice::new("geojson", cx.t(t::territory_import_geojson()))
            .hint(cx.t(t::territory_import_geojson_hint())),
    ];
    let format = if state.value("format").is_empty() { "csv" } else { state.value("format") };
    html! {
        section class="stack" aria-labelledby="import" {
            h2 id="import" { (cx.t(t::territory_import_title())) }
            p { (cx.t(t::territory_import_intro())) }
            @if !problems.is_empty() { (problem_table(cx, problems)) }
            form method="post" action={ (PATH) "/import" } enctype="multipart/form-data" class="stack" {
                (cx.once())
                (hidden("echelon", kind.word()))
                (Field::radios("format", cx.t(t::territory_import_format()), formats).value(format))
                (Field::file("fichier", cx.t(t::territory_import_file())).state(state).attr("accept", ".csv,.txt,.json,.geojson"))
                (button(cx.t(t::territory_import_send(cx.t(kind_label(kind))))).icon(Icon::Upload))
            }
        }
    }
}

fn problem_table(cx: &Cx, problems: &[LineProblem]) -> Markup {
    let most = 50;
    let mut table = Table::new(cx.t(t::territory_import_problems(problems.len())))
        .dense()
        .keep()
        .numeric(cx.t(t::territory_import_line()))
        .column(cx.t(t::territory_import_problem()));
    for problem in problems.iter().take(most) {
        table = table.row([html! { (problem.line) }, html! { (cx.t(problem.message.clone())) }]);
    }
    html! {
        (table)
        @if problems.len() > most { p class="hint" { (cx.t(t::territory_import_more(problems.len() - most))) } }
    }
}
