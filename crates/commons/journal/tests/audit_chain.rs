//! Whatever is done to the audit log behind its back is found, on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_db::{Db, DbError, Engine, testing::fresh_databases};
use parvis_journal::{AuditEntry, AuditSubject, Fault, MIGRATIONS, Verdict, audit, verify};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

fn entry(n: i64) -> AuditEntry {
    AuditEntry {
        at: Timestamp::from_micros(1_800_000_000_000_000 + n),
        actor_id: Some(PersonId::new(7)),
        actor_name: "Camille Roux".into(),
        act: "/bureau/contributions/{reference}/statut".into(),
        subject: AuditSubject {
            kind: "contribution".into(),
            id: Some(n),
            key: format!("IDEE-{n}"),
            words: "Un verger partagé".into(),
        },
        process: Some((3, "Budget participatif".into())),
        before: r#"{"status":"Recevable"}"#.into(),
        after: r#"{"status":"Retenue"}"#.into(),
        origin: "192.0.2.0".into(),
        ..AuditEntry::default()
    }
}

/// Databases with a chain of ten.
fn filled() -> Vec<(&'static str, Db)> {
    let all = fresh_databases();
    for (_, db) in &all {
        db.migrate(MIGRATIONS).unwrap();
        db.write_blocking(|tx| (1..=10).try_for_each(|n| audit(tx, &entry(n)).map(|_| ()))).unwrap();
    }
    all
}

fn verdict(db: &Db) -> Verdict {
    db.read_blocking(|c| verify(c, None)).unwrap()
}

fn run(db: &Db, sql: &'static str) -> Result<(), DbError> {
    db.write_blocking(move |tx| tx.execute_batch(sql))
}

/// What somebody with the rights of the database does first.
fn drop_triggers(db: &Db) {
    match db.engine() {
        Engine::Sqlite => {
            run(db, "drop trigger audit_entry_never_changes; drop trigger audit_entry_never_goes").unwrap();
        }
        Engine::Postgres => run(db, "drop trigger audit_entry_never_changes on audit_entry").unwrap(),
    }
}

#[test]
fn a_chain_as_it_was_written_is_whole() {
    for (engine, db) in filled() {
        let Verdict::Whole { count, hash } = verdict(&db) else { panic!("{engine}") };
        assert_eq!((count, hash.len()), (10, 64), "{engine}");
        let kept = db.read_blocking(move |c| verify(c, Some((10, hash)))).unwrap();
        assert!(matches!(kept, Verdict::Whole { .. }), "{engine}");
    }
}

#[test]
fn the_database_refuses_changes_and_removals() {
    for (engine, db) in filled() {
        for sql in [
            "update audit_entry set actor_name = 'Nobody' where seq = 3",
            "delete from audit_entry where seq = 10",
        ] {
            let refused = run(&db, sql).unwrap_err().to_string();
            assert!(refused.contains("only added to"), "{engine}: {refused}");
        }
        if db.engine() == Engine::Postgres {
            assert!(run(&db, "truncate audit_entry").is_err());
        }
        assert!(matches!(verdict(&db), Verdict::Whole { count: 10, .. }), "{engine}");
    }
}

#[test]
fn a_row_changed_behind_the_back_is_named() {
    for column in ["actor_name", "subject_words", "before_json", "origin", "note"] {
        for (engine, db) in filled() {
            drop_triggers(&db);
            let sql = format!("update audit_entry set {column} = 'x' where seq = 4");
            db.write_blocking(move |tx| tx.execute_batch(&sql)).unwrap();
            assert_eq!(verdict(&db), Verdict::Broken { seq: 4, fault: Fault::Changed }, "{engine} {column}");
        }
    }
}

#[test]
fn a_row_taken_away_is_missed_also_the_last_and_all() {
    for (sql, seq) in [
        ("delete from audit_entry where seq = 1", 1),
        ("delete from audit_entry where seq = 6", 6),
        ("delete from audit_entry where seq = 10", 10),
        ("delete from audit_entry where seq > 7", 8),
        ("delete from audit_entry", 1),
    ] {
        for (engine, db) in filled() {
            drop_triggers(&db);
            run(&db, sql).unwrap();
            assert_eq!(verdict(&db), Verdict::Broken { seq, fault: Fault::Missing }, "{engine}: {sql}");
        }
    }
}

#[test]
fn rows_that_change_places_are_found() {
    for (engine, db) in filled() {
        drop_triggers(&db);
        run(&db, "update audit_entry set seq = 99 where seq = 2; update audit_entry set seq = 2 where seq = 3; update audit_entry set seq = 3 where seq = 99").unwrap();
        assert_eq!(verdict(&db), Verdict::Broken { seq: 2, fault: Fault::Changed }, "{engine}");
    }
}

#[test]
fn a_chain_made_anew_does_not_fit_what_was_noted() {
    for (engine, db) in filled() {
        let Verdict::Whole { hash, .. } = verdict(&db) else { panic!("{engine}") };
        drop_triggers(&db);
        run(&db, "delete from audit_entry").unwrap();
        let zeros = "update audit_head set seq = 0, hash = '0000000000000000000000000000000000000000000000000000000000000000'";
        run(&db, zeros).unwrap();
        db.write_blocking(|tx| (21..=31).try_for_each(|n| audit(tx, &entry(n)).map(|_| ()))).unwrap();
        assert!(matches!(verdict(&db), Verdict::Whole { count: 11, .. }), "{engine}: nothing inside tells");
        let noted = Some((10, hash));
        let found = db.read_blocking(move |c| verify(c, noted)).unwrap();
        assert_eq!(found, Verdict::Broken { seq: 10, fault: Fault::Replaced }, "{engine}");
    }
}

#[test]
fn many_agents_at_once_make_one_chain() {
    for (engine, db) in filled() {
        let threads: Vec<_> = (0..8)
            .map(|agent| {
                let db = db.clone();
                std::thread::spawn(move || {
                    for n in 0..10 {
                        db.write_blocking(move |tx| audit(tx, &entry(100 + agent * 10 + n)).map(|_| ()))
                            .unwrap();
                    }
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert!(matches!(verdict(&db), Verdict::Whole { count: 90, .. }), "{engine}");
    }
}

#[test]
fn an_act_that_fails_leaves_no_gap() {
    for (engine, db) in filled() {
        let failed: Result<(), DbError> = db.write_blocking(|tx| {
            audit(tx, &entry(11))?;
            Err(DbError::other("the act is refused"))
        });
        assert!(failed.is_err());
        assert!(matches!(verdict(&db), Verdict::Whole { count: 10, .. }), "{engine}");
    }
}
