//! Who may, and the only maker of permits. A store function that writes asks for one.

use parvis_kernel::{Arg, Refusal, Timestamp};
use parvis_web::{Actor, PersonId, Proof, Role};

use crate::{
    model::{Round, RoundId, RoundState},
    t,
};

/// The right to do one thing, made here only.
#[derive(Debug)]
pub struct Permit<What>(What);

impl<What> Permit<What> {
    /// What is permitted.
    pub fn what(&self) -> &What {
        &self.0
    }
}

/// To cast one's ballot in a round.
#[derive(Debug)]
pub struct CastBallot {
    /// The round.
    pub round: RoundId,
    /// The voter.
    pub person: PersonId,
}

/// To take one's ballot back.
#[derive(Debug)]
pub struct StrikeBallot {
    /// The round.
    pub round: RoundId,
    /// The voter.
    pub person: PersonId,
}

/// To set the rules of a round.
#[derive(Debug)]
pub struct ConfigureRound;

/// To seal a closed round.
#[derive(Debug)]
pub struct SealRound {
    /// The round.
    pub round: RoundId,
}

/// To publish the result of a sealed round.
#[derive(Debug)]
pub struct PublishResult {
    /// The round.
    pub round: RoundId,
}

/// A person who proved enough casts while the round is open.
///
/// # Errors
/// Not yet open, or closed, with the date; or an account is asked for.
pub fn may_cast(
    round: &Round,
    person: PersonId,
    proof: Proof,
    now: Timestamp,
) -> Result<Permit<CastBallot>, Refusal> {
    must_be_open(round, now)?;
    must_have_proved(round, proof)?;
    Ok(Permit(CastBallot { round: round.id, person }))
}

/// A ballot that came otherwise (paper, a past vote) is taken in as of a moment of the round; who brings it has checked
/// the voter.
///
/// # Errors
/// Not yet open, or closed, with the date.
pub fn may_take_in(round: &Round, person: PersonId, now: Timestamp) -> Result<Permit<CastBallot>, Refusal> {
    must_be_open(round, now)?;
    Ok(Permit(CastBallot { round: round.id, person }))
}

/// Anyone chooses while the round is open: a basket is no vote.
///
/// # Errors
/// Not yet open, or closed, with the date.
pub fn may_choose(round: &Round, now: Timestamp) -> Result<(), Refusal> {
    must_be_open(round, now)
}

/// A person takes their ballot back while the round is open and its rules allow it.
///
/// # Errors
/// Not open, or a vote is final.
pub fn may_strike(
    round: &Round,
    person: PersonId,
    proof: Proof,
    now: Timestamp,
) -> Result<Permit<StrikeBallot>, Refusal> {
    must_be_open(round, now)?;
    must_have_proved(round, proof)?;
    if !round.changeable {
        return Err(Refusal::new(t::voting_is_final()));
    }
    Ok(Permit(StrikeBallot { round: round.id, person }))
}

fn must_have_proved(round: &Round, proof: Proof) -> Result<(), Refusal> {
    if round.proofs.accept(proof) { Ok(()) } else { Err(Refusal::new(t::voting_account_needed())) }
}

fn must_be_open(round: &Round, now: Timestamp) -> Result<(), Refusal> {
    match round.state(now) {
        RoundState::Open => Ok(()),
        RoundState::Upcoming => {
            let opens = round.opens_at().unwrap_or(now);
            Err(Refusal::new(t::voting_round_not_open(Arg::Moment(opens))))
        }
        RoundState::Unscheduled => Err(Refusal::new(t::voting_round_unscheduled())),
        RoundState::Closed | RoundState::Sealed | RoundState::Published => {
            let closed = round.closes_at().unwrap_or(now);
            Err(Refusal::new(t::voting_round_closed(Arg::Moment(closed))))
        }
    }
}

/// An administrator sets the rules; whether they are locked is the store's condition.
///
/// # Errors
/// Not an administrator.
pub fn may_configure(actor: &Actor) -> Result<Permit<ConfigureRound>, Refusal> {
    must_be_administrator(actor)?;
    Ok(Permit(ConfigureRound))
}

/// An administrator seals, after closing.
///
/// # Errors
/// Not an administrator, or not closed, or sealed before.
pub fn may_seal(actor: &Actor, round: &Round, now: Timestamp) -> Result<Permit<SealRound>, Refusal> {
    must_be_administrator(actor)?;
    match round.state(now) {
        RoundState::Closed => Ok(Permit(SealRound { round: round.id })),
        RoundState::Sealed | RoundState::Published => Err(Refusal::new(t::voting_sealed_before())),
        RoundState::Open | RoundState::Upcoming | RoundState::Unscheduled => {
            Err(Refusal::new(t::voting_not_closed()))
        }
    }
}

/// An administrator publishes the result of a sealed round, once.
///
/// # Errors
/// Not an administrator, not sealed, or published before.
pub fn may_publish(actor: &Actor, round: &Round, now: Timestamp) -> Result<Permit<PublishResult>, Refusal> {
    must_be_administrator(actor)?;
    match round.state(now) {
        RoundState::Sealed => Ok(Permit(PublishResult { round: round.id })),
        RoundState::Published => Err(Refusal::new(t::voting_published_before())),
        _ => Err(Refusal::new(t::voting_not_sealed())),
    }
}

fn must_be_administrator(actor: &Actor) -> Result<(), Refusal> {
    if actor.has_role(Role::Administrator) {
        Ok(())
    } else {
        Err(Refusal::new(t::voting_administrators_only()))
    }
}
