//! The desk's list of all contributions, and its export.

use parvis_db::{Conn, DbError, Filter, row};
use parvis_kernel::{Money, Timestamp};
use parvis_spaces::StatusId;
use parvis_territory::{AreaId, ThemeId};

use super::{lookup::CARD, search};
use crate::model::{CardRow, ContributionId, DeskPage, DeskQuery, DeskSort};

/// Rows on one page of the desk's list.
const DESK_PAGE: usize = 50;

/// One page of the desk's list.
///
/// # Errors
/// The database's failure.
pub fn desk_list(conn: &mut Conn, query: &DeskQuery) -> Result<DeskPage, DbError> {
    let page = query.page.max(1);
    let filter = conditions(conn, query).order(order(query.sort)).page(DESK_PAGE + 1, (page - 1) * DESK_PAGE);
    let mut rows: Vec<CardRow> =
        conn.query(&filter.sql(&format!("select {CARD} from contribution")), filter.params())?;
    let more = rows.len() > DESK_PAGE;
    rows.truncate(DESK_PAGE);
    Ok(DeskPage { rows, more, page })
}

row! {
    /// A line of the export.
    pub(crate) struct ExportRow {
        pub(crate) id: ContributionId,
        pub(crate) reference: String,
        pub(crate) title: String,
        pub(crate) summary: String,
        pub(crate) body: String,
        pub(crate) author_name: String,
        pub(crate) organisation: Option<String>,
        pub(crate) status_id: StatusId,
        pub(crate) theme_id: Option<ThemeId>,
        pub(crate) area_id: Option<AreaId>,
        pub(crate) place: String,
        pub(crate) lat: Option<f64>,
        pub(crate) lon: Option<f64>,
        pub(crate) asked_cents: Option<Money>,
        pub(crate) cost_cents: Option<Money>,
        pub(crate) number: Option<i64>,
        pub(crate) support_count: i64,
        pub(crate) visible: bool,
        pub(crate) submitted_at: Timestamp,
    }
}

/// Gives each line of the export to `take`, without holding all of them.
///
/// # Errors
/// The database's failure; what `take` returns ends the reading.
pub(crate) fn export(
    conn: &mut Conn,
    query: &DeskQuery,
    take: impl FnMut(ExportRow) -> Result<(), DbError>,
) -> Result<(), DbError> {
    let filter = conditions(conn, query).order(order(query.sort));
    let sql = filter.sql(&format!("select {} from contribution", ExportRow::COLUMNS));
    conn.for_each(&sql, filter.params(), take)
}

fn conditions(conn: &Conn, query: &DeskQuery) -> Filter {
    let filter = Filter::new()
        .when(query.process, |f, process| f.eq("process_id", process))
        .when(query.status, |f, status| f.eq("status_id", status))
        .when(query.area, |f, area| f.eq("area_id", area))
        .when(query.areas.as_deref(), |f, areas| f.any("area_id", areas))
        .when(query.theme, |f, theme| f.eq("theme_id", theme));
    search::with_words(conn, parvis_spaces::outside(filter, &query.closed, "process_id"), &query.text)
}

const fn order(sort: DeskSort) -> &'static str {
    match sort {
        DeskSort::Newest => "submitted_at desc, id desc",
        DeskSort::Oldest => "submitted_at, id",
        DeskSort::Title => "title_key, id",
        DeskSort::TitleDown => "title_key desc, id desc",
    }
}
