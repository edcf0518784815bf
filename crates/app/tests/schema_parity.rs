//! Both engines have the same tables with the same columns, and the committed dumps in `schema/` are true.
//!
//! After a migration write the dumps anew: `PARVIS_WRITE=1 cargo test -p parvis-app --test schema_parity`.

use parvis_app::tenancy::migrate;
use parvis_db::{Db, testing::fresh_databases};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schema");

fn shape(db: &Db) -> Vec<String> {
    let tables = db.tables().expect("tables are listed");
    let mut lines = Vec::new();
    for table in tables {
        for column in
            db.read_blocking(move |c| c.columns(&table).map(|columns| (table, columns))).map_or_else(
                |error: parvis_db::DbError| panic!("{error}"),
                |(table, columns)| {
                    columns.into_iter().map(move |column| (table.clone(), column)).collect::<Vec<_>>()
                },
            )
        {
            let (table, column) = column;
            lines.push(format!("{table}.{} {:?} nullable={}", column.name, column.class, column.is_nullable));
        }
    }
    lines.sort();
    lines
}

#[test]
fn both_engines_have_the_same_columns() {
    let databases = fresh_databases();
    let shapes: Vec<Vec<String>> = databases
        .iter()
        .map(|(_, db)| {
            migrate(db).expect("the schema is made");
            shape(db)
        })
        .collect();
    assert!(shapes[0].len() > 150, "the schema is empty?");
    for (one, other) in shapes[0].iter().zip(&shapes[1]) {
        assert_eq!(one, other);
    }
    assert_eq!(shapes[0].len(), shapes[1].len());
}

#[test]
fn the_committed_dumps_are_true() {
    for (engine, db) in fresh_databases() {
        migrate(&db).expect("the schema is made");
        let dump = db.dump_schema().expect("the schema is dumped");
        let path = format!("{FOLDER}/{engine}.sql");
        if std::env::var("PARVIS_WRITE").is_ok() {
            std::fs::create_dir_all(FOLDER).expect("the folder is writable");
            std::fs::write(&path, &dump).expect("the dump is writable");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(dump, committed, "{path} is out of date: write it anew and review the difference");
    }
}
