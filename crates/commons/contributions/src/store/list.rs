//! The public list. A page is found in one index that also holds what is filtered by, then its cards are read by key;
//! totals and facets come from the counters. So a page costs the same among 1,000 and among 100,000.

use std::collections::BTreeSet;

use parvis_db::{Conn, DbError, Filter};

use super::{counters, lookup, search};
use crate::{
    model::{CardRow, ContributionId, Facets, ListPage, ListQuery, Order, PAGE_SIZE},
    rules::{SHUFFLED_MOST, rotation_start, shuffled},
};

/// One page of the list, with its total and facets.
///
/// # Errors
/// The database's failure.
pub fn list(conn: &mut Conn, query: &ListQuery) -> Result<ListPage, DbError> {
    let cells = cells(conn, query)?;
    let facets = facets(query, &cells);
    let total = total(query, &cells);
    let count = usize::try_from(total).unwrap_or(0);
    let last = count.div_ceil(PAGE_SIZE).max(1);
    let page = query.page.clamp(1, last);
    let ids = page_ids(conn, query, count, (page - 1) * PAGE_SIZE)?;
    Ok(ListPage { cards: lookup::cards(conn, &ids)?, total, page, last, facets })
}

/// Contributions with a place, with the same filters; at most `most`.
///
/// # Errors
/// The database's failure.
pub fn points(conn: &mut Conn, query: &ListQuery, most: usize) -> Result<Vec<CardRow>, DbError> {
    let few = usize::try_from(total(query, &cells(conn, query)?)).is_ok_and(|count| count <= SHUFFLED_MOST);
    let filter = conditions(conn, query, few).present("lat", true).present("lon", true);
    let filter = filter.order(if few { sorted(Order::Random) } else { order(Order::Random) }).page(most, 0);
    conn.query(&filter.sql(&format!("select {} from contribution", lookup::CARD)), filter.params())
}

fn total(query: &ListQuery, cells: &[(counters::Cell, i64)]) -> i64 {
    cells.iter().filter(|(cell, _)| passes(query, cell, Skip::Nothing)).map(|(_, n)| n).sum()
}

/// Counts by status, theme and area: from the counters, or of what has the words searched for.
fn cells(conn: &mut Conn, query: &ListQuery) -> Result<Vec<(counters::Cell, i64)>, DbError> {
    if query.text.trim().is_empty() {
        return counters::counts(conn, query.process, true);
    }
    let filter = Filter::new().eq("process_id", query.process).eq("visible", 1);
    let filter = search::with_words(conn, filter, &query.text);
    let sql = format!(
        "select process_id, visible, status_id, coalesce(theme_id, 0), coalesce(area_id, 0), count(*) from contribution{} \
         group by process_id, visible, status_id, coalesce(theme_id, 0), coalesce(area_id, 0)",
        filter.where_clause()
    );
    let rows: Vec<counters::Counted> = conn.query(&sql, filter.where_params())?;
    Ok(rows.into_iter().map(|counters::Counted(cell, n)| (cell, n)).collect())
}

fn page_ids(
    conn: &mut Conn,
    query: &ListQuery,
    count: usize,
    offset: usize,
) -> Result<Vec<ContributionId>, DbError> {
    match query.order {
        Order::Random if count <= SHUFFLED_MOST => {
            let filter = conditions(conn, query, true);
            let all: Vec<i64> = conn.query(&filter.sql(SELECT_ID), filter.params())?;
            let mixed = shuffled(all, query.seed);
            Ok(mixed.into_iter().skip(offset).take(PAGE_SIZE).map(ContributionId::new).collect())
        }
        Order::Random => rotated(conn, query, offset),
        wanted => {
            let few = count <= SHUFFLED_MOST;
            let order = if few { sorted(wanted) } else { order(wanted) };
            let filter = conditions(conn, query, few).order(order).page(PAGE_SIZE, offset);
            conn.query(&filter.sql(SELECT_ID), filter.params())
        }
    }
}

