//! The rules of Lot-et-Garonne on the case worked out by hand, from the first vote to the published result.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use parvis_db::params;
use parvis_i18n::Catalog;
use parvis_kernel::{Locale, Money};
use parvis_tally::{BallotCounts, recount, recount_pb};
use parvis_voting::{
    Counted, Publisher, Report, count_round, publish_result, round_by_slug, seal_round, stored_pb,
    stored_report, t,
};
use parvis_web::WebError;
use support::{Poll, SLUG, administrator, hour, polls, refused};

/// Votes by hand: 1 has 8, 4 has 6, 2 and 7 have 5, 3 has 4, 5 has 3, 6 and 8 have 2, 9 has 1.
const BALLOTS: [[i64; 3]; 12] = [
    [1, 4, 3],
    [1, 4, 3],
    [1, 7, 3],
    [1, 7, 3],
    [1, 7, 5],
    [1, 7, 5],
    [1, 7, 5],
    [1, 2, 8],
    [4, 2, 8],
    [4, 2, 6],
    [4, 2, 6],
    [4, 2, 9],
];

fn vote_and_seal(poll: &Poll) {
    for (person, choice) in (1..).zip(BALLOTS) {
        poll.vote(person, &choice).unwrap();
    }
    poll.clock.set(hour(100));
    let (random, clock) = (poll.random.clone(), poll.clock.clone());
    let sealed: Result<_, WebError> =
        poll.db.write_blocking(move |tx| seal_round(tx, SLUG, &administrator(), &*random, &*clock));
    assert_eq!(sealed.unwrap(), 12);
}

fn counted(poll: &Poll) -> Counted {
    let count = |c: &mut parvis_db::Conn| -> Result<Counted, WebError> {
        let round = round_by_slug(c, SLUG)?.unwrap();
        count_round(c, &round, "Lot-et-Garonne")
    };
    poll.db.read_blocking(count).unwrap()
}

fn publish(poll: &Poll) -> Result<Report, WebError> {
    let texts = Catalog::new(vec![t::SOURCES[0], t::SOURCES[1]]).texts(Locale::Fr, "Europe/Paris", &[]);
    let by = Publisher { actor: administrator(), authority: "Lot-et-Garonne".into(), texts };
    let clock = poll.clock.clone();
    poll.db.write_blocking(move |tx| publish_result(tx, SLUG, &by, &*clock))
}

#[test]
fn the_winners_are_those_worked_out_by_hand() {
    for poll in polls() {
        vote_and_seal(&poll);
        let report = publish(&poll).unwrap();
        let winners: Vec<&str> = report.result.winners.iter().map(|key| key.as_str()).collect();
        assert_eq!(winners, ["1", "4", "8", "3", "9", "2"], "{}", poll.engine);
        assert_eq!(report.result.spent, Money::from_euros(100_000));
        assert_eq!(report.result.ballots, BallotCounts { valid: 12, blank: 0, void: 0 });
        assert_eq!(report.participation.voters, 12);
        let moved: Vec<(i64, String)> = poll
            .db
            .read_blocking(|c| c.query("select number, stage from contribution order by number", params![]))
            .unwrap();
        let won: Vec<i64> =
            moved.iter().filter(|(_, stage)| stage == "winner").map(|(number, _)| *number).collect();
        assert_eq!(won, [1, 2, 3, 4, 8, 9]);
        assert_eq!(moved.iter().filter(|(_, stage)| stage == "not_selected").count(), 3);
        assert_eq!(poll.count("select count(*) from event where kind = 'ResultPublished'"), 1);
        let reasons =
            "select count(*) from status_change where reason like 'Arrivé en tête dans le canton %'";
        assert_eq!(poll.count(reasons), 3);
        assert_eq!(refused(publish(&poll)), "voting-published-before");
    }
}

#[test]
fn a_recount_gives_the_same_bytes_before_and_after_publication_and_on_both_engines() {
    let mut files = Vec::new();
    for poll in polls() {
        vote_and_seal(&poll);
        let (first, second) = (counted(&poll), counted(&poll));
        assert_eq!(first.pb, second.pb);
        publish(&poll).unwrap();
        assert_eq!(counted(&poll).pb, first.pb, "moving the projects changes nothing");
        let stored = poll.db.read_blocking(|c| {
            let round = round_by_slug(c, SLUG)?.unwrap().id;
            Ok::<_, parvis_db::DbError>((stored_pb(c, round)?.unwrap(), stored_report(c, round)?.unwrap()))
        });
        let (pb, report) = stored.unwrap();
        assert_eq!((pb.as_str(), &report), (first.pb.as_str(), &first.report));
        files.push(pb);
    }
    assert_eq!(files[0], files[1]);
    let again = recount(&files[0]).unwrap();
    assert!(again.agrees() && again.compares() && again.rule_known);
    assert!(recount_pb(&files[0], Locale::Fr).unwrap().contains("12"));
}

#[test]
fn nothing_is_published_before_the_box_is_sealed() {
    for poll in polls() {
        poll.vote(1, &[1, 4, 8]).unwrap();
        poll.clock.set(hour(100));
        assert_eq!(refused(publish(&poll)), "voting-not-sealed");
    }
}
