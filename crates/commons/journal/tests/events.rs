//! What happened is written once and read by kind, person, subject and process, alike on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_db::{Db, testing::fresh_databases};
use parvis_journal::{Event, EventFilter, MIGRATIONS, SubjectRef, append, kinds, recent};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;
use serde_json::json;

const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

fn databases() -> Vec<(&'static str, Db)> {
    let all = fresh_databases();
    for (_, db) in &all {
        db.migrate(MIGRATIONS).unwrap();
    }
    all
}

fn fill(db: &Db) {
    let amina = Some(PersonId::new(7));
    let idea = SubjectRef::new("contribution", 12);
    let events = [
        Event::new(NOW, "IdeaSubmitted", idea).by(amina).within(3).with(json!({ "title_length": 20 })),
        Event::new(NOW.plus_seconds(1), "ContributionMoved", idea).within(3),
        Event::unlinked(NOW.plus_seconds(2), "BallotCast", "round").by(amina),
        Event::new(NOW.plus_seconds(3), "ContributionMoved", SubjectRef::new("contribution", 13)).within(4),
    ];
    db.write_blocking(move |tx| events.iter().try_for_each(|event| append(tx, event))).unwrap();
}

fn read(db: &Db, filter: EventFilter) -> Vec<(String, Option<i64>)> {
    let filter = EventFilter { most: if filter.most == 0 { 10 } else { filter.most }, ..filter };
    let rows = db.read_blocking(move |c| recent(c, &filter)).unwrap();
    rows.into_iter().map(|row| (row.kind, row.subject_id)).collect()
}

fn kinds_of(events: &[(String, Option<i64>)]) -> Vec<&str> {
    events.iter().map(|(kind, _)| kind.as_str()).collect()
}

#[test]
fn events_are_read_newest_first_and_filtered() {
    for (engine, db) in databases() {
        fill(&db);
        let all = read(&db, EventFilter::default());
        assert_eq!(
            kinds_of(&all),
            ["ContributionMoved", "BallotCast", "ContributionMoved", "IdeaSubmitted"],
            "{engine}"
        );
        let of_kind = EventFilter { kind: Some("ContributionMoved".into()), ..EventFilter::default() };
        assert_eq!(read(&db, of_kind).len(), 2, "{engine}");
        let about =
            EventFilter { subject: Some(SubjectRef::new("contribution", 12)), ..EventFilter::default() };
        assert_eq!(kinds_of(&read(&db, about)), ["ContributionMoved", "IdeaSubmitted"], "{engine}");
        let by = EventFilter { actor: Some(PersonId::new(7)), ..EventFilter::default() };
        assert_eq!(kinds_of(&read(&db, by)), ["BallotCast", "IdeaSubmitted"], "{engine}");
        let within = EventFilter { process: Some(4), ..EventFilter::default() };
        assert_eq!(read(&db, within), [("ContributionMoved".to_owned(), Some(13))], "{engine}");
    }
}

#[test]
fn pages_go_back_and_readers_go_on() {
    for (engine, db) in databases() {
        fill(&db);
        let first =
            db.read_blocking(|c| recent(c, &EventFilter { most: 2, ..EventFilter::default() })).unwrap();
        let last = first[1].id;
        let next = EventFilter { before: Some(last), ..EventFilter::default() };
        assert_eq!(kinds_of(&read(&db, next)), ["ContributionMoved", "IdeaSubmitted"], "{engine}");
        let on = EventFilter { after: Some(last), most: 5, ..EventFilter::default() };
        assert_eq!(kinds_of(&read(&db, on)), ["ContributionMoved"], "{engine}");
    }
}

#[test]
fn kinds_are_those_that_happened() {
    for (engine, db) in databases() {
        assert_eq!(db.read_blocking(kinds).unwrap(), Vec::<String>::new(), "{engine}");
        fill(&db);
        assert_eq!(
            db.read_blocking(kinds).unwrap(),
            ["BallotCast", "ContributionMoved", "IdeaSubmitted"],
            "{engine}"
        );
    }
}

#[test]
fn data_comes_back_as_json() {
    for (engine, db) in databases() {
        fill(&db);
        let filter = EventFilter { kind: Some("IdeaSubmitted".into()), most: 1, ..EventFilter::default() };
        let row = db.read_blocking(move |c| recent(c, &filter)).unwrap().remove(0);
        assert_eq!(row.data()["title_length"], 20, "{engine}");
        assert_eq!(
            (row.at, row.actor_id, row.process_id),
            (NOW, Some(PersonId::new(7)), Some(3)),
            "{engine}"
        );
    }
}

#[test]
fn every_statement_is_understood_by_both_engines() {
    for (engine, db) in databases() {
        let refused: Vec<String> = parvis_db::testing::refused_statements(&db)
            .into_iter()
            .filter(|line| line.starts_with("crates/commons/journal"))
            .collect();
        assert_eq!(refused, Vec::<String>::new(), "{engine}");
    }
}
