//! Many writers at once: nothing is lost, nothing counted twice.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use std::{
    thread,
    time::{Duration, Instant},
};

use parvis_db::{Db, DbError, Migration, Options, params, testing};

const VOTES: Migration = Migration {
    stamp: "20260101_0000_votes",
    sql: "create table vote (id @id, person BIGINT NOT NULL UNIQUE);
          create table tally (id BIGINT PRIMARY KEY, votes BIGINT NOT NULL);
          insert into tally values (1, 0);",
};
const WRITERS: i64 = 64;

fn databases() -> Vec<(&'static str, Db)> {
    let all = testing::fresh_databases();
    for (_, db) in &all {
        db.migrate(&[VOTES]).unwrap();
    }
    all
}

/// Runs `work(writer, number)` for every writer at once; seconds taken.
fn all_at_once(db: &Db, each: i64, work: impl Fn(&Db, i64) + Sync) -> f64 {
    #[expect(clippy::disallowed_methods, reason = "a measurement")]
    let started = Instant::now();
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (work, db) = (&work, db.clone());
            scope.spawn(move || (0..each).for_each(|number| work(&db, writer * each + number)));
        }
    });
    started.elapsed().as_secs_f64()
}

fn count(db: &Db, sql: &'static str) -> i64 {
    db.read_blocking(move |c| c.query_one(sql, &[])).unwrap()
}

#[test]
fn no_write_is_lost() {
    for (name, db) in databases() {
        let each = 50;
        let seconds = all_at_once(&db, each, |db, person| {
            db.write_blocking(move |c| c.execute("insert into vote (person) values ($1)", params![person]))
                .unwrap();
        });
        assert_eq!(count(&db, "select count(*) from vote"), WRITERS * each, "{name}");
        println!("{name}: {:.0} durable writes/s", (WRITERS * each) as f64 / seconds);
    }
}

#[test]
fn a_counter_read_and_written_back_counts_every_write() {
    for (name, db) in databases() {
        let each = 5;
        let seconds = all_at_once(&db, each, |db, person| {
            db.write_blocking(move |c| {
                let votes: i64 = c.query_one("select votes from tally where id = 1", &[])?;
                c.execute("insert into vote (person) values ($1)", params![person])?;
                c.execute("update tally set votes = $1 where id = 1", params![votes + 1])
            })
            .unwrap();
        });
        assert_eq!(count(&db, "select votes from tally"), WRITERS * each, "{name}");
        println!("{name}: {:.0} contended writes/s", (WRITERS * each) as f64 / seconds);
    }
}

#[test]
fn two_processes_count_every_write_together() {
    let (first, second) = testing::fresh_postgres_twice();
    first.migrate(&[VOTES]).unwrap();
    assert_eq!(second.migrate(&[VOTES]).unwrap().present, 1);
    all_at_once(&first, 5, |first, number| {
        let db = if number % 2 == 0 { first } else { &second };
        db.write_blocking(|c| {
            let votes: i64 = c.query_one("select votes from tally where id = 1", &[])?;
            c.execute("update tally set votes = $1 where id = 1", params![votes + 1])
        })
        .unwrap();
    });
    assert_eq!(count(&first, "select votes from tally"), WRITERS * 5);
}

#[test]
fn failing_neighbours_in_a_group_hurt_nobody() {
    for (name, db) in databases() {
        all_at_once(&db, 10, |db, number| {
            let result = db.write_blocking(move |c| {
                c.execute("insert into vote (person) values ($1)", params![number / 2])?;
                if number % 7 == 0 { Err(DbError::other("changed my mind")) } else { Ok(()) }
            });
            let is_expected = matches!(&result, Ok(()) | Err(DbError::Unique { .. } | DbError::Other(_)));
            assert!(is_expected, "{name}: {result:?}");
        });
        let (all, distinct) =
            (count(&db, "select count(*) from vote"), count(&db, "select count(distinct person) from vote"));
        assert_eq!(all, distinct, "{name}");
        assert!(all > WRITERS * 4, "{name}: {all}");
    }
}

