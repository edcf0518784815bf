//! The layer says the same on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_db::{Db, DbError, Engine, Migration, params, row, search, sql, testing};
use parvis_kernel::{Money, Timestamp};

const FIRST: Migration = Migration {
    stamp: "20260101_0000_area",
    sql: "create table area (
        id @id,
        parent_id @ref(area),
        slug TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        budget BIGINT,
        weight DOUBLE PRECISION,
        seal @blob
    );
    create table seat (area_id @ref(area) NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (area_id, number));",
};

row! {
    /// An area.
    #[derive(PartialEq)]
    pub struct AreaRow {
        /// Key.
        pub id: i64,
        /// Address.
        pub slug: String,
        /// Name.
        pub name: String,
        /// Money.
        pub budget: Option<Money>,
        /// Weight.
        pub weight: Option<f64>,
        /// Seal.
        pub seal: Option<Vec<u8>>,
    }
}

fn databases() -> Vec<(&'static str, Db)> {
    let all = testing::fresh_databases();
    for (_, db) in &all {
        db.migrate(&[FIRST]).unwrap();
    }
    all
}

fn add(db: &Db, slug: &str) -> Result<i64, DbError> {
    let slug = slug.to_owned();
    db.write_blocking(move |c| {
        c.query_one(
            sql!(
                "insert into area (slug, name, budget, weight, seal) values ($1, $2, $3, $4, $5) returning id"
            ),
            params![slug, "Agen", Some(Money::from_euros(18_500)), 0.5, vec![1_u8, 2]],
        )
    })
}

#[test]
fn a_row_comes_back_as_it_went_in() {
    for (name, db) in databases() {
        let id = add(&db, "agen").unwrap();
        let row: AreaRow = db
            .read_blocking(move |c| {
                c.query_one(sql!("select ", AreaRow::COLUMNS, " from area where id = $1"), params![id])
            })
            .unwrap();
        let wanted = AreaRow {
            id,
            slug: "agen".into(),
            name: "Agen".into(),
            budget: Some(Money::from_euros(18_500)),
            weight: Some(0.5),
            seal: Some(vec![1, 2]),
        };
        assert_eq!(row, wanted, "{name}");
        let joined: Vec<AreaRow> = db
            .read_blocking(|c| {
                c.query(sql!("select ", parvis_db::columns!(AreaRow, "a"), " from area a"), &[])
            })
            .unwrap();
        assert_eq!(joined, [wanted], "{name}");
    }
}

#[test]
fn placeholders_count_by_number_and_not_by_place() {
    for (name, db) in databases() {
        let row: (String, i64, String) = db
            .read_blocking(|c| {
                c.query_one("select cast($2 as text), cast($1 as bigint), cast($2 as text)", params![7, "x"])
            })
            .unwrap();
        assert_eq!(row, ("x".into(), 7, "x".into()), "{name}");
        let short = db.read_blocking(|c| c.query::<i64>("select cast($1 as bigint)", &[]));
        assert!(short.is_err(), "{name}");
    }
}

#[test]
fn errors_are_told_apart_alike() {
    for (name, db) in databases() {
        let id = add(&db, "agen").unwrap();
        let twice = add(&db, "agen").unwrap_err();
        assert_eq!(twice, DbError::Unique { constraint: "area.slug".into() }, "{name}");
        assert!(twice.is_duplicate_in("area"), "{name}");
        let seat = |area: i64| {
            db.write_blocking(move |c| c.execute("insert into seat values ($1, $2)", params![area, 1]))
        };
        assert_eq!(seat(id), Ok(1), "{name}");
        let key = "seat.area_id, seat.number".to_owned();
        assert_eq!(seat(id), Err(DbError::Unique { constraint: key }), "{name}");
        assert_eq!(seat(99), Err(DbError::ForeignKey), "{name}");
        let wrong = db.read_blocking(|c| c.query::<i64>("select nothing", &[]));
        assert!(matches!(wrong, Err(DbError::Other(_))), "{name}");
        let written = db.read_blocking(|c| c.execute("insert into seat values (1, 2)", &[]));
        assert!(matches!(written, Err(DbError::Other(_))), "{name}: a read must not write");
    }
}

#[test]
fn a_write_that_fails_leaves_nothing() {
    for (name, db) in databases() {
        let refused = db.write_blocking(|c| {
            c.execute("insert into area (slug, name) values ('a', 'A')", &[])?;
            Err::<(), _>(DbError::other("no"))
        });
        assert_eq!(refused, Err(DbError::other("no")), "{name}");
        let panicked = db.write_blocking(|c| {
            c.execute("insert into area (slug, name) values ('a', 'A')", &[])?;
            if [Engine::Sqlite, Engine::Postgres].contains(&c.engine()) {
                panic!("on purpose");
            }
            Ok::<_, DbError>(())
        });
        assert!(matches!(panicked, Err(DbError::Other(text)) if text.contains("on purpose")), "{name}");
        let went_on = db.write_blocking(|c| {
            c.execute("insert into area (slug, name) values ('a', 'A')", &[])?;
            let _ = c.execute("insert into area (slug, name) values ('a', 'A')", &[]);
            Ok::<_, DbError>(())
        });
        assert!(matches!(went_on, Err(DbError::Other(text)) if text.contains("went on")), "{name}");
        let left: i64 = db.read_blocking(|c| c.query_one("select count(*) from area", &[])).unwrap();
        assert_eq!(left, 0, "{name}");
    }
}

#[test]
fn every_statement_is_accepted() {
    for (name, db) in databases() {
        db.migrate(&[FIRST, search::MIGRATION]).unwrap();
        assert_eq!(testing::refused_statements(&db), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn migrations_are_applied_once_and_must_not_change() {
    for (name, db) in databases() {
        let again = db.migrate(&[FIRST]).unwrap();
        assert_eq!((again.applied.len(), again.present), (0, 1), "{name}");
        let changed = Migration { sql: "select 1", ..FIRST };
        assert!(db.migrate(&[changed]).unwrap_err().to_string().contains("was changed"), "{name}");
        assert!(db.migrate(&[]).unwrap_err().to_string().contains("does not know"), "{name}");
        let broken =
            Migration { stamp: "20270101_0000_broken", sql: "create table t (id @id); create tabel u;" };
        assert!(
            db.migrate(&[FIRST, broken]).unwrap_err().to_string().contains("20270101_0000_broken"),
            "{name}"
        );
        let fixed = Migration { sql: "create table t (id @id, at BIGINT);", ..broken };
        assert_eq!(db.migrate(&[fixed, FIRST]).unwrap().applied, ["20270101_0000_broken"], "{name}");
    }
}

#[test]
fn work_must_not_wait_for_other_work() {
    for (name, db) in databases() {
        let inner = db.clone();
        let nested = db.write_blocking(move |_| inner.write_blocking(|_| Ok::<_, DbError>(())));
        assert!(nested.is_err(), "{name}");
    }
}

#[tokio::test]
async fn the_asynchronous_side_does_the_same() {
    for (name, db) in databases() {
        let at = Timestamp::from_micros(5);
        db.write(move |c| {
            c.execute("insert into area (slug, name, budget) values ('b', 'B', $1)", params![at])
        })
        .await
        .unwrap();
        let back: Timestamp = db.read(|c| c.query_one("select budget from area", &[])).await.unwrap();
        assert_eq!(back, at, "{name}");
    }
}
