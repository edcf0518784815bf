//! After sealing nothing in the database tells whose ballot is whose.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use parvis_db::{Columns, Val, params};
use parvis_voting::seal_round;
use parvis_web::{Actor, WebError};
use support::{Poll, administrator, hour, polls, refused};

fn seal(poll: &Poll, actor: &Actor) -> Result<usize, WebError> {
    let (random, clock, actor) = (poll.random.clone(), poll.clock.clone(), actor.clone());
    poll.db.write_blocking(move |tx| seal_round(tx, support::SLUG, &actor, &*random, &*clock))
}

fn dump(poll: &Poll, sql: &'static str) -> Vec<Vec<Val>> {
    let rows = poll.db.read_blocking(move |c| c.query::<Columns>(sql, params![])).unwrap();
    rows.into_iter().map(|row| row.0).collect()
}

fn texts(rows: &[Vec<Val>]) -> BTreeSet<String> {
    rows.iter().flatten().map(|value| format!("{value:?}")).collect()
}

#[test]
fn roll_and_box_share_no_value_once_sealed() {
    for poll in polls() {
        for person in 11..=30 {
            poll.vote(person, &[person % 3 + 1, person % 3 + 4, person % 3 + 7]).unwrap();
        }
        let keys_before = texts(&dump(&poll, "select id from ballot"));
        poll.clock.set(hour(100));
        assert_eq!(seal(&poll, &administrator()).unwrap(), 20, "{}", poll.engine);
        let roll = texts(&dump(
            &poll,
            "select person_id, channel, day, area_id, statements, receipt_hash from turnout",
        ));
        let ballots = texts(&dump(&poll, "select id, choices from ballot"));
        assert!(roll.is_disjoint(&ballots));
        let keys_after = texts(&dump(&poll, "select id from ballot"));
        assert!(
            keys_before.is_disjoint(&keys_after) && keys_after.len() == 20,
            "the box is shuffled under new keys"
        );
        assert_eq!(poll.count("select count(*) from turnout where sealed_handle is not null"), 0);
        assert_eq!(poll.count("select count(*) from voting_round where seal_salt is not null"), 0);
        assert_eq!(poll.count("select count(*) from event where kind = 'RoundSealed'"), 1);
    }
}

#[test]
fn no_hidden_row_number_tells_the_order_of_arrival() {
    for poll in polls().into_iter().filter(|poll| poll.engine == "sqlite") {
        for table in ["select rowid from ballot", "select rowid from turnout"] {
            let numbers = poll.db.read_blocking(move |c| c.query::<i64>(table, params![]));
            assert!(numbers.is_err(), "{table}");
        }
    }
}

#[test]
fn ballots_stand_in_no_order_of_arrival() {
    for poll in polls() {
        let choices: Vec<[i64; 3]> =
            (1..=7).flat_map(|a| (a + 1..=8).map(move |b| [a, b, 9])).take(24).collect();
        for (person, choice) in (1..).zip(&choices) {
            poll.vote(person, choice).unwrap();
        }
        let arrival: Vec<String> = choices.iter().map(|[a, b, c]| format!("[{a},{b},{c}]")).collect();
        let stored = || -> Vec<String> {
            poll.db.read_blocking(|c| c.query("select choices from ballot order by id", params![])).unwrap()
        };
        let before = stored();
        assert_ne!(before, arrival);
        poll.clock.set(hour(100));
        seal(&poll, &administrator()).unwrap();
        let after = stored();
        assert_ne!(after, arrival);
        assert_ne!(after, before);
    }
}

#[test]
fn only_an_administrator_seals_after_closing_and_once() {
    for poll in polls() {
        poll.vote(1, &[1, 4, 8]).unwrap();
        assert_eq!(refused(seal(&poll, &administrator())), "voting-not-closed");
        poll.clock.set(hour(100));
        assert_eq!(refused(seal(&poll, &Actor::Visitor)), "voting-administrators-only");
        seal(&poll, &administrator()).unwrap();
        assert_eq!(refused(seal(&poll, &administrator())), "voting-sealed-before");
        assert_eq!(poll.sums(), (1, 1, 1));
    }
}
