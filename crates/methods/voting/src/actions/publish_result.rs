//! An administrator publishes the result: it is frozen, every project moves to its status with its reason, in one
//! transaction.

use parvis_contributions::{ContributionId, StatusChange, policy::decided_by};
use parvis_db::Conn;
use parvis_i18n::Texts;
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Clock, Refusal, Timestamp};
use parvis_spaces::{Stage, StatusId};
use parvis_tally::Decision;
use parvis_web::{Actor, WebError};
use serde_json::json;

use super::count_round;
use crate::{
    model::{Report, Round},
    policy,
    rules::why_sentence,
    store, t,
};

/// Who publishes, in which words.
#[derive(Clone)]
pub struct Publisher {
    /// The administrator.
    pub actor: Actor,
    /// The authority's name, for the file of ballots.
    pub authority: String,
    /// The language of the reasons that authors get: the authority's.
    pub texts: Texts,
}

/// Publishes the result of the process' round.
///
/// # Errors
/// A refusal (not sealed, published before, no status for winners) or the database's failure.
pub fn publish_result(
    tx: &mut Conn,
    slug: &str,
    by: &Publisher,
    clock: &dyn Clock,
) -> Result<Report, WebError> {
    let now = clock.now();
    let round = store::round_by_slug(tx, slug)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_publish(&by.actor, &round, now)?;
    let counted = count_round(tx, &round, &by.authority)?;
    if !store::publish_result(tx, &permit, &counted.report, &counted.pb, now)? {
        return Err(Refusal::new(t::voting_published_before()).into());
    }
    move_projects(tx, &round, &counted.report, by, now)?;
    let event = Event::new(now, "ResultPublished", SubjectRef::new("voting_round", round.id.raw()))
        .by(by.actor.person_id())
        .within(round.process_id.raw())
        .with(json!({ "winners": counted.report.result.winners.len() }));
    parvis_journal::append(tx, &event)?;
    Ok(counted.report)
}

fn move_projects(
    tx: &mut Conn,
    round: &Round,
    report: &Report,
    by: &Publisher,
    now: Timestamp,
) -> Result<(), WebError> {
    let winner = status(tx, round, Stage::Winner)?;
    let other = status(tx, round, Stage::NotSelected)?;
    for line in &report.result.projects {
        let Some(project) = report.project(line.project.as_str()) else { continue };
        let to = if matches!(line.decision, Decision::Won { .. }) { winner } else { other };
        let reason = by.texts.say(&why_sentence(report, line));
        let change = StatusChange::to(to, now).because(reason).by(by.actor.person_id());
        let permit = decided_by("voting");
        parvis_contributions::store::change_status(tx, &permit, ContributionId::new(project.id), &change)?;
    }
    Ok(())
}

fn status(tx: &mut Conn, round: &Round, stage: Stage) -> Result<StatusId, WebError> {
    let found = parvis_spaces::status_of_stage(tx, round.process_id, stage)?;
    Ok(found.ok_or_else(|| Refusal::new(t::voting_no_status()))?.id)
}
