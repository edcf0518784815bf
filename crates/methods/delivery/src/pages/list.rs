//! The list of winners that both public pages show: filters, figures, map, table.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_spaces::ProcessId;
use parvis_territory::{self as territory, Area, AreaKind, Theme};
use parvis_ui::{PageLink, Pagination, empty_state, link_button, page_window, pagination};
use parvis_web::Cx;

use super::{asked::Asked, list_filters, list_map, list_table};
use crate::{
    model::{Figures, Work, WorkQuery},
    store, t,
};

const PER_PAGE: usize = 40;

/// What both pages show.
pub(crate) struct List {
    /// All winners, whatever the filters.
    pub all: Vec<Work>,
    /// Those asked for.
    pub kept: Vec<Work>,
    /// Sums over those asked for.
    pub figures: Figures,
    /// All cantons in order.
    pub areas: Vec<Area>,
    /// All themes in order.
    pub themes: Vec<Theme>,
    /// What is asked.
    pub asked: Asked,
    /// Address of the page.
    pub path: String,
    /// Whether each row names its process.
    pub many: bool,
}

impl List {
    /// Loads it; of all public processes where none is named.
    pub fn load(
        conn: &mut Conn,
        process: Option<ProcessId>,
        path: String,
        asked: Asked,
        now: Timestamp,
    ) -> Result<List, DbError> {
        let (areas, themes) = (territory::areas(conn, AreaKind::Canton)?, territory::themes(conn)?);
        let all = store::works(conn, &WorkQuery { process, ..WorkQuery::default() })?;
        let kept: Vec<Work> =
            all.iter().filter(|work| asked.keeps(work, &areas, &themes, now)).cloned().collect();
        let figures = Figures::of(&kept, now);
        Ok(List { all, kept, figures, areas, themes, asked, path, many: process.is_none() })
    }

    /// The name of a work's canton.
    pub fn area(&self, work: &Work) -> Option<&str> {
        self.areas.iter().find(|area| Some(area.id) == work.row.area_id).map(|area| area.name.as_str())
    }

    fn pages(&self) -> usize {
        self.kept.len().div_ceil(PER_PAGE).max(1)
    }

    /// The works of the page that is shown.
    pub fn shown(&self) -> &[Work] {
        let page = self.asked.page.min(self.pages());
        let from = (page - 1) * PER_PAGE;
        &self.kept[from.min(self.kept.len())..(from + PER_PAGE).min(self.kept.len())]
    }

    /// Whether the map has anything to show.
    pub fn has_map(&self) -> bool {
        self.kept.iter().any(|work| work.row.lat.is_some())
    }
}

/// Everything under the title.
pub(crate) fn view(cx: &Cx, list: &List) -> Markup {
    if list.all.is_empty() {
        return html! {
            div class="wrap band" { (empty_state(&cx.t(t::delivery_none_title()), cx.t(t::delivery_none_why()), html! {})) }
        };
    }
    html! {
        div class="band" { div class="wrap side" {
            (list_filters::filters(cx, list))
            div class="stack gap-5" {
                (figures(cx, list))
                @if list.has_map() { (list_map::map(cx, list)) }
                @if list.kept.is_empty() {
                    (empty_state(&cx.t(t::delivery_no_match()), cx.t(t::delivery_no_match_why()), html! {
                        (link_button(cx.t(t::delivery_show_all()), list.path.as_str()).plain())
                    }))
                } @else {
                    (list_table::table(cx, list))
                    (pages(cx, list))
                }
            }
        } }
    }
}

fn figures(cx: &Cx, list: &List) -> Markup {
    let Figures { projects, ongoing, late, delivered, cost, committed, spent } = list.figures;
    html! {
        div role="status" id="resultats" class="stack gap-2" {
            p class="lead" { b { (cx.t(t::delivery_figures(projects, delivered, ongoing))) } }
            @if late > 0 { p { (cx.t(t::delivery_figures_late(late))) } }
            @if projects > 0 { p { (cx.t(t::delivery_figures_amounts(cost, committed, spent))) } }
        }
    }
}

fn pages(cx: &Cx, list: &List) -> Markup {
    let last = list.pages();
    let page = list.asked.page.min(last);
    let number = |n: u64| usize::try_from(n).unwrap_or(1);
    let link = |shown: Option<u64>| match shown {
        None => PageLink::Gap,
        Some(n) if number(n) == page => PageLink::Here(n, cx.t(t::delivery_page(number(n)))),
        Some(n) => PageLink::To(n, cx.t(t::delivery_page(number(n))), list.asked.href(&list.path, number(n))),
    };
    pagination(&Pagination {
        label: cx.t(t::delivery_pages()),
        previous: (page > 1)
            .then(|| (cx.t(t::delivery_page_before()), list.asked.href(&list.path, page - 1))),
        next: (page < last).then(|| (cx.t(t::delivery_page_after()), list.asked.href(&list.path, page + 1))),
        pages: page_window(page as u64, last as u64).into_iter().map(link).collect(),
    })
}