#[test]
fn a_statement_that_runs_too_long_is_stopped_alone() {
    let options = Options { statement_timeout: Duration::from_millis(300), ..Options::default() };
    let folder = std::env::temp_dir().join(format!("parvis-slow-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let lite = Db::open_sqlite(&folder.join("db.sqlite"), &options).unwrap();
    for (name, db) in [("sqlite", lite), ("postgres", testing::fresh_postgres_with(&options))] {
        db.migrate(&[VOTES]).unwrap();
        const SLOW: &str = "insert into vote (person) with recursive n(x) as (select 1 union all select x + 1 from n \
             where x < 100000000) select -1 from n where x = 100000000";
        let slow = db.clone();
        let slow = thread::spawn(move || slow.write_blocking(|c| c.execute(SLOW, &[])));
        let seconds = all_at_once(&db, 3, |db, person| {
            db.write_blocking(move |c| c.execute("insert into vote (person) values ($1)", params![person]))
                .unwrap();
        });
        assert_eq!(slow.join().unwrap(), Err(DbError::Timeout), "{name}");
        assert_eq!(count(&db, "select count(*) from vote"), WRITERS * 3, "{name} after {seconds} s");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn threads_and_connections_close_when_idle_and_come_back() {
    let options = Options { idle_close: Duration::from_millis(1_500), ..Options::default() };
    let db = testing::fresh_postgres_with(&options);
    let connections = "select count(*) from pg_stat_activity where datname = current_database()";
    db.migrate(&[VOTES]).unwrap();
    all_at_once(&db, 1, |db, _| {
        let slowly = "select cast(1 as bigint) from (select pg_sleep(0.1)) as asleep";
        db.read_blocking(move |c| c.query_one::<i64>(slowly, &[])).unwrap();
    });
    assert!(count(&db, connections) > 1);
    // each look needs a connection; the others must have gone before the next, however busy the machine is
    let closed = (0..10).any(|_| {
        thread::sleep(Duration::from_millis(2_500));
        count(&db, connections) == 1
    });
    assert!(closed, "connections stay open");
}

#[test]
fn a_file_closed_when_idle_opens_again() {
    let folder = std::env::temp_dir().join(format!("parvis-idle-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let options = Options { idle_close: Duration::from_millis(30), ..Options::default() };
    let db = Db::open_sqlite(&folder.join("db.sqlite"), &options).unwrap();
    db.migrate(&[VOTES]).unwrap();
    for person in 0..3_i64 {
        db.write_blocking(move |c| c.execute("insert into vote (person) values ($1)", params![person]))
            .unwrap();
        let closed = (0..200).any(|_| {
            thread::sleep(Duration::from_millis(50));
            !folder.join("db.sqlite-wal").exists()
        });
        assert!(closed, "the last connection takes its log along");
        assert_eq!(count(&db, "select count(*) from vote"), person + 1);
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_lost_connection_is_replaced() {
    let db = testing::fresh_postgres_with(&Options { connections: 2, ..Options::default() });
    db.migrate(&[VOTES]).unwrap();
    let kill = "select count(pg_terminate_backend(pid)) from pg_stat_activity \
                where datname = current_database() and pid <> pg_backend_pid()";
    for person in 0..4_i64 {
        // The work itself loses its connection the first time it runs.
        let tries = std::sync::atomic::AtomicUsize::new(0);
        let kept = db.write_blocking(move |c| {
            if tries.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0 {
                let _ = c.query::<bool>("select pg_terminate_backend(pg_backend_pid())", &[]);
            }
            c.execute("insert into vote (person) values ($1)", params![person])
        });
        assert_eq!(kept, Ok(1));
        let killed: Result<i64, DbError> = db.read_blocking(move |c| c.query_one(kill, &[]));
        assert!(killed.is_ok());
    }
    assert_eq!(count(&db, "select count(*) from vote"), 4);
}
