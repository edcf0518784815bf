//! From rows to what `parvis-tally` counts. While voting a project's key is its contribution's id; in the count and
//! in what is published it is its number on the ballot, and areas have their names.

use std::collections::{BTreeSet, HashMap};

use parvis_kernel::Money;
use parvis_tally::{Ballot, CategoryKey, Election, Project, ProjectKey};

use crate::model::{OfferedRow, Round};

/// The key of a contribution while voting: its id.
pub fn key_of(id: i64) -> ProjectKey {
    id.to_string().into()
}

/// A project as the ballot's rule sees it.
pub fn as_project(row: &OfferedRow) -> Project {
    project(row, key_of(row.id), row.area_id.map(|area| area.to_string()))
}

fn project(row: &OfferedRow, key: ProjectKey, area: Option<String>) -> Project {
    let mut project = Project::new(key, row.cost_cents.unwrap_or(Money::ZERO));
    project.area = area.map(Into::into);
    project
}

/// The categories of projects by contribution.
pub type Members = HashMap<i64, BTreeSet<CategoryKey>>;

/// Which project belongs to which categories, from the pairs of the store.
pub fn members_of(pairs: Vec<(i64, String)>) -> Members {
    let mut members = Members::new();
    for (contribution, category) in pairs {
        members.entry(contribution).or_default().insert(category.into());
    }
    members
}

/// The election to count: the projects put to the vote and the ballots of the box, each a list of contributions.
/// A project taken out of the vote after ballots named it stays, marked withdrawn.
pub fn box_content(
    round: &Round,
    offered: &[OfferedRow],
    ballots: &[Vec<i64>],
    area_names: &HashMap<i64, String>,
    members: &Members,
) -> Election {
    let numbers: HashMap<i64, ProjectKey> = offered.iter().map(|row| (row.id, number_of(row))).collect();
    let projects = offered.iter().map(|row| {
        let area = row.area_id.and_then(|area| area_names.get(&area).cloned());
        let mut project = project(row, number_of(row), area);
        project.categories = members.get(&row.id).cloned().unwrap_or_default();
        project.withdrawn = row.cost_cents.is_none() || !in_vote(&row.stage);
        project
    });
    let unknown = |id: &i64| ProjectKey::from(format!("retire-{id}"));
    let named = |ballot: &Vec<i64>| {
        Ballot::approving(ballot.iter().map(|id| numbers.get(id).cloned().unwrap_or_else(|| unknown(id))))
    };
    let mut election = Election::new(round.envelope, projects.collect(), ballots.iter().map(named).collect());
    election.ballot_rule = Some(round.ballot_rule.clone());
    election
}

/// Whether a project of that stage takes part in the count.
fn in_vote(stage: &str) -> bool {
    matches!(stage, "shortlisted" | "winner" | "not_selected" | "delivering" | "delivered")
}

/// The published key of a project: its number; a project that lost its number keeps its reference.
fn number_of(row: &OfferedRow) -> ProjectKey {
    row.number.map_or_else(|| row.reference.clone(), |number| number.to_string()).into()
}
