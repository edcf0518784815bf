//! Schemas are alike, and whole tables travel from one engine to the other and back.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_db::{ColumnInfo, Conn, Db, DbError, Migration, TypeClass, Val, params, search, testing};

const TREE: Migration = Migration {
    stamp: "20260101_0000_tree",
    sql: "create table area (id @id, parent_id @ref(area), name TEXT NOT NULL, weight DOUBLE PRECISION, seal @blob);
          create table chief (area_id @ref(area) NOT NULL, person TEXT NOT NULL, PRIMARY KEY (person, area_id));
          create index chief_of_area on chief (area_id);
          insert into area (name) values ('seed');",
};

fn databases() -> Vec<(&'static str, Db)> {
    let all = testing::fresh_databases();
    for (_, db) in &all {
        db.migrate(&[search::MIGRATION, TREE]).unwrap();
    }
    all
}

type Table = (String, Vec<String>, Vec<Vec<Val>>);

fn export(db: &Db) -> Vec<Table> {
    db.read_blocking(|c| {
        let mut all = Vec::new();
        for table in c.tables()? {
            if table == "schema_migration" {
                continue;
            }
            let names = c.columns(&table)?.into_iter().map(|column| column.name).collect();
            let mut rows = Vec::new();
            c.export_table(&table, |row| {
                rows.push(row);
                Ok(())
            })?;
            all.push((table, names, rows));
        }
        Ok::<_, DbError>(all)
    })
    .unwrap()
}

fn import(db: &Db, tables: Vec<Table>) -> Result<(), DbError> {
    db.write_blocking(move |c: &mut Conn| {
        c.begin_import()?;
        for (table, names, rows) in &tables {
            c.import_rows(table, names, rows)?;
        }
        c.finish_import()
    })
}

fn fill(db: &Db) {
    db.write_blocking(|c| {
        for number in 1..=120_i64 {
            let parent = (number > 1).then_some(number);
            let row = params![parent, format!("zone {number}"), 0.5, vec![1_u8, 0, 255]];
            c.execute("insert into area (parent_id, name, weight, seal) values ($1, $2, $3, $4)", row)?;
        }
        // A row that refers to a later one.
        c.execute("update area set parent_id = 121 where id = 1", &[])?;
        c.execute("insert into chief (area_id, person) values (2, 'Élise')", &[])?;
        search::put(c, "area", 7, None, "Zone des étangs", "")
    })
    .unwrap();
}

#[test]
fn both_engines_have_the_same_columns() {
    let columns: Vec<Vec<ColumnInfo>> = databases().iter().map(|(_, db)| db.columns().unwrap()).collect();
    assert_eq!(columns[0], columns[1]);
    let seal = columns[0].iter().find(|column| column.name == "seal").unwrap();
    assert_eq!((seal.class, seal.is_nullable, seal.key_place), (TypeClass::Bytes, true, 0));
    let person = columns[0].iter().find(|column| column.name == "person").unwrap();
    assert_eq!((person.is_nullable, person.key_place), (false, 1));
}

#[test]
fn a_schema_can_be_read_as_text() {
    for (name, db) in databases() {
        let text = db.dump_schema().unwrap();
        assert!(text.to_lowercase().contains("create table area"), "{name}: {text}");
        assert!(text.to_lowercase().contains("create index chief_of_area"), "{name}: {text}");
        assert!(!text.contains("search_doc_fts_data"), "{name}: {text}");
        assert_eq!(text, db.dump_schema().unwrap(), "{name}");
    }
}

#[test]
fn tables_travel_between_engines() {
    for (from_name, from) in &databases() {
        fill(from);
        let all = export(from);
        for (name, target) in &databases() {
            import(target, all.clone()).unwrap();
            assert_eq!(export(target), all, "{from_name} to {name}");
            let next: i64 = target
                .write_blocking(|c| c.query_one("insert into area (name) values ('new') returning id", &[]))
                .unwrap();
            assert_eq!(next, 122, "{from_name} to {name}");
            let hits = target
                .read_blocking(|c| search::find(c, "area", None, "étang", search::Mode::AllWords, 5))
                .unwrap();
            assert_eq!(hits.len(), 1, "{from_name} to {name}: the index came along");
            let loose = target.write_blocking(|c| c.execute("insert into chief values (999, 'x')", &[]));
            assert_eq!(
                loose,
                Err(DbError::ForeignKey),
                "{from_name} to {name}: keys are checked at once again"
            );
        }
    }
}

#[test]
fn an_import_with_a_loose_end_is_refused_whole() {
    for (name, db) in databases() {
        fill(&db);
        let before = export(&db);
        let mut broken = before.clone();
        broken.iter_mut().find(|(table, ..)| table == "chief").unwrap().2[0][0] = Val::Int(4_000);
        assert_eq!(import(&db, broken), Err(DbError::ForeignKey), "{name}");
        assert_eq!(export(&db), before, "{name}");
        let bad_name = vec![("area; drop table area".to_owned(), vec![], vec![])];
        assert!(import(&db, bad_name).is_err(), "{name}");
    }
}
