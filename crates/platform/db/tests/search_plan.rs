//! Searching among 100,000 documents goes through the index.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_db::{Columns, DbError, Engine, Filter, Val, search, testing};

const MANY: &str = "insert into search_doc (kind, subject_id, process_id, title_stems, stems)
    with recursive n(x) as (select 1 union all select x + 1 from n where x < 100000)
    select 'contribution', x, x % 10, 'parc',
        concat('parc arbr ', case when x % 5000 = 0 then 'baobab ' else '' end, 'mot', x, ' banc', x % 100)
    from n;
    analyze;";

#[test]
fn a_rare_word_is_found_through_the_index() {
    for (name, db) in testing::fresh_databases() {
        db.migrate(&[search::MIGRATION]).unwrap();
        db.write_blocking(|c| c.execute_batch(MANY)).unwrap();
        let (plan, found) = db
            .read_blocking(move |c| {
                let (explain, place, index) = match c.engine() {
                    Engine::Sqlite => ("explain query plan ", 3, "VIRTUAL TABLE INDEX"),
                    Engine::Postgres => ("explain ", 0, "Bitmap Index Scan on search_doc_stems"),
                };
                let (condition, words) =
                    search::condition(c.engine(), "contribution", "x.subject_id", "des baobabs au parc")
                        .unwrap();
                let filter = Filter::new()
                    .raw(&condition, words)
                    .eq("x.kind", "contribution")
                    .order("x.id desc")
                    .page(20, 0);
                let select = "select x.subject_id from search_doc x";
                let lines =
                    c.query::<Columns>(&filter.sql(&format!("{explain}{select}")), filter.params())?;
                let plan: Vec<Val> = lines.into_iter().map(|mut line| line.0.swap_remove(place)).collect();
                let plan = format!("{plan:?}");
                assert!(plan.contains(index), "{plan}");
                Ok::<_, DbError>((plan, c.query::<i64>(&filter.sql(select), filter.params())?))
            })
            .unwrap();
        assert_eq!(found.len(), 20, "{name}: {plan}");
        assert_eq!(found[0], 100_000, "{name}: {plan}");
    }
}
