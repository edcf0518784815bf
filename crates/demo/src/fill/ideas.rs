//! The edition that collects ideas: published ones with their supports, refusals with their reasons, some that wait for
//! moderation or for a technical unit.

use std::collections::HashMap;

use parvis_contributions::{ContributionId, policy::decided_by, store};
use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use super::{
    Progress, Scene,
    authors::Author,
    disputes,
    edition::{Edition, Plan, phase},
    entry::{self, Step},
    moderation, review,
};
use crate::{
    FillError,
    cast::Cast,
    content::{self, Idea, IdeaStatus},
    dice::Dice,
};

/// First and last day of the deposit.
const DEPOSIT: (i32, i32) = (-63, 35);
/// The idea that Amina gave.
const OF_AMINA: &str = "Le musée des objets ordinaires";
/// Each fifth published idea is with a technical unit already.
const WITH_A_UNIT: usize = 5;

pub(super) fn fill(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let plan = Plan {
        year: scene.present.year(2027),
        summary: "Proposez vos idées pour le Lot-et-Garonne, soutenez celles des autres : le dépôt est ouvert.",
        prepared: scene.present.day(-100, 10, 0),
        dates: [
            phase(scene, -90, Some(-64)),
            phase(scene, DEPOSIT.0, Some(DEPOSIT.1)),
            phase(scene, 36, Some(150)),
            phase(scene, 165, Some(195)),
            phase(scene, 210, Some(900)),
            phase(scene, 901, None),
        ],
    };
    let edition = Edition::make(tx, scene, progress, &plan)?;
    let dice = Dice::new(46);
    let mut given = HashMap::new();
    for (rank, idea) in content::ideas().iter().enumerate() {
        let id = give(tx, scene, progress, &edition, idea, (rank, &dice))?;
        if idea.title == OF_AMINA {
            progress.idea_of_amina = id.raw();
        }
        given.insert(idea.title.clone(), id);
    }
    let first = content::ideas().len();
    for (rank, idea) in content::waiting_ideas().iter().enumerate() {
        let id = give(tx, scene, progress, &edition, idea, (first + rank, &dice))?;
        given.insert(idea.title.clone(), id);
    }
    amina_takes_part(tx, scene, progress)?;
    disputes::fill(tx, scene, progress, &given)
}

fn give(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
    idea: &Idea,
    (rank, dice): (usize, &Dice),
) -> Result<ContributionId, FillError> {
    let is_aminas = idea.title == OF_AMINA;
    let author = if is_aminas {
        let name = Cast::Amina.public_name().to_owned();
        Author { id: progress.person(Cast::Amina), name, organisation: None }
    } else {
        edition.authors.of(progress, &idea.proponent.name, idea.proponent.is_person(), rank + 60)
    };
    let waits = idea.status == IdeaStatus::Waiting;
    let given = match idea.status {
        _ if is_aminas => -1,
        IdeaStatus::Waiting => dice.between(-5, -1),
        _ => dice.between(DEPOSIT.0 + 1, -12),
    };
    let at = dice.moment_of(scene.present.day(given, 0, 0));
    let id = entry::deposit(tx, edition, &author, entry::of_idea(edition, idea, &author), at, dice)?;
    if waits {
        return Ok(id);
    }
    let morning =
        scene.present.day(given + dice.between(1, 3), 9, 0).plus_seconds(i64::from(dice.between(0, 30_000)));
    let published = if is_aminas { at.plus_seconds(4 * 3_600).min(scene.present.now()) } else { morning };
    moderation::publish(tx, progress, id, published, is_aminas)?;
    support(tx, scene, progress, (id, author.id), (idea.support, published), dice)?;
    decide(tx, scene, progress, edition, idea, (id, rank))?;
    Ok(id)
}

/// What came after the publication.
fn decide(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
    idea: &Idea,
    (id, rank): (ContributionId, usize),
) -> Result<(), FillError> {
    let agent = progress.person(Cast::Elise);
    let at = scene.present.day(-8, 10, 0).plus_seconds(i64::try_from(rank).unwrap_or(0) * 1_117);
    let response = idea.official_response.as_deref().unwrap_or_default();
    match idea.status {
        IdeaStatus::Admissible => {
            let step = Step { to: "admissible", at, agent, response, ..Step::default() };
            entry::advance(tx, edition, id, step, false)?;
            review::admissible(tx, progress, id, at)
        }
        IdeaStatus::Inadmissible => {
            let reason = idea.reason.as_deref().unwrap_or_default();
            let step = Step { to: "inadmissible", at, agent, reason, response };
            entry::advance(tx, edition, id, step, false)?;
            review::inadmissible(tx, progress, id, reason, at)
        }
        IdeaStatus::Published if rank % WITH_A_UNIT == 0 => review::ask_unit(tx, scene, progress, id, rank),
        IdeaStatus::Published | IdeaStatus::Waiting => Ok(()),
    }
}

/// So many people support it, between its publication and now.
fn support(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    (id, author): (ContributionId, Option<PersonId>),
    (wanted, published): (usize, Timestamp),
    dice: &Dice,
) -> Result<(), FillError> {
    let crowd: Vec<i64> = progress.authors.iter().chain(&progress.voters).copied().collect();
    let seconds = i32::try_from(scene.present.now().seconds_since(published)).unwrap_or(i32::MAX);
    let (mut place, mut given) = (dice.below(crowd.len()), 0);
    while given < wanted.min(crowd.len() / 2) {
        place = (place + 1 + dice.below(29)) % crowd.len();
        let person = PersonId::new(crowd[place]);
        let at = published.plus_seconds(i64::from(dice.between(60, seconds.max(60))));
        if Some(person) != author && store::support(tx, &decided_by("demo"), id, person, at)? {
            given += 1;
        }
    }
    Ok(())
}

/// Amina supports and follows ideas of others: her account has something to show.
fn amina_takes_part(tx: &mut Conn, scene: &Scene, progress: &Progress) -> Result<(), FillError> {
    let Some(amina) = progress.person(Cast::Amina) else { return Ok(()) };
    let edition = Edition::load(tx, progress, 2)?;
    let at = scene.present.day(-4, 20, 15);
    for rank in [1_i64, 5, 13] {
        let reference = parvis_contributions::rules::reference(&edition.prefix(at), rank);
        if let Some(idea) = store::by_reference(tx, &reference)?.filter(|idea| idea.visible) {
            store::support(tx, &decided_by("demo"), idea.id, amina, at)?;
            store::follow(tx, &decided_by("demo"), idea.id, amina, at)?;
        }
    }
    Ok(())
}
