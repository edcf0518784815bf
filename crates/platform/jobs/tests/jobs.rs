//! What the queue promises, on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use std::{
    any::Any,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use parvis_db::{Db, DbError, testing};
use parvis_jobs::{
    Counts, Handlers, Job, Outcome, Place, Runner, Worker, counts, dead_jobs, next_tick, queue, revive,
};
use parvis_kernel::{FixedRandom, FrozenClock, Timestamp};

fn databases() -> Vec<(&'static str, Db)> {
    let all = testing::fresh_databases();
    for (_, db) in &all {
        db.migrate(&[parvis_jobs::MIGRATION]).unwrap();
    }
    all
}

fn nothing() -> Arc<dyn Any + Send + Sync> {
    Arc::new(())
}

fn runner(handlers: Handlers) -> Runner {
    Runner::new(handlers, Arc::new(FixedRandom::new(1)))
}

fn at(local: &str) -> Timestamp {
    Timestamp::from_local(local.parse().unwrap(), "Europe/Paris").unwrap()
}

fn put(db: &Db, job: Job) -> bool {
    db.write_blocking(move |c| queue(c, job.clone())).unwrap()
}

fn state(db: &Db) -> Counts {
    db.read_blocking(counts).unwrap()
}

#[test]
fn a_job_runs_once_it_is_due() {
    for (name, db) in databases() {
        let seen: Arc<Mutex<Vec<i64>>> = Arc::default();
        let sink = Arc::clone(&seen);
        let runner = runner(Handlers::new().on("Note", move |_, payload| {
            sink.lock().unwrap().push(payload["id"].as_i64().unwrap());
            Outcome::Done
        }));
        put(&db, Job::new("Note", &serde_json::json!({"id": 1})).at(at("2026-03-01T10:00")));
        put(&db, Job::new("Note", &serde_json::json!({"id": 2})).at(at("2026-03-01T09:00")));
        put(&db, Job::new("Note", &serde_json::json!({"id": 3})).at(at("2026-03-01T11:00")));
        let report = runner.run_due(&db, at("2026-03-01T10:00"), &nothing()).unwrap();
        assert_eq!((report.done, &*seen.lock().unwrap()), (2, &vec![2, 1]), "{name}");
        assert_eq!(state(&db).waiting, 1, "{name}");
    }
}

#[test]
fn a_job_goes_with_its_cause() {
    for (name, db) in databases() {
        let undone = db.write_blocking(|c| {
            queue(c, Job::new("Note", &()))?;
            Err::<(), _>(DbError::other("refused"))
        });
        assert!(undone.is_err());
        assert_eq!(state(&db).waiting, 0, "{name}");
    }
}

#[test]
fn a_unique_job_waits_once() {
    for (name, db) in databases() {
        let job = || Job::new("Note", &()).unique("note:1");
        assert!(put(&db, job()), "{name}");
        assert!(!put(&db, job()), "{name}");
        let runner = runner(Handlers::new().on("Note", |_, _| Outcome::Done));
        assert_eq!(runner.run_due(&db, at("2026-03-01T10:00"), &nothing()).unwrap().done, 1, "{name}");
        assert!(put(&db, job()), "{name}: done ones do not count");
    }
}

#[test]
fn a_failing_job_pauses_longer_each_time_and_is_laid_aside() {
    for (name, db) in databases() {
        let tries = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&tries);
        let runner = runner(Handlers::new().on("Fail", move |_, _| {
            assert!(count.fetch_add(1, Ordering::SeqCst) != 1, "the second time it even panics");
            Outcome::retry("the mail server does not answer")
        }));
        put(&db, Job::new("Fail", &()).attempts(3));
        let start = at("2026-03-01T10:00");
        for (seconds, total) in [(0, 1), (29, 1), (30, 2), (89, 2), (90, 3), (100_000, 3)] {
            runner.run_due(&db, start.plus_seconds(seconds), &nothing()).unwrap();
            assert_eq!(tries.load(Ordering::SeqCst), total, "{name} after {seconds} s");
        }
        let dead = db.read_blocking(|c| dead_jobs(c, 10)).unwrap();
        assert_eq!(dead.len(), 1, "{name}");
        assert_eq!(dead[0].last_error.as_deref(), Some("the mail server does not answer"), "{name}");
        let id = dead[0].id;
        assert!(db.write_blocking(move |c| revive(c, id, start)).unwrap(), "{name}");
        assert_eq!(state(&db), Counts { waiting: 1, running: 0, dead: 0 }, "{name}");
    }
}

#[test]
fn a_job_without_handler_is_laid_aside() {
    for (name, db) in databases() {
        put(&db, Job::new("Unknown", &()));
        let report = runner(Handlers::new()).run_due(&db, at("2026-03-01T10:00"), &nothing()).unwrap();
        assert_eq!(report.dead, 1, "{name}");
    }
}

