//! What became of the winners: milestones with their days, amounts, delays with reasons, and the statuses they reach.

use parvis_contributions::{Contribution, ContributionId, store};
use parvis_db::{Conn, DbError};
use parvis_delivery::{By, Day, NewMilestone, Spending};
use parvis_kernel::{Money, Timestamp};
use parvis_spaces::Stage;

use super::{
    Progress, Scene,
    edition::Edition,
    entry::{self, Step},
};
use crate::{
    FillError,
    cast::Cast,
    content::{self, Delivery, DeliveryStatus},
    present::ZONE,
};

/// Fills in the works of all winners.
pub(super) fn deliver(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
) -> Result<(), FillError> {
    for (project, id) in content::past_projects().iter().zip(&progress.projects) {
        let Some(works) = &project.delivery else { continue };
        let id = ContributionId::new(*id);
        let what = store::contribution(tx, id)?.ok_or_else(|| DbError::other("a project is gone"))?;
        if what.stage != Stage::Winner {
            return Err(FillError::Refused(format!("\"{}\" should have won and did not", project.title)));
        }
        write_works(tx, scene, &what, works)?;
        advance(tx, scene, progress, edition, id, works)?;
    }
    Ok(())
}

fn write_works(tx: &mut Conn, scene: &Scene, what: &Contribution, works: &Delivery) -> Result<(), FillError> {
    let at = last_done(scene, works).unwrap_or(scene.present.now());
    let permit = By::machine(at).may_deliver(what)?;
    let mut is_next = true;
    for milestone in &works.milestones {
        let done = milestone.done.as_ref().map(|month| day_of(scene, month, true));
        let planned = day_of(scene, &milestone.planned, false);
        // The first that is not done has begun; what was done began some weeks before.
        let begun = done.map(|day| day.plus(-20)).or_else(|| is_next.then(|| Day::of(at, ZONE)));
        is_next = is_next && done.is_some();
        let new = NewMilestone {
            title: milestone.title.clone(),
            planned: Some(planned),
            started: begun,
            done,
            note: milestone.note.clone().unwrap_or_default(),
        };
        parvis_delivery::store::add_milestone(tx, &permit, what.id, &new)?;
    }
    let spending = Spending {
        committed: Some(Money::from_euros(works.committed_eur)),
        spent: Some(Money::from_euros(works.spent_eur)),
        reason: String::new(),
    };
    parvis_delivery::store::record_spending(tx, &permit, what.id, &spending, at)?;
    if let Some(reason) = &works.delay_reason {
        parvis_delivery::store::explain_delay(tx, &permit, what.id, reason, at)?;
    }
    Ok(())
}

/// From winner to being carried out with the first milestone done, to delivered with the last.
fn advance(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    edition: &Edition,
    id: ContributionId,
    works: &Delivery,
) -> Result<(), FillError> {
    let agent = progress.person(Cast::Elise);
    let first = works.milestones.iter().find_map(|milestone| milestone.done.as_ref());
    if let Some(month) = first {
        let at = scene.present.month_of(month, true);
        entry::advance(tx, edition, id, Step { to: "delivering", at, agent, ..Step::default() }, false)?;
    }
    if let (DeliveryStatus::Done, Some(at)) = (works.status, last_done(scene, works)) {
        entry::advance(tx, edition, id, Step { to: "delivered", at, agent, ..Step::default() }, false)?;
    }
    Ok(())
}

fn last_done(scene: &Scene, works: &Delivery) -> Option<Timestamp> {
    works
        .milestones
        .iter()
        .filter_map(|one| one.done.as_ref())
        .map(|month| scene.present.month_of(month, true))
        .max()
}

fn day_of(scene: &Scene, month: &str, is_done: bool) -> Day {
    Day::of(scene.present.month_of(month, is_done), ZONE)
}
