//! The rules of a round and its voters: each votes on some day, mostly for projects of their own canton, the more often
//! for a project the more it is liked.
//!
//! The same seed gives the same box. Ballots go in through the slice's own action, so that the roll, the box and the
//! counters are those of a real vote: sealed handles, no order, no moment finer than a day.

use parvis_db::Conn;
use parvis_kernel::{Locale, Timestamp};
use parvis_people::{NewPerson, create_person};
use parvis_tally::{BallotRule, BallotSize, CountingRule};
use parvis_voting::{
    AgeProof, Answers, Attestation, BallotOrder, Channel, Eligibility, Rules, YOUTH, configure_round,
    take_in_ballots,
};
use parvis_web::PersonId;

use super::{Progress, Scene, edition::Edition, people};
use crate::{
    FillError,
    cast::Cast,
    content::{self, Project},
    dice::Dice,
    present::ZONE,
};

/// How many generated voters there are: the first take part in the finished edition, the last in the present one,
/// many in both.
const VOTERS: usize = 5_577;
/// How much heavier a project of one's own canton is.
const AT_HOME: u64 = 5;
/// Of a hundred, how many vote on paper.
const ON_PAPER: usize = 19;
const RESIDENT: &str = "resident";

/// The rules of the charter: exactly three projects; the first of each canton, a tenth for young people, then by votes.
pub(super) fn set_rules(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
    at: Timestamp,
) -> Result<(), FillError> {
    let resident = Attestation {
        key: RESIDENT.to_owned(),
        label: "J’atteste sur l’honneur être résidant en Lot-et-Garonne".to_owned(),
        required: true,
    };
    let rules = Rules {
        ballot_rule: BallotRule::new(BallotSize::Exactly(3)),
        counting_rule: CountingRule::first_of_each_area_with_share(YOUTH, 10),
        eligibility: Eligibility {
            age_proof: AgeProof::BirthDate,
            minimum_age: 11,
            parental_consent_under: 15,
            attestations: vec![resident],
            ask_area: true,
        },
        changeable: true,
        envelope: super::edition::ENVELOPE,
        other_ways: "Vous pouvez aussi voter sur papier dans une mairie du département, jusqu’au dernier jour du vote."
            .to_owned(),
    };
    let (david, dice) =
        (scene.actor(progress, Cast::David), Dice::new(u64::try_from(edition.process.id.raw()).unwrap_or(1)));
    configure_round(tx, &edition.process, &david, &rules, dice.random(), at)?;
    Ok(())
}

/// Makes the voters: accounts without a password that were never confirmed, so that no mail ever goes to them.
pub(super) fn make_voters(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let (names, dice) = (content::people(), Dice::new(5_577));
    let began = scene.present.day(-970, 8, 0);
    for rank in 0..VOTERS {
        let (first, last) = (&names[dice.below(names.len())], &names[dice.below(names.len())]);
        let new = NewPerson {
            email: people::address_of(&format!("votant-{:04}", rank + 1))?,
            public_name: format!("{} {}", first.first_name, last.last_name),
            password_hash: None,
            confirmed_at: None,
            locale: Locale::Fr,
            created_at: began,
        };
        progress.voters.push(create_person(tx, &new)?.raw());
    }
    Ok(())
}

/// A vote to generate.
pub(super) struct Poll<'a> {
    /// Chooses another box.
    pub seed: u64,
    /// What is put to the vote, in the order of [`Progress::projects`].
    pub projects: &'a [Project],
    /// First and number of the voters.
    pub voters: (usize, usize),
    /// The first day of the vote, from today.
    pub first_day: i32,
    /// How many vote on each day from then on, in proportion.
    pub days: &'a [u64],
    /// Nobody votes later.
    pub until: Timestamp,
}

/// Casts them.
pub(super) fn cast(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
    poll: &Poll<'_>,
) -> Result<(), FillError> {
    let dice = Dice::new(poll.seed);
    let cantons = edition.known.cantons();
    let sizes: Vec<u64> = cantons.iter().map(|_| 70 + u64::try_from(dice.below(70)).unwrap_or(0)).collect();
    let likings: Vec<Vec<u64>> = cantons.iter().map(|(code, _)| likings(poll.projects, code)).collect();
    let opens = scene.present.day(poll.first_day, 9, 0);
    let mut orders = Vec::with_capacity(poll.voters.1);
    for voter in progress.voters.iter().skip(poll.voters.0).take(poll.voters.1) {
        let home = dice.weighted(&sizes);
        let day = poll.first_day + i32::try_from(dice.weighted(poll.days)).unwrap_or(0);
        let choices = three(&dice, &likings[home]);
        let at = dice.moment_of(scene.present.day(day, 0, 0)).clamp(opens, poll.until.max(opens));
        orders.push(BallotOrder {
            person: PersonId::new(*voter),
            choices: choices.iter().filter_map(|place| progress.projects.get(*place).copied()).collect(),
            answers: answers(&dice, at, cantons[home].1.raw()),
            channel: if dice.below(100) < ON_PAPER { Channel::Paper } else { Channel::Web },
            at,
        });
    }
    orders.sort_by_key(|order| order.at);
    take_in_ballots(tx, &edition.process.slug, &orders, &scene.keys, dice.random())?;
    Ok(())
}

/// How much someone of that canton likes each project.
fn likings(projects: &[Project], canton: &str) -> Vec<u64> {
    let home = |project: &Project| if project.canton == canton { AT_HOME } else { 1 };
    projects.iter().map(|project| u64::from(project.popularity) * home(project)).collect()
}

/// Three different places.
fn three(dice: &Dice, likings: &[u64]) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::with_capacity(3);
    while chosen.len() < 3.min(likings.len()) {
        let place = dice.weighted(likings);
        if !chosen.contains(&place) {
            chosen.push(place);
        }
    }
    chosen
}

/// What a voter of 11 to 90 years states.
fn answers(dice: &Dice, at: Timestamp, canton: i64) -> Answers {
    let age = if dice.below(100) < 9 { dice.between(11, 17) } else { dice.between(18, 90) };
    let born = at.in_zone(ZONE).year() - i16::try_from(age).unwrap_or(30) - 1;
    let (month, day) = (dice.between(1, 12), dice.between(1, 28));
    Answers {
        birth_date: Some((born, i8::try_from(month).unwrap_or(1), i8::try_from(day).unwrap_or(1))),
        old_enough: false,
        parental_consent: age < 15,
        ticked: vec![RESIDENT.to_owned()],
        area_id: Some(canton),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ballot_names_three_different_projects() {
        let dice = Dice::new(3);
        for _ in 0..500 {
            let mut chosen = three(&dice, &[90, 1, 1, 5]);
            chosen.sort_unstable();
            chosen.dedup();
            assert_eq!(chosen.len(), 3);
        }
    }
}
