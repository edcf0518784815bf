//! An administrator sets the rules of a round: made with the first save, free until the first ballot.

use parvis_db::Conn;
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Money, Random, Refusal, Timestamp, token_hex};
use parvis_spaces::Process;
use parvis_tally::{BallotRule, BallotSize, CountingRule};
use parvis_web::{Actor, Proofs, WebError};

use super::edit_categories::begin_with_youth;
use crate::{
    model::{Eligibility, Round, RoundId},
    policy,
    store::{self, NewRound},
    t,
};

/// The rules that an administrator sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// How many projects a ballot names.
    pub ballot_rule: BallotRule,
    /// How votes become winners.
    pub counting_rule: CountingRule,
    /// Who may vote.
    pub eligibility: Eligibility,
    /// Whether a vote may be changed until closing.
    pub changeable: bool,
    /// The money to share.
    pub envelope: Money,
    /// How else to take part.
    pub other_ways: String,
}

impl Rules {
    /// What a new round begins with: three projects, by votes within the envelope of the process.
    pub fn new(envelope: Money) -> Rules {
        Rules {
            ballot_rule: BallotRule::new(BallotSize::Exactly(3)),
            counting_rule: CountingRule::votes_within_envelope(),
            eligibility: Eligibility::default(),
            changeable: false,
            envelope,
            other_ways: String::new(),
        }
    }

    /// Those of a round.
    pub fn of(round: &Round) -> Rules {
        Rules {
            ballot_rule: round.ballot_rule.clone(),
            counting_rule: round.counting_rule.clone(),
            eligibility: round.eligibility.clone(),
            changeable: round.changeable,
            envelope: round.envelope,
            other_ways: round.other_ways.clone(),
        }
    }

    fn put_into(&self, round: &mut Round) {
        round.ballot_rule = self.ballot_rule.clone();
        round.counting_rule = self.counting_rule.clone();
        round.eligibility = self.eligibility.clone();
        round.changeable = self.changeable;
        round.envelope = self.envelope;
        round.other_ways = self.other_ways.clone();
    }
}

/// Saves the rules; makes the round where there is none. Once a ballot is cast only `other_ways` still changes.
///
/// # Errors
/// Not an administrator, or the rules are locked and differ.
pub fn configure_round(
    tx: &mut Conn,
    process: &Process,
    actor: &Actor,
    rules: &Rules,
    random: &dyn Random,
    now: Timestamp,
) -> Result<RoundId, WebError> {
    let permit = policy::may_configure(actor)?;
    begin_with_youth(tx, &permit, process.id)?;
    let id = match store::round_of_process(tx, process.id)? {
        None => create(tx, &permit, process, rules, random, now)?,
        Some(mut round) => {
            let before = Rules::of(&round);
            store::save_other_ways(tx, &permit, round.id, &rules.other_ways)?;
            let unchanged = Rules { other_ways: rules.other_ways.clone(), ..before } == *rules;
            rules.put_into(&mut round);
            if !unchanged && !store::save_rules(tx, &permit, &round)? {
                return Err(Refusal::new(t::voting_rules_locked()).into());
            }
            round.id
        }
    };
    let event = Event::new(now, "RoundConfigured", SubjectRef::new("voting_round", id.raw()));
    parvis_journal::append(tx, &event.by(actor.person_id()).within(process.id.raw()))?;
    Ok(id)
}

fn create(
    tx: &mut Conn,
    permit: &policy::Permit<policy::ConfigureRound>,
    process: &Process,
    rules: &Rules,
    random: &dyn Random,
    now: Timestamp,
) -> Result<RoundId, WebError> {
    let mut round = Round {
        id: RoundId::new(0),
        process_id: process.id,
        slug: process.slug.clone(),
        title: process.title.clone(),
        zone: process.zone.clone(),
        process_state: process.state,
        ballot_rule: rules.ballot_rule.clone(),
        counting_rule: rules.counting_rule.clone(),
        eligibility: rules.eligibility.clone(),
        other_ways: String::new(),
        changeable: rules.changeable,
        envelope: rules.envelope,
        seed: token_hex(random, 16),
        seal_salt: None,
        first_ballot_day: None,
        sealed_at: None,
        published_at: None,
        period: None,
        proofs: Proofs::default(),
    };
    rules.put_into(&mut round);
    let seal_salt = token_hex(random, 16);
    Ok(store::create_round(tx, permit, &NewRound { rules: &round, seal_salt: &seal_salt, now })?)
}
