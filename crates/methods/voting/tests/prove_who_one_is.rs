//! What voters must prove: an account, or an address as the authority chooses; one vote a person either way.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use parvis_db::params;
use parvis_voting::{Cast, CastOutcome, cast_ballot, strike_ballot};
use parvis_web::{Proof, WebError};
use support::{Poll, answers, polls, refused};

/// What the phase of the vote accepts.
fn accept(poll: &Poll, proofs: &'static str) {
    let sql = "update activity set settings = $1 where kind = 'vote'";
    poll.db.write_blocking(move |tx| tx.execute(sql, params![proofs])).unwrap();
}

fn voter(poll: &Poll, person: i64, proof: Proof) -> Cast {
    Cast { proof, ..poll.voter(person) }
}

fn vote(poll: &Poll, person: i64, proof: Proof) -> Result<CastOutcome, WebError> {
    poll.answer(poll.voter(person).holder, &answers())?;
    poll.choose(poll.voter(person).holder, &[1, 4, 8])?;
    let (voter, keys) = (voter(poll, person, proof), poll.keys.clone());
    let (random, clock) = (poll.random.clone(), poll.clock.clone());
    poll.db.write_blocking(move |tx| cast_ballot(tx, &voter, &keys, &*random, &*clock))
}

fn strike(poll: &Poll, person: i64, proof: Proof) -> Result<(), WebError> {
    let (voter, keys, clock) = (voter(poll, person, proof), poll.keys.clone(), poll.clock.clone());
    poll.db.write_blocking(move |tx| strike_ballot(tx, &voter, &keys, &*clock, false))
}

#[test]
fn a_vote_asks_for_an_account_until_its_authority_says_otherwise() {
    for poll in polls() {
        assert_eq!(refused(vote(&poll, 1, Proof::EmailLink)), "voting-account-needed", "{}", poll.engine);
        assert_eq!(poll.sums(), (0, 0, 0));
        assert_eq!(poll.count("select count(*) from basket"), 1, "nothing is lost");
        assert!(vote(&poll, 1, Proof::Account).is_ok());
        assert_eq!(refused(strike(&poll, 1, Proof::EmailLink)), "voting-account-needed");
        assert_eq!(poll.sums(), (1, 1, 1));
    }
}

#[test]
fn where_an_address_is_enough_each_person_votes_once_all_the_same() {
    for poll in polls() {
        accept(&poll, "{\"proofs\":[\"email_link\"]}");
        assert!(matches!(vote(&poll, 1, Proof::EmailLink).unwrap(), CastOutcome::Counted(_)));
        assert_eq!(refused(vote(&poll, 1, Proof::Account)), "voting-voted-already", "{}", poll.engine);
        assert!(vote(&poll, 2, Proof::Account).is_ok(), "an account serves there too");
        assert_eq!(poll.sums(), (2, 2, 2));
        assert_eq!(poll.count("select count(*) from turnout where channel = 'web_link'"), 1);
        assert!(strike(&poll, 1, Proof::EmailLink).is_ok());
        assert_eq!(
            poll.count("select cast(sum(n) as bigint) from turnout_count where channel = 'web_link'"),
            0
        );
    }
}
