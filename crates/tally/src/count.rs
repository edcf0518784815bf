//! Adding up ballots: who is named how often, and how many ballots are valid, blank or void.

use std::collections::HashMap;

use crate::ballot_rule::{check, known_and_distinct};
use crate::{Ballot, BallotCounts, CountBy, Election, Offer, ProjectKey};

/// The sums, by place of the project in the election's list.
pub(crate) struct Counts {
    pub votes: Vec<u64>,
    pub scores: Vec<i64>,
    pub ballots: BallotCounts,
}

/// Adds up all ballots of an election.
pub(crate) fn count(election: &Election, count_by: CountBy) -> Counts {
    let offer = Offer::new(&election.projects);
    let places: HashMap<&ProjectKey, usize> =
        election.projects.iter().enumerate().map(|(place, project)| (&project.key, place)).collect();
    let mut votes = vec![0_u64; election.projects.len()];
    let mut points = vec![0_i64; election.projects.len()];
    let mut ballots = BallotCounts { valid: 0, blank: election.blank_ballots, void: election.void_ballots };
    for ballot in &election.ballots {
        if ballot.is_blank() {
            ballots.blank += 1;
        } else if !is_valid(ballot, election, &offer) {
            ballots.void += 1;
        } else {
            ballots.valid += 1;
            for choice in &ballot.choices {
                let place = places[&choice.project];
                votes[place] += 1;
                points[place] = points[place].saturating_add(choice.points);
            }
        }
    }
    let scores = match count_by {
        CountBy::Points => points,
        CountBy::Ballots => votes.iter().map(|votes| i64::try_from(*votes).unwrap_or(i64::MAX)).collect(),
    };
    Counts { votes, scores, ballots }
}

/// Whether a ballot that is not blank counts.
pub(crate) fn is_valid(ballot: &Ballot, election: &Election, offer: &Offer<'_>) -> bool {
    let keys: Vec<ProjectKey> = ballot.choices.iter().map(|choice| choice.project.clone()).collect();
    match &election.ballot_rule {
        Some(rule) => check(rule, &keys, offer).is_ok(),
        None => known_and_distinct(&keys, offer).is_ok(),
    }
}