#[test]
fn a_job_of_a_dead_process_is_taken_over_when_its_lease_is_over() {
    for (name, db) in databases() {
        put(&db, Job::new("Note", &()));
        let start = at("2026-03-01T10:00");
        db.write_blocking(move |c| {
            c.execute(
                "update job set state = 'running', attempts = 1, lease_until = $1, lease_owner = 'gone'",
                &[parvis_db::ToVal::to_val(&start)],
            )
        })
        .unwrap();
        let runner = runner(Handlers::new().on("Note", |_, _| Outcome::Done));
        assert_eq!(runner.run_due(&db, start.plus_seconds(-1), &nothing()).unwrap().done, 0, "{name}");
        assert_eq!(runner.run_due(&db, start, &nothing()).unwrap().done, 1, "{name}");
    }
}

#[test]
fn a_recurring_job_runs_once_a_tick_in_the_hours_of_paris() {
    for (name, db) in databases() {
        let runs = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&runs);
        let handlers = Handlers::new().every("Greet", "15 6 * * *", move |_, _| {
            count.fetch_add(1, Ordering::SeqCst);
            Outcome::Done
        });
        let (first, second) = (runner(handlers.clone()), runner(handlers));
        first.schedule(&db, at("2026-03-01T10:00")).unwrap();
        second.schedule(&db, at("2026-03-01T10:00")).unwrap();
        for (now, total) in [
            ("2026-03-02T06:14", 0),
            ("2026-03-02T06:15", 1),
            ("2026-03-02T06:16", 1),
            ("2026-03-05T00:00", 2),
            ("2026-03-05T06:15", 3),
        ] {
            first.run_due(&db, at(now), &nothing()).unwrap();
            second.run_due(&db, at(now), &nothing()).unwrap();
            assert_eq!(runs.load(Ordering::SeqCst), total, "{name} at {now}");
        }
        assert_eq!(state(&db).waiting, 1, "{name}");
    }
}

#[test]
fn a_changed_pattern_replaces_the_waiting_tick() {
    for (name, db) in databases() {
        let start = at("2026-03-01T10:00");
        runner(Handlers::new().every("Greet", "0 6 * * *", |_, _| Outcome::Done))
            .schedule(&db, start)
            .unwrap();
        runner(Handlers::new().every("Greet", "0 7 * * *", |_, _| Outcome::Done))
            .schedule(&db, start)
            .unwrap();
        let due: Vec<Timestamp> = db.read_blocking(|c| c.query("select run_at from job", &[])).unwrap();
        assert_eq!(due, [at("2026-03-02T07:00")], "{name}");
    }
}

#[test]
fn ticks_follow_summer_time() {
    let next = |pattern: &str, local: &str| next_tick(pattern, at(local)).unwrap();
    assert_eq!(next("0 6 * * *", "2026-03-28T12:00"), at("2026-03-29T06:00"));
    assert_eq!(next("30 2 * * *", "2026-03-28T12:00"), at("2026-03-29T03:00"), "02:30 does not exist");
    let five_to_three = at("2026-10-25T02:55");
    let again = next_tick("*/5 * * * *", five_to_three).unwrap();
    assert_eq!(again.seconds_since(five_to_three), 300, "the hour comes twice, the job goes on");
    assert!(next_tick("every day", five_to_three).is_err());
}

#[test]
fn a_worker_runs_what_is_queued_exactly_once() {
    for (name, db) in databases() {
        let runs = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&runs);
        let handlers = Handlers::new().on("Note", move |_, _| {
            count.fetch_add(1, Ordering::SeqCst);
            Outcome::Done
        });
        let place = Place { db: db.clone(), app: nothing() };
        let clock = Arc::new(FrozenClock::at(at("2026-03-01T10:00")));
        let worker = Worker::start(Arc::new(runner(handlers)), clock, 2, move || vec![place.clone()]);
        db.write_blocking(|c| (0..100).try_for_each(|id| queue(c, Job::new("Note", &id)).map(drop))).unwrap();
        for _ in 0..500 {
            if runs.load(Ordering::SeqCst) >= 100 {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        drop(worker);
        assert_eq!(runs.load(Ordering::SeqCst), 100, "{name}");
        assert_eq!(state(&db), Counts { waiting: 0, running: 0, dead: 0 }, "{name}");
    }
}

#[test]
fn every_statement_is_accepted() {
    for (name, db) in databases() {
        assert_eq!(testing::refused_statements_of(&db, "platform/jobs/"), Vec::<String>::new(), "{name}");
        assert!(parvis_db::STATEMENTS.len() >= 8, "statements are registered");
    }
}
