//! The plans of the list on SQLite, filled with some thousand rows: a page is read from one index in its order, without
//! sorting and without touching the table.

use parvis_db::{Conn, Db, DbError, params, testing::fresh_sqlite};
use parvis_kernel::Id;

use super::*;

const ROWS: i64 = 4_000;

fn filled() -> Db {
    let db = fresh_sqlite();
    let own = crate::MIGRATIONS.iter().copied().chain(parvis_spaces::manifest().migrations.iter().copied());
    let all = own
        .chain(parvis_territory::manifest().migrations.iter().copied())
        .chain([parvis_db::search::MIGRATION]);
    db.migrate(&all.collect::<Vec<_>>()).unwrap();
    db.write_blocking(fill).unwrap();
    db
}

fn fill(tx: &mut Conn) -> Result<(), DbError> {
    tx.execute_batch(
        "insert into space (id, slug, title, summary, body, body_source, visibility, position) values (1, 's', 's', '', '', '', 'public', 1);
         insert into process (id, space_id, slug, title, summary, body, body_source, state, zone, numbering, created_at, contribution_word, settings)
           values (1, 1, 'p', 'p', '', '', '', 'published', 'Europe/Paris', 'B', 0, 'idea', '{}');
         insert into status (id, process_id, key, label, hint, tone, shape, stage, public, position, movers)
           values (1, 1, 'publie', 'P', '', 'now', 'circle', 'published', 1, 1, '[]'),
                  (2, 1, 'soumis', 'S', '', 'now', 'circle', 'shortlisted', 1, 2, '[]');",
    )?;
    for n in 1..=40_i64 {
        let code = params![format!("{n:02}"), vec![0_u8], n];
        tx.execute(
            "insert into area (kind, code, name, sort_key, position) values ('canton', $1, $1, $2, $3)",
            code,
        )?;
    }
    for n in 1..=ROWS {
        tx.execute(
            "insert into contribution (process_id, reference, kind, title, title_key, summary, body, author_name, status_id, stage, \
             visible, place, number, support_count, shuffle, submitted_at, updated_at, locale, area_id) \
             values (1, $1, 'idea', 't', $2, '', '', '', $7, 'published', 1, '', $3, $4, $5, $6, $6, 'fr', $8)",
            params![format!("B-{n}"), vec![0_u8], n, n % 50, (n * 7_919) << 33, n, 1 + n % 2, 1 + n % 40],
        )?;
    }
    tx.execute_batch("analyze")
}

fn plan(db: &Db, filter: Filter) -> String {
    db.read_blocking(move |c| {
        let sql = format!("explain query plan {}", filter.sql(SELECT_ID));
        let rows: Vec<(i64, i64, i64, String)> = c.query(&sql, filter.params())?;
        Ok::<_, DbError>(rows.into_iter().map(|row| row.3).collect::<Vec<_>>().join("\n"))
    })
    .unwrap()
}

#[test]
fn every_order_of_the_list_is_read_from_its_index() {
    let db = filled();
    for (wanted, index) in [
        (Order::Random, "contribution_by_shuffle"),
        (Order::Number, "contribution_by_number"),
        (Order::Support, "contribution_by_support"),
        (Order::Newest, "contribution_by_date"),
    ] {
        let query = ListQuery { order: wanted, ..ListQuery::of(Id::new(1)) };
        let filter = db.read_blocking(move |c| Ok::<_, DbError>(conditions(c, &query, false))).unwrap();
        let plan = plan(&db, filter.order(order(wanted)).page(PAGE_SIZE, 36));
        assert!(plan.contains(&format!("COVERING INDEX {index}")), "{wanted:?}: {plan}");
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"), "{wanted:?}: {plan}");
    }
}

#[test]
fn a_filtered_list_is_still_found_in_an_index_alone() {
    let db = filled();
    let query = ListQuery {
        statuses: vec![Id::new(1)],
        themes: vec![Id::new(2)],
        area: Some(Id::new(3)),
        ..ListQuery::of(Id::new(1))
    };
    let filter = db.read_blocking(move |c| Ok::<_, DbError>(conditions(c, &query, false))).unwrap();
    let plan = plan(&db, filter.at_least("shuffle", 5).order(order(Order::Random)).page(PAGE_SIZE, 0));
    assert!(plan.contains("COVERING INDEX contribution_by_") && !plan.contains("TEMP B-TREE"), "{plan}");
}

#[test]
fn a_long_list_at_random_shows_each_once_over_all_its_pages() {
    let db = filled();
    for seed in [0, 17, 63] {
        let mut seen = std::collections::BTreeSet::new();
        let total = usize::try_from(ROWS).unwrap();
        for page in 0..total.div_ceil(PAGE_SIZE) {
            let query = ListQuery { seed, ..ListQuery::of(Id::new(1)) };
            let ids = db.read_blocking(move |c| page_ids(c, &query, total, page * PAGE_SIZE)).unwrap();
            seen.extend(ids);
        }
        assert_eq!(seen.len(), total, "seed {seed}");
    }
}

#[test]
fn a_few_among_many_are_looked_up_by_status_or_area() {
    let db = filled();
    for (query, index) in [
        (ListQuery { statuses: vec![Id::new(1)], ..ListQuery::of(Id::new(1)) }, "contribution_by_facet"),
        (ListQuery { area: Some(Id::new(3)), ..ListQuery::of(Id::new(1)) }, "contribution_by_area"),
    ] {
        for wanted in [Order::Number, Order::Support, Order::Newest] {
            let query = query.clone();
            let filter = db.read_blocking(move |c| Ok::<_, DbError>(conditions(c, &query, true))).unwrap();
            let plan = plan(&db, filter.order(sorted(wanted)).page(PAGE_SIZE, 0));
            assert!(plan.contains(index), "{wanted:?}: {plan}");
        }
    }
}
