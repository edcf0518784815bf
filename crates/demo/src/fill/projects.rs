//! Projects on their way to the vote: deposited, published, found admissible, found feasible with a cost, put to the
//! vote, numbered. The two editions that voted differ only in their dates.

use parvis_contributions::{actions::number_projects, policy::decided_by, store};
use parvis_db::Conn;
use parvis_kernel::Money;

use super::{
    Progress, Scene,
    edition::Edition,
    entry::{self, Step},
    review,
};
use crate::{FillError, cast::Cast, content::Project, dice::Dice};

/// Days from today: first and last of each part of the way.
pub(super) struct Way {
    /// Deposits.
    pub deposit: (i32, i32),
    /// Admissibility, decided one to three weeks after the first of these days.
    pub review: (i32, i32),
    /// The day on which all are put to the vote and numbered.
    pub shortlist: i32,
}

/// Brings all projects to the vote; their keys stay in `progress.projects`, in the order of the content.
pub(super) fn put_to_vote(
    tx: &mut Conn,
    scene: &Scene,
    progress: &mut Progress,
    edition: &Edition,
    projects: &[Project],
    way: &Way,
) -> Result<(), FillError> {
    let dice = Dice::new(u64::try_from(projects.len()).unwrap_or(1));
    progress.projects.clear();
    for (rank, project) in projects.iter().enumerate() {
        let id = bring(tx, scene, progress, edition, project, (rank, way, &dice))?;
        progress.projects.push(id);
    }
    let at = scene.present.day(way.shortlist, 16, 0);
    number_projects(tx, &scene.actor(progress, Cast::David), &edition.process, at)?;
    Ok(())
}

fn bring(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
    project: &Project,
    (rank, way, dice): (usize, &Way, &Dice),
) -> Result<i64, FillError> {
    let author = edition.authors.of(progress, &project.proponent.name, project.proponent.is_person(), rank);
    let day = |days: i32| scene.present.day(days, 0, 0);
    let given = dice.between(way.deposit.0, way.deposit.1);
    let content = entry::of_project(edition, project, &author);
    let id = entry::deposit(tx, edition, &author, content, dice.moment_of(day(given)), dice)?;
    let (chloe, elise, david) =
        (progress.person(Cast::Chloe), progress.person(Cast::Elise), progress.person(Cast::David));
    let admitted = way.review.0 + dice.between(7, 21);
    let assessed = dice.between(admitted + 7, way.review.1);
    let office =
        |days: i32| scene.present.day(days, 9, 0).plus_seconds(i64::from(dice.between(0, 8 * 3_600)));
    let published =
        Step { to: "published", at: office(given + dice.between(1, 4)), agent: chloe, ..Step::default() };
    entry::advance(tx, edition, id, published, false)?;
    let reason = review::ADMISSIBLE;
    let admissible = Step { to: "admissible", at: office(admitted), agent: elise, reason, ..Step::default() };
    entry::advance(tx, edition, id, admissible, false)?;
    let (unit, text) = review::unit_and_words(&project.feasibility_note);
    let feasible =
        Step { to: "feasible", at: office(assessed), agent: elise, reason: &text, ..Step::default() };
    entry::advance(tx, edition, id, feasible, false)?;
    let cost = Money::from_euros(project.cost_eur);
    store::set_figure(tx, &decided_by("demo"), id, store::Figure::Cost(Some(cost)))?;
    let given = review::Assessed { unit, text: &text, cost, admitted: admissible.at, feasible: feasible.at };
    review::assessed(tx, progress, id, &given)?;
    let at = scene.present.day(way.shortlist, 15, 0);
    let shortlisted = Step { to: "shortlisted", at, agent: david, ..Step::default() };
    entry::advance(tx, edition, id, shortlisted, false)?;
    Ok(id.raw())
}
