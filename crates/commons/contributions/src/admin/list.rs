//! The list of all contributions: searched, sorted, filtered, selected, exported.

use maud::{Markup, html};
use parvis_spaces::status_tag;
use parvis_ui::{
    Choice, Field, Icon, Pagination, Sorted, Table, all_box, assets, bulk_bar, button, empty_state, filters,
    link_button, pagination, row_box,
};
use parvis_web::{Cx, OfficePage, Outcome};

use super::filter::{self, Names};
use crate::{
    model::{CardRow, DeskPage, DeskQuery, DeskSort},
    store, t,
};

pub(crate) const PATH: &str = "/bureau/contributions";

/// `GET /bureau/contributions`
pub async fn list(cx: Cx) -> Outcome {
    let actor = cx.actor();
    let query = filter::query(cx.query(), &actor);
    let (names, query, page) = cx
        .read(move |c| {
            let names = Names::load(c, &actor)?;
            let query = names.consistent(query);
            let page = store::desk_list(c, &query)?;
            Ok((names, query, page))
        })
        .await?;
    let title = cx.t(t::contributions_rail());
    let content = html! {
        h1 { (title) }
        (filter_form(&cx, &names, &query))
        p { (link_button(cx.t(t::contributions_export()), filter::href(&format!("{PATH}/export.csv"), &query, query.sort, 1)).icon(Icon::FileDown).plain().small()) }
        @if page.rows.is_empty() {
            (empty_state(&cx.t(t::contributions_none_title()), cx.t(t::contributions_none_why()), html! { a href=(PATH) { (cx.t(t::contributions_show_all())) } }))
        } @else { (table(&cx, &names, &query, &page)) }
        (pages(&cx, &query, &page))
    };
    OfficePage::new(&title, content).script(&assets::BULK_SELECT_JS).reply(&cx).await
}

fn filter_form(cx: &Cx, names: &Names, query: &DeskQuery) -> Markup {
    filters(
        &cx.t(t::contributions_filters()),
        html! {
            form class="stack" method="get" action=(PATH) {
                div class="grid" { @for field in filter::fields(cx, names, query) { (field) } }
                (button(cx.t(t::contributions_show())).small())
            }
        },
    )
}

fn table(cx: &Cx, names: &Names, query: &DeskQuery, page: &DeskPage) -> Markup {
    let by_title = match query.sort {
        DeskSort::Title => (DeskSort::TitleDown, Sorted::Up),
        DeskSort::TitleDown => (DeskSort::Title, Sorted::Down),
        _ => (DeskSort::Title, Sorted::No),
    };
    let by_date = match query.sort {
        DeskSort::Newest => (DeskSort::Oldest, Sorted::Down),
        DeskSort::Oldest => (DeskSort::Newest, Sorted::Up),
        _ => (DeskSort::Newest, Sorted::No),
    };
    let sorted = |sort| filter::href(PATH, query, sort, 1);
    let mut table = Table::new(cx.t(t::contributions_rail()))
        .caption_hidden()
        .dense()
        .column_with(cx.t(t::contributions_choose_rows()), all_box(&cx.t(t::contributions_choose_rows())))
        .sortable(cx.t(t::contributions_title()), sorted(by_title.0), by_title.1, false)
        .column(cx.t(t::contributions_status()))
        .column(cx.t(t::contributions_theme()))
        .column(cx.t(t::contributions_canton()))
        .numeric(cx.t(t::contributions_supports_head()))
        .sortable(cx.t(t::contributions_sent_on()), sorted(by_date.0), by_date.1, false);
    for row in &page.rows {
        table = table.row(cells(cx, names, row));
    }
    html! {
        form data-bulk method="get" action={ (PATH) "/deplacer" } class="stack" {
            (table)
            (bulk_bar(&cx.t(t::contributions_bulk()), &cx.t(t::contributions_bulk_count()), &cx.t(t::contributions_bulk_none()), bulk_acts(cx, names, query)))
        }
    }
}

/// A status belongs to one process, so a process is chosen first.
fn bulk_acts(cx: &Cx, names: &Names, query: &DeskQuery) -> Markup {
    let Some(edition) = names.edition(query) else {
        return html! { p class="hint" { (cx.t(t::contributions_bulk_process_first())) } };
    };
    let mut statuses = vec![Choice::new("", cx.t(t::contributions_choose()))];
    statuses.extend(names.status_choices(Some(edition)));
    html! {
        (Field::select("vers", cx.t(t::contributions_new_status()), statuses))
        (button(cx.t(t::contributions_bulk_move())).small())
    }
}

fn cells(cx: &Cx, names: &Names, row: &CardRow) -> [Markup; 7] {
    let theme =
        names.themes.iter().find(|theme| Some(theme.id) == row.theme_id).map(|theme| theme.name.as_str());
    let area = names.areas.iter().find(|area| Some(area.id) == row.area_id).map(|area| area.name.as_str());
    [
        row_box("id", &row.id.to_string(), &cx.t(t::contributions_choose_row(row.reference.as_str())), false),
        html! { a href={ (PATH) "/" (row.reference) } { (row.title) } br; span class="hint" { (row.reference) " · " (row.author_name) } },
        html! { @if let Some(status) = names.status(row.status_id) { (status_tag(status)) } },
        html! { (theme.unwrap_or_default()) },
        html! { (area.unwrap_or_default()) },
        html! { (cx.texts().number(row.support_count)) },
        html! { (cx.texts().day_short(row.submitted_at)) },
    ]
}

fn pages(cx: &Cx, query: &DeskQuery, page: &DeskPage) -> Markup {
    let to = |number: usize| filter::href(PATH, query, query.sort, number);
    pagination(&Pagination {
        label: cx.t(t::contributions_pages()),
        previous: (page.page > 1).then(|| (cx.t(t::contributions_page_before()), to(page.page - 1))),
        next: page.more.then(|| (cx.t(t::contributions_page_after()), to(page.page + 1))),
        pages: Vec::new(),
    })
}
