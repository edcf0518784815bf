//! The edition in the middle of its vote: 144 numbered projects, opened two weeks ago, closing in sixteen days.

use parvis_db::Conn;
use parvis_spaces as spaces;
use parvis_web::{Proof, Proofs};

use super::{
    Progress, Scene,
    ballots::{self, Poll},
    edition::{Edition, Plan, phase},
    projects::{self, Way},
};
use crate::{FillError, content};

/// Its place among the editions.
pub(super) const RANK: usize = 1;
/// First and last day of the vote.
const VOTE: (i32, i32) = (-14, 16);
/// The first and the number of those who voted so far, among the generated voters.
const VOTERS: (usize, usize) = (1_290, 4_287);
/// How many voted on each day so far, in proportion: a slow beginning, then the meetings and a report on television.
const DAYS: [u64; 15] = [55, 60, 75, 80, 70, 90, 110, 120, 140, 170, 320, 560, 800, 950, 687];

pub(super) fn fill(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let plan = Plan {
        year: scene.present.year(2026),
        summary: "144 projets des 21 cantons attendent votre choix : votez pour trois d’entre eux, dès 11 ans.",
        prepared: scene.present.day(-440, 10, 0),
        dates: [
            phase(scene, -420, Some(-391)),
            phase(scene, -390, Some(-301)),
            phase(scene, -300, Some(-40)),
            phase(scene, VOTE.0, Some(VOTE.1)),
            phase(scene, 30, Some(760)),
            phase(scene, 761, None),
        ],
    };
    let edition = Edition::make(tx, scene, progress, &plan)?;
    let way = Way { deposit: (-390, -302), review: (-300, -55), shortlist: -45 };
    projects::put_to_vote(tx, scene, progress, &edition, &content::projects(), &way)?;
    let proofs = spaces::proofs_setting(&Proofs::new(Proof::ALL));
    spaces::configure_activity(tx, &spaces::policy::by_the_machine(), edition.process.id, "vote", &proofs)?;
    ballots::set_rules(tx, scene, progress, &edition, scene.present.day(-44, 10, 0))
}

pub(super) fn fill_ballots(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let edition = Edition::load(tx, progress, RANK)?;
    let poll = Poll {
        seed: 2_026,
        projects: &content::projects(),
        voters: VOTERS,
        first_day: VOTE.0,
        days: &DAYS,
        until: scene.present.now(),
    };
    ballots::cast(tx, scene, progress, &edition, &poll)
}
