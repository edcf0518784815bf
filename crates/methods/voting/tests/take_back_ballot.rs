//! A person changes or cancels their vote, until closing, where the rules allow it.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use parvis_voting::{CastOutcome, RoundKeys, Rules, strike_ballot};
use parvis_web::WebError;
use support::{Poll, hour, lot_et_garonne, polls, refused};

fn strike_with(poll: &Poll, person: i64, keep: bool, keys: &RoundKeys) -> Result<(), WebError> {
    let (voter, keys, clock) = (poll.voter(person), keys.clone(), poll.clock.clone());
    poll.db.write_blocking(move |tx| strike_ballot(tx, &voter, &keys, &*clock, keep))
}

fn strike(poll: &Poll, person: i64, keep: bool) -> Result<(), WebError> {
    strike_with(poll, person, keep, &poll.keys)
}

#[test]
fn a_vote_taken_back_leaves_no_trace_and_may_be_cast_again() {
    for poll in polls() {
        poll.vote(1, &[1, 4, 8]).unwrap();
        let CastOutcome::Counted(code) = poll.vote(2, &[2, 5, 9]).unwrap() else { panic!("not counted") };
        strike(&poll, 2, true).unwrap();
        assert_eq!(poll.sums(), (1, 1, 1), "{}", poll.engine);
        assert_eq!(poll.count("select count(*) from ballot where choices = '[1,4,8]'"), 1);
        assert_eq!(poll.count("select count(*) from basket where choices = '[2,5,9]'"), 1);
        poll.answer(poll.voter(2).holder, &support::answers()).unwrap();
        assert_eq!(poll.cast(2).unwrap(), CastOutcome::Counted(code));
        assert_eq!(poll.sums(), (2, 2, 2));
    }
}

#[test]
fn a_cancelled_vote_is_forgotten() {
    for poll in polls() {
        poll.vote(1, &[1, 4, 8]).unwrap();
        strike(&poll, 1, false).unwrap();
        assert_eq!((poll.sums(), poll.count("select count(*) from basket")), ((0, 0, 0), 0));
        assert_eq!(refused(strike(&poll, 1, false)), "voting-nothing-to-take-back");
    }
}

#[test]
fn a_final_vote_and_a_closed_round_stay() {
    for poll in polls() {
        poll.configure(&Rules { changeable: false, ..lot_et_garonne() }).unwrap();
        poll.vote(1, &[1, 4, 8]).unwrap();
        assert_eq!(refused(strike(&poll, 1, true)), "voting-is-final");
        poll.clock.set(hour(100));
        assert_eq!(refused(strike(&poll, 1, true)), "voting-round-closed");
        assert_eq!(poll.sums(), (1, 1, 1));
    }
}

#[test]
fn without_the_tenants_key_no_handle_opens() {
    for poll in polls() {
        poll.vote(1, &[1, 4, 8]).unwrap();
        let stolen = strike_with(&poll, 1, true, &RoundKeys::new([1; 32]));
        assert!(matches!(stolen, Err(WebError::Failure(_))));
        assert_eq!(poll.sums(), (1, 1, 1));
    }
}
