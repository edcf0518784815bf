//! A person casts their ballot: once, whole or not at all.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::thread;

use parvis_tally::{BallotRule, BallotSize};
use parvis_voting::{Answers, CastOutcome, Holder, Rules};
use parvis_web::PersonId;
use support::{answers, hour, lot_et_garonne, polls, refused};

#[test]
fn a_vote_is_on_the_roll_and_in_the_box() {
    for poll in polls() {
        let cast = poll.vote(1, &[1, 4, 8]).unwrap();
        assert!(matches!(cast, CastOutcome::Counted(_)), "{}", poll.engine);
        assert_eq!(poll.sums(), (1, 1, 1));
        assert_eq!(poll.count("select count(*) from basket"), 0);
        assert_eq!(
            poll.count("select count(*) from event where kind = 'BallotCast' and actor_id is null"),
            1
        );
        assert_eq!(poll.count("select count(*) from job where kind = 'SendBallotReceipt'"), 1);
        assert_eq!(poll.count("select count(*) from voting_round where first_ballot_day is not null"), 1);
    }
}

#[test]
fn a_second_click_finds_the_first_receipt() {
    for poll in polls() {
        let CastOutcome::Counted(code) = poll.vote(1, &[1, 4, 8]).unwrap() else { panic!("not counted") };
        assert_eq!(poll.cast(1).unwrap(), CastOutcome::CountedBefore(code));
        assert_eq!(refused(poll.vote(1, &[2])), "voting-voted-already");
        assert_eq!(poll.sums(), (1, 1, 1));
    }
}

#[test]
fn many_tabs_at_once_make_one_vote_each() {
    for poll in polls() {
        for person in 1..=6 {
            poll.answer(poll.voter(person).holder, &answers()).unwrap();
            poll.choose(poll.voter(person).holder, &[1, 2, 3]).unwrap();
        }
        let poll = &poll;
        let counted: usize = thread::scope(|scope| {
            let tabs: Vec<_> = (0..24).map(|tab| scope.spawn(move || poll.cast(tab % 6 + 1))).collect();
            let outcomes = tabs.into_iter().map(|tab| tab.join().unwrap().unwrap());
            outcomes.filter(|outcome| matches!(outcome, CastOutcome::Counted(_))).count()
        });
        assert_eq!((counted, poll.sums()), (6, (6, 6, 6)), "{}", poll.engine);
    }
}

#[test]
fn a_refused_ballot_leaves_nothing_and_keeps_the_basket() {
    for poll in polls() {
        assert_eq!(refused(poll.vote(1, &[1, 4])), "voting-ballot-too-few");
        assert_eq!(poll.sums(), (0, 0, 0));
        assert_eq!(poll.count("select count(*) from basket where choices = '[1,4]'"), 1);
        assert_eq!(poll.count("select count(*) from job"), 0);
        assert_eq!(refused(poll.choose(poll.voter(1).holder, &[2, 3])), "voting-basket-full");
    }
}

#[test]
fn nobody_votes_before_the_opening_nor_from_the_closing_second_on() {
    for poll in polls() {
        poll.answer(poll.voter(1).holder, &answers()).unwrap();
        poll.choose(poll.voter(1).holder, &[1, 4, 8]).unwrap();
        poll.clock.set(hour(0).plus_seconds(-1));
        assert_eq!(refused(poll.cast(1)), "voting-round-not-open");
        poll.clock.set(hour(100));
        assert_eq!(refused(poll.cast(1)), "voting-round-closed");
        poll.clock.set(hour(100).plus_seconds(-1));
        assert!(matches!(poll.cast(1).unwrap(), CastOutcome::Counted(_)));
    }
}

#[test]
fn the_rules_come_first_and_are_checked_again_at_the_cast() {
    for poll in polls() {
        poll.choose(poll.voter(1).holder, &[1, 4, 8]).unwrap();
        assert_eq!(poll.cast(1).unwrap(), CastOutcome::RulesFirst);
        assert_eq!(poll.count("select count(*) from basket where choices = '[1,4,8]'"), 1);
        let child = Answers { birth_date: Some((2020, 1, 1)), ..answers() };
        poll.answer(poll.voter(1).holder, &child).unwrap();
        assert_eq!(refused(poll.cast(1)), "voting-too-young");
        assert_eq!(poll.sums(), (0, 0, 0));
    }
}

#[test]
fn a_visitors_basket_is_theirs_after_sign_in() {
    for poll in polls() {
        let visitor = Holder { session: Some(5), person: None };
        poll.answer(visitor, &answers()).unwrap();
        poll.choose(visitor, &[1, 4, 8]).unwrap();
        assert_eq!(poll.count("select count(*) from basket where holder = 's:5'"), 1);
        let signed_in = Holder { session: Some(5), person: Some(PersonId::new(5)) };
        poll.answer(signed_in, &answers()).unwrap();
        assert_eq!(poll.count("select count(*) from basket where holder = 'p:5' and choices = '[1,4,8]'"), 1);
        assert_eq!(poll.count("select count(*) from basket"), 1);
        assert!(matches!(poll.cast(5).unwrap(), CastOutcome::Counted(_)));
    }
}

#[test]
fn what_is_not_put_to_the_vote_is_refused() {
    for poll in polls() {
        assert_eq!(refused(poll.choose(poll.voter(1).holder, &[77])), "voting-ballot-unknown");
    }
}

#[test]
fn the_rules_lock_with_the_first_ballot() {
    for poll in polls() {
        let two = Rules { ballot_rule: BallotRule::new(BallotSize::Exactly(2)), ..lot_et_garonne() };
        poll.configure(&two).unwrap();
        poll.vote(1, &[1, 4]).unwrap();
        assert_eq!(refused(poll.configure(&lot_et_garonne())), "voting-rules-locked");
        poll.configure(&Rules { other_ways: "Au guichet.".into(), ..two }).unwrap();
        assert_eq!(poll.count("select count(*) from voting_round where other_ways = 'Au guichet.'"), 1);
    }
}
