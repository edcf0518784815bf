//! The meaning of the tables: an [`Election`] to count.

use std::collections::HashSet;

use super::{NO_AREA, PbError, PbFault, PbFile, PbRow, PbTable, WITHDRAWN_COST, read_money};
use crate::{Ballot, BallotSize, Choice, CountBy, Election, Project, ProjectKey, VoteType};

impl PbFile {
    /// The election described by the file. A project's area is its `district`, else its `neighborhood`; a cost
    /// of [`WITHDRAWN_COST`] means withdrawn. No ballot rule is applied: what the city counted is counted,
    /// even ballots shorter than `min_length`. Ranks without points are scored n, n-1, …, 1.
    ///
    /// # Errors
    /// An amount, number, vote type or ballot that cannot be read, with its line.
    pub fn election(&self) -> Result<Election, PbError> {
        let vote_type = self.vote_type()?;
        let budget = self.meta("budget").unwrap_or_default();
        let projects = self.read_projects()?;
        let known: HashSet<&str> = projects.iter().map(|project| project.key.as_str()).collect();
        let row = |row| read_ballot(row, &self.votes, vote_type, &known);
        let ballots = self.votes.rows.iter().map(row).collect::<Result<_, _>>()?;
        Ok(Election { vote_type, ..Election::new(read_money(budget, 0)?, projects, ballots) })
    }

    /// What the ballots of this file are compared by: points where they have some, else votes.
    pub(crate) fn count_by(vote_type: VoteType) -> CountBy {
        match vote_type {
            VoteType::Approval | VoteType::ChooseOne => CountBy::Ballots,
            VoteType::Cumulative | VoteType::Ordinal | VoteType::Scoring => CountBy::Points,
        }
    }

    /// The limits of META as a ballot size, where there are some; for display only.
    pub fn ballot_size(&self) -> Option<BallotSize> {
        let number = |key| self.meta(key).and_then(|text| text.parse::<u32>().ok());
        if let Some(budget) = self.meta("max_sum_cost").and_then(|text| read_money(text, 0).ok()) {
            return Some(BallotSize::WithinBudget(budget));
        }
        match (number("min_length").unwrap_or(1), number("max_length")?) {
            (minimum, maximum) if minimum == maximum => Some(BallotSize::Exactly(maximum)),
            (1, maximum) => Some(BallotSize::UpTo(maximum)),
            (minimum, maximum) => Some(BallotSize::Between { minimum, maximum }),
        }
    }

    fn vote_type(&self) -> Result<VoteType, PbError> {
        match self.meta("vote_type").unwrap_or_default() {
            "approval" => Ok(VoteType::Approval),
            "choose-1" => Ok(VoteType::ChooseOne),
            "cumulative" => Ok(VoteType::Cumulative),
            "ordinal" => Ok(VoteType::Ordinal),
            "scoring" => Ok(VoteType::Scoring),
            other => Err(PbFault::BadVoteType { text: other.to_owned() }.at(0)),
        }
    }

    fn read_projects(&self) -> Result<Vec<Project>, PbError> {
        let table = &self.projects;
        let (cost, category) = (table.column("cost"), table.column("category"));
        let area = table.column("district").or_else(|| table.column("neighborhood"));
        let read = |row: &PbRow| {
            let cost = read_money(row.cell(cost), row.line)?;
            let mut project = Project::new(row.cells[0].as_str(), cost);
            project.withdrawn = cost.cents() == WITHDRAWN_COST * 100;
            project.area =
                Some(row.cell(area)).filter(|area| !area.is_empty() && *area != NO_AREA).map(Into::into);
            project.categories = row.list(category).map(Into::into).collect();
            Ok(project)
        };
        table.rows.iter().map(read).collect()
    }
}

fn read_ballot(
    row: &PbRow,
    table: &PbTable,
    vote_type: VoteType,
    known: &HashSet<&str>,
) -> Result<Ballot, PbError> {
    let keys: Vec<ProjectKey> = row.list(table.column("vote")).map(ProjectKey::from).collect();
    if let Some(unknown) = keys.iter().find(|key| !known.contains(key.as_str())) {
        return Err(PbFault::UnknownProject { project: unknown.to_string() }.at(row.line));
    }
    let has_points = !row.cell(table.column("points")).is_empty();
    match vote_type {
        VoteType::Approval | VoteType::ChooseOne => return Ok(Ballot::approving(keys)),
        VoteType::Ordinal if !has_points => return Ok(Ballot::ranking(keys)),
        _ => {}
    }
    let points: Vec<i64> =
        row.list(table.column("points")).map(|text| read_points(text, row.line)).collect::<Result<_, _>>()?;
    if points.len() != keys.len() {
        return Err(PbFault::PointsMismatch { projects: keys.len(), points: points.len() }.at(row.line));
    }
    let choices = keys.into_iter().zip(points).map(|(project, points)| Choice { project, points }).collect();
    Ok(Ballot { choices })
}

/// Whole points; "2.0" is accepted, as some cities write it.
fn read_points(text: &str, line: usize) -> Result<i64, PbError> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let zeros = decimals.bytes().all(|byte| byte == b'0');
    let number = whole.parse().ok().filter(|_| zeros);
    number.ok_or_else(|| PbFault::BadNumber { text: text.to_owned() }.at(line))
}
