//! A person casts their ballot: one transaction that writes the roll, the box, the turnout, the event and the receipt's job.

use std::sync::Arc;

use parvis_db::Conn;
use parvis_kernel::{Money, Random, Refusal, Timestamp};
use parvis_tally::{Project, ProjectKey};
use parvis_web::{PersonId, WebError};

use super::sealed_handle;
use crate::{
    model::{Answers, BallotId, Channel, Round, RoundId},
    policy,
    rules::{check_answers, check_choices},
    store::{self, OfferedRow, Struck},
    t,
};

/// What is cast.
#[derive(Clone)]
pub struct Cast {
    /// The round.
    pub round: RoundId,
    /// The voter.
    pub person: PersonId,
    /// The answers to the form of the rules.
    pub answers: Answers,
    /// The chosen contributions.
    pub choices: Vec<i64>,
    /// The basket to forget.
    pub holder: String,
    /// The code on the receipt: see [`super::receipt_code`].
    pub receipt: String,
    /// Hash of that code.
    pub receipt_hash: String,
    /// The tenant's part of the sealing key: see [`super::round_key`].
    pub tenant_key: [u8; 32],
    /// Zone of the process' days.
    pub zone: String,
}

/// Casts. On success the ballot is on the roll and in the box, once.
///
/// # Errors
/// A refusal (closed, not eligible, not a ballot, voted already) or the database's failure; nothing is written then.
pub fn cast_ballot(tx: &mut Conn, cast: &Cast, random: &Arc<dyn Random>, now: Timestamp) -> Result<(), WebError> {
    let round = store::round(tx, cast.round)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_cast(&round, cast.person, now)?;
    let today = now.in_zone(&cast.zone).date();
    check_answers(&round.eligibility, &cast.answers, today).map_err(first)?;
    let offered = store::offered_by_ids(tx, round.process_id, &cast.choices)?;
    let keys: Vec<ProjectKey> = cast.choices.iter().map(|id| key_of(*id)).collect();
    let projects: Vec<Project> = offered.iter().map(as_project).collect();
    check_choices(&round.ballot_rule, &keys, &projects)?;
    let day = now.local_day(&cast.zone);
    let ballot_id = BallotId::new(random.next_key());
    let key = super::round_key(&cast.tenant_key, &round).ok_or_else(|| Refusal::new(t::voting_not_closed()))?;
    let handle = sealed_handle::seal(&key, round.id, cast.person, ballot_id, &**random);
    let mut sorted = cast.choices.clone();
    sorted.sort_unstable();
    let written = store::record_ballot(
        tx,
        &permit,
        &Struck {
            day,
            channel: Channel::Web,
            area_id: cast.answers.area_id,
            statements: &serde_json::to_string(&cast.answers.statements()).expect("words are plain data"),
            receipt_hash: &cast.receipt_hash,
            ballot_id,
            sealed_handle: &handle,
            choices: &serde_json::to_string(&sorted).expect("numbers are plain data"),
        },
    )?;
    if !written {
        return Err(Refusal::new(t::voting_voted_already()).into());
    }
    finish(tx, cast, &round, day, now)
}

fn finish(tx: &mut Conn, cast: &Cast, round: &Round, day: i64, now: Timestamp) -> Result<(), WebError> {
    if round.first_ballot_day.is_none() {
        store::mark_first_ballot(tx, round.id, day)?;
    }
    store::clear_basket(tx, round.id, &cast.holder)?;
    super::tell_cast(tx, cast, round, now)
}

fn first(faults: Vec<Refusal>) -> WebError {
    faults.into_iter().next().map_or(WebError::NotFound, WebError::Refused)
}

/// The key of a contribution in a count: its id.
pub fn key_of(id: i64) -> ProjectKey {
    id.to_string().as_str().into()
}

/// A project as the ballot's rule sees it.
pub fn as_project(row: &OfferedRow) -> Project {
    let mut project = Project::new(key_of(row.id), row.cost_cents.unwrap_or(Money::ZERO));
    project.area = row.area_id.map(|area| area.to_string().as_str().into());
    if row.youth {
        project.categories.insert("jeunes".into());
    }
    project
}
