//! Ballots that come together and not through a basket: those of a past vote taken over, of paper, of the demonstration.
//!
//! Each is held to the rules of the round at its own moment and written exactly as a single one is (`store/cast.rs`), but
//! round and projects are read once for all, and nobody gets a receipt by mail.

use std::collections::HashMap;

use parvis_db::Conn;
use parvis_journal::Event;
use parvis_kernel::{Random, Timestamp};
use parvis_tally::{Project, ProjectKey};
use parvis_web::{PersonId, WebError};

use super::{RoundKeys, sealed_handle};
use crate::{
    model::{Answers, BallotId, Channel, Round},
    policy,
    rules::{as_project, check_answers, check_choices, key_of},
    store::{self, Struck},
};

/// One ballot to take in.
#[derive(Clone, Debug)]
pub struct BallotOrder {
    /// The voter.
    pub person: PersonId,
    /// Contributions.
    pub choices: Vec<i64>,
    /// What the voter stated.
    pub answers: Answers,
    /// How it came.
    pub channel: Channel,
    /// When; only the local day is kept with the voter.
    pub at: Timestamp,
}

/// Takes them in; says how many voters were new. Who voted before is passed over.
///
/// # Errors
/// A refusal of one of them (closed at its moment, not eligible, not a ballot) or the database's failure; none is taken
/// in then.
pub fn take_in_ballots(
    tx: &mut Conn,
    slug: &str,
    orders: &[BallotOrder],
    keys: &RoundKeys,
    random: &dyn Random,
) -> Result<usize, WebError> {
    let round = store::round_by_slug(tx, slug)?.ok_or(WebError::NotFound)?;
    let Some(key) = keys.handles(&round) else { return Err(WebError::NotFound) };
    let ids: Vec<i64> = store::offered_projects(tx, round.process_id)?.iter().map(|row| row.id).collect();
    let offered = store::offered_by_ids(tx, round.process_id, &ids)?;
    let offered: HashMap<i64, Project> = offered.iter().map(|row| (row.id, as_project(row))).collect();
    let mut new = 0;
    for order in orders {
        check(&round, order, &offered)?;
        let permit = policy::may_take_in(&round, order.person, order.at)?;
        let ballot_id = BallotId::new(random.next_key());
        let struck = Struck {
            day: order.at.local_day(&round.zone),
            channel: order.channel,
            area_id: order.answers.area_id,
            statements: &super::cast_ballot::statements(&order.answers),
            receipt_hash: &keys.receipt_hash(&keys.receipt_code(round.id, order.person)),
            ballot_id,
            sealed_handle: &sealed_handle::seal(&key, round.id, order.person, ballot_id, random),
            choices: &super::cast_ballot::sorted(order.choices.clone()),
        };
        if store::record_ballot(tx, &permit, &struck)? {
            new += 1;
            let event =
                Event::unlinked(order.at, "BallotCast", "voting_round").within(round.process_id.raw());
            parvis_journal::append(tx, &event)?;
        }
    }
    if let Some(first) = orders.iter().map(|order| order.at).min()
        && round.first_ballot_day.is_none()
        && store::mark_first_ballot(tx, round.id, first.local_day(&round.zone))?
    {
        parvis_spaces::lock_process(tx, round.process_id, first)?;
    }
    Ok(new)
}

fn check(round: &Round, order: &BallotOrder, offered: &HashMap<i64, Project>) -> Result<(), WebError> {
    let day = order.at.in_zone(&round.zone).date();
    check_answers(&round.eligibility, &order.answers, day).map_err(super::cast_ballot::first)?;
    let projects: Vec<Project> = order.choices.iter().filter_map(|id| offered.get(id).cloned()).collect();
    let chosen: Vec<ProjectKey> = order.choices.iter().map(|id| key_of(*id)).collect();
    check_choices(&round.ballot_rule, &chosen, &projects)?;
    Ok(())
}
