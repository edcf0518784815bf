//! A person casts their ballot: one transaction that writes the roll, the box, the turnout, the event and the receipt's
//! job, in eight statements.
//!
//! The basket is taken away by the same transaction: a second click finds none, and a refusal gives it back. A ballot
//! that is refused leaves nothing written.

use parvis_db::Conn;
use parvis_jobs::Job;
use parvis_journal::Event;
use parvis_kernel::{Clock, Random, Refusal, Timestamp};
use parvis_tally::{Project, ProjectKey};
use parvis_web::{PersonId, Proof, WebError};
use serde_json::json;

use super::{RoundKeys, sealed_handle};
use crate::{
    model::{Answers, BallotId, Basket, Channel, Holder, Round},
    policy,
    rules::{as_project, check_answers, check_choices, key_of},
    store::{self, Struck},
    t,
};

/// The job that mails a receipt.
pub const SEND_BALLOT_RECEIPT: &str = "SendBallotReceipt";

/// Who casts where.
#[derive(Clone, Debug)]
pub struct Cast {
    /// The process' name in addresses.
    pub slug: String,
    /// The voter.
    pub person: PersonId,
    /// What their session proved.
    pub proof: Proof,
    /// Whose basket it is.
    pub holder: Holder,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CastOutcome {
    /// The ballot is on the roll and in the box; the code of its receipt.
    Counted(String),
    /// This person's ballot was there before: the code of that receipt.
    CountedBefore(String),
    /// The form of the rules is not filled in yet.
    RulesFirst,
}

/// Casts the basket.
///
/// # Errors
/// A refusal (closed, not eligible, not a ballot) or the database's failure; nothing is written then.
pub fn cast_ballot(
    tx: &mut Conn,
    cast: &Cast,
    keys: &RoundKeys,
    random: &dyn Random,
    clock: &dyn Clock,
) -> Result<CastOutcome, WebError> {
    let now = clock.now();
    let round = store::round_by_slug(tx, &cast.slug)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_cast(&round, cast.person, cast.proof, now)?;
    let Basket { choices, answers } = store::take_basket(tx, round.id, &cast.holder)?;
    let code = keys.receipt_code(round.id, cast.person);
    if choices.is_empty() && store::has_voted(tx, round.id, cast.person)? {
        return Ok(CastOutcome::CountedBefore(code));
    }
    let Some(answers) = answers else { return give_back(tx, cast, &round, choices, now) };
    check_answers(&round.eligibility, &answers, now.in_zone(&round.zone).date()).map_err(first)?;
    check_offered(tx, &round, &choices)?;
    let ballot_id = BallotId::new(random.next_key());
    let key = keys.handles(&round).ok_or_else(|| Refusal::new(t::voting_sealed_before()))?;
    let struck = Struck {
        day: now.local_day(&round.zone),
        channel: Channel::from(cast.proof),
        area_id: answers.area_id,
        statements: &statements(&answers),
        receipt_hash: &keys.receipt_hash(&code),
        ballot_id,
        sealed_handle: &sealed_handle::seal(&key, round.id, cast.person, ballot_id, random),
        choices: &sorted(choices),
    };
    if !store::record_ballot(tx, &permit, &struck)? {
        return Ok(CastOutcome::CountedBefore(code));
    }
    if round.first_ballot_day.is_none() && store::mark_first_ballot(tx, round.id, struck.day)? {
        parvis_spaces::lock_process(tx, round.process_id, now)?;
    }
    tell(tx, cast, &round, now)?;
    Ok(CastOutcome::Counted(code))
}

/// The basket goes back: its holder has the form of the rules to fill in first.
fn give_back(
    tx: &mut Conn,
    cast: &Cast,
    round: &Round,
    choices: Vec<i64>,
    now: Timestamp,
) -> Result<CastOutcome, WebError> {
    let basket = Basket { choices, answers: None };
    store::save_basket(tx, round.id, &cast.holder, &basket, now)?;
    Ok(CastOutcome::RulesFirst)
}

fn check_offered(tx: &mut Conn, round: &Round, choices: &[i64]) -> Result<(), WebError> {
    let offered = store::offered_by_ids(tx, round.process_id, choices)?;
    let projects: Vec<Project> = offered.iter().map(as_project).collect();
    let keys: Vec<ProjectKey> = choices.iter().map(|id| key_of(*id)).collect();
    check_choices(&round.ballot_rule, &keys, &projects)?;
    Ok(())
}

pub(super) fn statements(answers: &Answers) -> String {
    serde_json::to_string(&answers.statements()).expect("words are plain data")
}

pub(super) fn sorted(mut choices: Vec<i64>) -> String {
    choices.sort_unstable();
    serde_json::to_string(&choices).expect("numbers are plain data")
}

/// The event says that someone voted in this round, not who: the roll says who, and on which day.
fn tell(tx: &mut Conn, cast: &Cast, round: &Round, now: Timestamp) -> Result<(), WebError> {
    let event = Event::unlinked(now, "BallotCast", "voting_round").within(round.process_id.raw());
    parvis_journal::append(tx, &event)?;
    let payload = json!({ "round": round.id.raw(), "person": cast.person.raw() });
    parvis_jobs::queue(tx, Job::new(SEND_BALLOT_RECEIPT, &payload))?;
    Ok(())
}

pub(super) fn first(faults: Vec<crate::rules::AnswerFault>) -> WebError {
    faults.into_iter().next().map_or(WebError::NotFound, |fault| WebError::Refused(fault.into_refusal()))
}
