//! The finished edition: 58 projects, a vote counted by the real engine, 26 winners carried out since.

use parvis_contributions::TELL_STATUS_CHANGE;
use parvis_db::Conn;
use parvis_jobs as jobs;
use parvis_kernel::FrozenClock;
use parvis_voting::{Publisher, publish_result, seal_round};

use super::{
    Progress, Scene,
    ballots::{self, Poll},
    edition::{Edition, Plan, phase},
    follow_up,
    projects::{self, Way},
};
use crate::{FillError, cast::Cast, content, dice::Dice};

/// Its place among the editions.
pub(super) const RANK: usize = 0;
/// First and last day of its vote.
const VOTE: (i32, i32) = (-958, -930);
/// How many voted.
const VOTERS: usize = 3_912;

pub(super) fn fill(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let plan = Plan {
        year: scene.present.year(2024),
        summary: "58 projets, près de 4 000 votants, 26 lauréats : voyez les résultats et ce que les projets sont devenus.",
        prepared: scene.present.day(-1_190, 10, 0),
        dates: [
            phase(scene, -1_170, Some(-1_141)),
            phase(scene, -1_140, Some(-1_065)),
            phase(scene, -1_064, Some(-970)),
            phase(scene, VOTE.0, Some(VOTE.1)),
            phase(scene, -917, Some(-140)),
            phase(scene, -139, None),
        ],
    };
    let edition = Edition::make(tx, scene, progress, &plan)?;
    let way = Way { deposit: (-1_140, -1_066), review: (-1_064, -980), shortlist: -972 };
    projects::put_to_vote(tx, scene, progress, &edition, &content::past_projects(), &way)?;
    ballots::set_rules(tx, scene, progress, &edition, scene.present.day(-971, 10, 0))
}

/// The ballots: many on the first days and on the last.
pub(super) fn fill_ballots(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    ballots::make_voters(tx, scene, progress)?;
    let edition = Edition::load(tx, progress, RANK)?;
    let days: Vec<u64> = (VOTE.0..=VOTE.1)
        .map(|day| 4 + u64::from(day < VOTE.0 + 5) * 6 + u64::from(day > VOTE.1 - 4) * 9)
        .collect();
    let poll = Poll {
        seed: 2_024,
        projects: &content::past_projects(),
        voters: (0, VOTERS),
        first_day: VOTE.0,
        days: &days,
        until: scene.present.now(),
    };
    ballots::cast(tx, scene, progress, &edition, &poll)
}

/// Sealing, counting, publishing, then the works.
pub(super) fn fill_results(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let edition = Edition::load(tx, progress, RANK)?;
    let (david, slug) = (scene.actor(progress, Cast::David), edition.process.slug.clone());
    let at = |days, hour| FrozenClock::at(scene.present.day(days, hour, 0));
    seal_round(tx, &slug, &david, Dice::new(58).random(), &at(-925, 10))?;
    let by = Publisher { actor: david, authority: content::site().authority, texts: scene.texts.clone() };
    publish_result(tx, &slug, &by, &at(-917, 11))?;
    // People were told at that time: nobody gets a mail about it now.
    jobs::cancel_waiting(tx, TELL_STATUS_CHANGE)?;
    follow_up::deliver(tx, scene, progress, &edition)
}
