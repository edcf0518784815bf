//! Contributions as they come and move: deposited on a day, then from status to status, nobody mailed.

use parvis_contributions::{
    ContributionContent, ContributionId, ContributionKind, NewContribution, StatusChange, policy::decided_by,
    store,
};
use parvis_db::Conn;
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Locale, Money, Timestamp};
use parvis_web::PersonId;

use super::{authors::Author, edition::Edition};
use crate::{
    FillError,
    content::{Idea, Project},
    dice::Dice,
};

/// What the content says of a project, as its author wrote it.
pub(super) fn of_project(edition: &Edition, project: &Project, author: &Author) -> ContributionContent {
    ContributionContent {
        title: project.title.clone(),
        summary: project.summary.clone(),
        body: project.body.clone(),
        theme_id: edition.known.theme(&project.theme),
        area_id: edition.known.canton(&project.canton),
        place: project.place.clone(),
        point: Some((project.lat, project.lon)),
        asked: Some(Money::from_euros(guess(project.cost_eur))),
        organisation: author.organisation.clone(),
        youth: project.youth,
    }
}

/// What the content says of an idea.
pub(super) fn of_idea(edition: &Edition, idea: &Idea, author: &Author) -> ContributionContent {
    ContributionContent {
        title: idea.title.clone(),
        summary: idea.summary.clone(),
        body: idea.body.clone(),
        theme_id: edition.known.theme(&idea.theme),
        area_id: edition.known.canton(&idea.canton),
        place: idea.place.clone(),
        point: Some((idea.lat, idea.lon)),
        asked: idea.estimated_eur.map(Money::from_euros),
        organisation: author.organisation.clone(),
        youth: false,
    }
}

/// What an author guessed before a unit calculated: rounded to 500 euros.
const fn guess(cost: i64) -> i64 {
    (cost + 250) / 500 * 500
}

/// A deposit.
pub(super) fn deposit(
    tx: &mut Conn,
    edition: &Edition,
    author: &Author,
    content: ContributionContent,
    at: Timestamp,
    dice: &Dice,
) -> Result<ContributionId, FillError> {
    let new = NewContribution {
        process_id: edition.process.id,
        status_id: edition.status("submitted")?,
        kind: ContributionKind::Idea,
        content,
        author_id: author.id,
        author_name: author.name.clone(),
        at,
        shuffle: dice.random().next_key(),
        locale: Locale::Fr,
        early: false,
        token: None,
        prefix: edition.prefix(at),
    };
    let id = store::insert(tx, &decided_by("demo"), &new)?;
    let event = Event::new(at, "ContributionSubmitted", SubjectRef::new("contribution", id.raw()));
    parvis_journal::append(tx, &event.by(author.id).within(edition.process.id.raw()))?;
    Ok(id)
}

/// A move to make, in the words of the timeline.
#[derive(Clone, Copy, Default)]
pub(super) struct Step<'a> {
    pub to: &'a str,
    pub at: Timestamp,
    pub agent: Option<PersonId>,
    pub reason: &'a str,
    pub response: &'a str,
}

/// Moves it; `tell` says whether people get their mail.
pub(super) fn advance(
    tx: &mut Conn,
    edition: &Edition,
    id: ContributionId,
    step: Step<'_>,
    tell: bool,
) -> Result<(), FillError> {
    let mut change = StatusChange::to(edition.status(step.to)?, step.at)
        .because(step.reason)
        .answering(step.response)
        .by(step.agent);
    change.tell = tell;
    store::change_status(tx, &decided_by("demo"), id, &change)?;
    Ok(())
}