/// The same orders, out of reach of an index: few rows among many are found by what is filtered and then sorted,
/// where the index of the order would be walked from end to end.
const fn sorted(order: Order) -> &'static str {
    match order {
        Order::Random => "+shuffle, id",
        Order::Number => "+number nulls last, id",
        Order::Support => "+support_count desc, id desc",
        Order::Newest => "+submitted_at desc, id desc",
    }
}

/// Each is the order of an index.
const fn order(order: Order) -> &'static str {
    match order {
        Order::Random => "shuffle, id",
        Order::Number => "number nulls last, id",
        Order::Support => "support_count desc, id desc",
        Order::Newest => "submitted_at desc, id desc",
    }
}

/// A long list in the stored random order, beginning elsewhere for each visitor.
fn rotated(conn: &mut Conn, query: &ListQuery, offset: usize) -> Result<Vec<ContributionId>, DbError> {
    let start = rotation_start(query.seed);
    let after = conditions(conn, query, false).at_least("shuffle", start);
    let paged = after.clone().order(order(Order::Random)).page(PAGE_SIZE, offset);
    let mut ids: Vec<ContributionId> = conn.query(&paged.sql(SELECT_ID), paged.params())?;
    if ids.len() < PAGE_SIZE {
        let sql = format!("select count(*) from contribution{}", after.where_clause());
        let beyond: usize = conn.query_one(&sql, after.where_params())?;
        let before = conditions(conn, query, false).below("shuffle", start).order(order(Order::Random));
        let wrapped = before.page(PAGE_SIZE - ids.len(), (offset + ids.len()).saturating_sub(beyond));
        ids.extend(conn.query::<ContributionId>(&wrapped.sql(SELECT_ID), wrapped.params())?);
    }
    Ok(ids)
}

const SELECT_ID: &str = "select id from contribution";

/// What is filtered by. Where `few` pass, an index of what is filtered finds them; where many do, the plus signs leave
/// the engine the index of the order alone, in which a page is soon full.
fn conditions(conn: &Conn, query: &ListQuery, few: bool) -> Filter {
    let some = |is_empty: bool| (!is_empty).then_some(());
    let [status, theme, area] =
        if few { ["status_id", "theme_id", "area_id"] } else { ["+status_id", "+theme_id", "+area_id"] };
    let filter = Filter::new()
        .eq("process_id", query.process)
        .eq("visible", 1)
        .when(some(query.statuses.is_empty()), |f, ()| f.any(status, &query.statuses))
        .when(some(query.themes.is_empty()), |f, ()| f.any(theme, &query.themes))
        .when(query.area, |f, id| f.eq(area, id));
    search::with_words(conn, filter, &query.text)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Skip {
    Nothing,
    Statuses,
    Themes,
    Area,
}

fn passes(query: &ListQuery, cell: &counters::Cell, skip: Skip) -> bool {
    let by_status = query.statuses.is_empty() || query.statuses.contains(&cell.status);
    let by_theme = query.themes.is_empty() || cell.theme.is_some_and(|theme| query.themes.contains(&theme));
    let by_area = query.area.is_none() || cell.area == query.area;
    (by_status || skip == Skip::Statuses)
        && (by_theme || skip == Skip::Themes)
        && (by_area || skip == Skip::Area)
}

fn facets(query: &ListQuery, cells: &[(counters::Cell, i64)]) -> Facets {
    let mut facets = Facets::default();
    for (cell, n) in cells {
        if passes(query, cell, Skip::Statuses) {
            *facets.statuses.entry(cell.status).or_default() += n;
        }
        if let Some(theme) = cell.theme.filter(|_| passes(query, cell, Skip::Themes)) {
            *facets.themes.entry(theme).or_default() += n;
        }
        if let Some(area) = cell.area.filter(|_| passes(query, cell, Skip::Area)) {
            *facets.areas.entry(area).or_default() += n;
        }
    }
    let seen: BTreeSet<_> = query.statuses.iter().copied().collect();
    for status in seen {
        facets.statuses.entry(status).or_default();
    }
    facets
}

#[cfg(test)]
mod plan_tests;
