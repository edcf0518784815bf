//! The list of a process' contributions, with its map beside it.

use maud::{Markup, html};
use parvis_slice::{PanelSeed, Place};
use parvis_spaces::{Phase, ProcessState, Stage};
use parvis_ui::{Icon, PageLink, Pagination, assets, empty_state, link_button, page_window, pagination};
use parvis_web::{Cx, Outcome};

use super::{
    asked::Asked,
    card::{CardView, card},
    list_filters, list_map,
    scene::{Pieces, Scene, pieces},
    words::kind_at,
};
use crate::{
    actions::kind_of,
    model::{ContributionKind, Facets, ListPage, ListQuery},
    store, t,
};

/// What the page shows.
pub(super) struct View {
    pub scene: Scene,
    pub asked: Asked,
    pub query: ListQuery,
    pub page: ListPage,
    pub kind: ContributionKind,
    cards: Pieces,
}

/// `GET /demarches/{process}/projets`
pub async fn list(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (seed, asked, panels) = (cx.seed(), Asked::read(cx.query()), PanelSeed::of(&cx));
    let view = cx
        .read(move |c| {
            let scene = Scene::load(c, &slug, &panels)?;
            let facets = status_facets(c, &scene)?;
            let query = asked.query(&scene, &facets, seed);
            let page = store::list(c, &query)?;
            let ids: Vec<i64> = page.cards.iter().map(|card| card.id.raw()).collect();
            let cards = pieces(c, Place::ContributionCard, &panels, Some(scene.process().id.raw()), &ids)?;
            let kind = kind_of_list(&scene, &query, &page, &facets);
            Ok(View { scene, asked, query, page, kind, cards })
        })
        .await?;
    let title = title(&cx, &view);
    view.scene.frame.page(&cx, &title, main(&cx, &view)).script(&assets::GEO_MAP_JS).reply(&cx)
}

/// Counts by status alone, to know whether projects are put to the vote.
fn status_facets(c: &mut parvis_db::Conn, scene: &Scene) -> Result<Facets, parvis_db::DbError> {
    let mut facets = Facets::default();
    for (cell, n) in store::counts(c, scene.process().id, true)? {
        *facets.statuses.entry(cell.status).or_default() += n;
    }
    Ok(facets)
}

/// Projects where all that is shown is put to the vote or beyond, else what the process calls them. Where the filters
/// leave nothing, `all` that the process shows decides.
fn kind_of_list(scene: &Scene, query: &ListQuery, page: &ListPage, all: &Facets) -> ContributionKind {
    let facets = if page.total > 0 { &page.facets } else { all };
    let shown = facets
        .statuses
        .iter()
        .filter(|(id, n)| **n > 0 && (query.statuses.is_empty() || query.statuses.contains(id)));
    let own = kind_of(scene.process());
    let mut stages = shown.filter_map(|(id, _)| scene.status(*id)).map(|status| status.stage).peekable();
    let all = stages.peek().is_some()
        && stages.all(|stage: Stage| kind_at(own, stage) == ContributionKind::Project);
    if all { ContributionKind::Project } else { own }
}

fn count(cx: &Cx, kind: ContributionKind, n: i64) -> String {
    cx.t(match kind {
        ContributionKind::Idea => t::contributions_count_ideas(n),
        ContributionKind::Project => t::contributions_count_projects(n),
    })
}

fn title(cx: &Cx, view: &View) -> String {
    match view.query.filters_on()
        - usize::from(view.asked.statuses.is_empty() && !view.query.statuses.is_empty())
    {
        0 => count(cx, view.kind, view.page.total),
        _ => cx.t(t::contributions_title_filtered(count(cx, view.kind, view.page.total))),
    }
}

fn main(cx: &Cx, view: &View) -> Markup {
    html! {
        div class="band" { div class="wrap side" {
            (list_filters::filters(cx, view))
            div class="stack gap-5" {
                (list_map::map(cx, view))
                (results(cx, view))
            }
        } }
    }
}

fn results(cx: &Cx, view: &View) -> Markup {
    let ListPage { cards, total, page, last, .. } = &view.page;
    html! {
        div class="row between" {
            p role="status" id="resultats" {
                b { (count(cx, view.kind, *total)) }
                @if *last > 1 { ", " (cx.t(t::contributions_page_of(*page, *last))) }
            }
            @if takes_deposits(cx, view) {
                (link_button(cx.t(t::contributions_submit_idea()), format!("{}/deposer", view.scene.process().path())).icon(Icon::Lightbulb).small())
            }
        }
        @if cards.is_empty() {
            (empty_state(&cx.t(t::contributions_none_title()), cx.t(t::contributions_none_why()), html! {
                (link_button(cx.t(t::contributions_show_all()), format!("{}?statut=tous", view.scene.list_path())).plain())
            }))
        } @else {
            div class="grid" { @for row in cards { (one_card(cx, view, row)) } }
        }
        (pages(cx, view))
    }
}

/// Whether one may deposit now, from the calendar that the frame has loaded.
fn takes_deposits(cx: &Cx, view: &View) -> bool {
    let frame = &view.scene.frame;
    let open = |phase: &Phase| phase.is_current(cx.now()) && phase.activity("deposit").is_some();
    frame.process.state == ProcessState::Published && frame.phases.iter().any(open)
}

fn one_card(cx: &Cx, view: &View, row: &crate::model::CardRow) -> Markup {
    let scene = &view.scene;
    let none = Vec::new();
    card(
        cx.texts(),
        &CardView {
            row,
            process_path: &scene.process().path(),
            status: scene.status(row.status_id),
            theme: scene.theme(row.theme_id),
            area: scene.area(row.area_id).map(|area| area.name.as_str()),
            foot: view.cards.get(&row.id.raw()).unwrap_or(&none),
        },
    )
}

fn pages(cx: &Cx, view: &View) -> Markup {
    let (page, last) = (view.page.page, view.page.last);
    let path = view.scene.list_path();
    let href = |page: usize| view.asked.href(&path, page, view.query.seed);
    let number = |n: u64| usize::try_from(n).unwrap_or(1);
    let link = |shown: Option<u64>| match shown {
        None => PageLink::Gap,
        Some(n) if number(n) == page => PageLink::Here(n, cx.t(t::contributions_page(number(n)))),
        Some(n) => PageLink::To(n, cx.t(t::contributions_page(number(n))), href(number(n))),
    };
    pagination(&Pagination {
        label: cx.t(t::contributions_pages()),
        previous: (page > 1).then(|| (cx.t(t::contributions_page_before()), href(page - 1))),
        next: (page < last).then(|| (cx.t(t::contributions_page_after()), href(page + 1))),
        pages: page_window(page as u64, last as u64).into_iter().map(link).collect(),
    })
}
