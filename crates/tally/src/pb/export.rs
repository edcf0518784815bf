//! From a counted election to a `.pb` file that pabulib-checker accepts and [`crate::recount`] can replay.
//!
//! The format has no place for our rule and seed, and its checker refuses unknown META keys; they go to
//! `comment`, the place it names for custom rules, as numbered remarks `#1: parvis_rule=…`. Ballots carry no
//! name, no date and no original order: they are sorted by what they say and numbered. Blank and void
//! ballots, which the format cannot hold, are remarks too.

use parvis_kernel::Money;

use super::money::write_money;
use super::{NO_AREA, PbError, PbFault, PbFile, PbRow, PbTable, WITHDRAWN_COST};
use crate::count::is_valid;
use crate::{
    AreaKey, Ballot, BallotSize, CountingRule, Election, Offer, Priority, Project, ProjectResult, Stage,
    TallyResult, TooDear, VoteType,
};

/// The texts of META that are not in the election. Dates are `dd.mm.yyyy` or `yyyy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PbDescription {
    /// What this vote is.
    pub description: String,
    /// English name of the country, "France".
    pub country: String,
    /// The authority.
    pub unit: String,
    /// The year, or another name of the edition.
    pub instance: String,
    /// First day of the vote.
    pub date_begin: String,
    /// Last day of the vote.
    pub date_end: String,
    /// Number of the edition.
    pub edition: Option<String>,
    /// Language of the texts, ISO 639-1.
    pub language: Option<String>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// Names of the projects, in the order of the election's projects; may be empty.
    pub names: Vec<String>,
}

impl PbFile {
    /// The file to publish for a counted election.
    ///
    /// # Errors
    /// [`PbFault::NotWritable`] for a project or category key with a comma or spaces around it: lists of the
    /// format are separated by commas; or for a `#` in the seed or in a category of the rule.
    pub fn export(
        election: &Election,
        rule: &CountingRule,
        result: &TallyResult,
        about: &PbDescription,
    ) -> Result<Self, PbError> {
        for project in &election.projects {
            writable(project.key.as_str())?;
            project.categories.iter().try_for_each(|category| writable(category.as_str()))?;
        }
        let remarks = remarks(rule, result);
        if remarks.matches('#').count() != 4 {
            return Err(PbFault::NotWritable { text: "#".to_owned() }.at(0));
        }
        let votes = votes(election);
        let mut meta = header(election, about, votes.rows.len());
        meta.extend(rule_name(rule));
        meta.push(("date_begin", about.date_begin.clone()));
        meta.push(("date_end", about.date_end.clone()));
        meta.extend(limits(election));
        if rule_name(rule)[0].1 != "greedy-custom" && rule.minimum_votes > 0 {
            meta.push(("min_project_score_threshold", rule.minimum_votes.to_string()));
        }
        let optional =
            [("edition", &about.edition), ("language", &about.language), ("currency", &about.currency)];
        meta.extend(optional.into_iter().filter_map(|(key, value)| Some((key, value.clone()?))));
        let costs: Money = election.projects.iter().map(published_cost).sum();
        if election.envelope.cents() / 100 >= costs.cents() / 100 {
            meta.push(("fully_funded", "1".to_owned()));
        }
        meta.push(("comment", remarks));
        let meta = meta.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Ok(Self { meta, projects: projects(election, result, about), votes })
    }
}

fn writable(key: &str) -> Result<(), PbError> {
    let fine = !key.is_empty() && key.trim() == key && !key.contains([',', '\n', '\r']);
    if fine { Ok(()) } else { Err(PbFault::NotWritable { text: key.to_owned() }.at(0)) }
}

fn header(election: &Election, about: &PbDescription, num_votes: usize) -> Vec<(&'static str, String)> {
    let vote_type = match election.vote_type {
        VoteType::Approval => "approval",
        VoteType::ChooseOne => "choose-1",
        VoteType::Cumulative => "cumulative",
        VoteType::Ordinal => "ordinal",
        VoteType::Scoring => "scoring",
    };
    vec![
        ("description", about.description.clone()),
        ("country", about.country.clone()),
        ("unit", about.unit.clone()),
        ("instance", about.instance.clone()),
        ("num_projects", election.projects.len().to_string()),
        ("num_votes", num_votes.to_string()),
        ("budget", write_money(election.envelope)),
        ("vote_type", vote_type.to_owned()),
    ]
}

/// The name of the rule among those of the format; "greedy-custom" if it is none of them.
fn rule_name(rule: &CountingRule) -> [(&'static str, String); 1] {
    let name = match rule.stages.as_slice() {
        _ if rule.maximum_winners.is_some() => "greedy-custom",
        [Stage::VotesWithinEnvelope { priority: Priority::Votes, too_dear }] => match too_dear {
            TooDear::Stop => "greedy-no-skip",
            TooDear::Skip if rule.minimum_votes > 0 => "greedy-threshold",
            TooDear::Skip => "greedy",
        },
        _ => "greedy-custom",
    };
    [("rule", name.to_owned())]
}

fn limits(election: &Election) -> Vec<(&'static str, String)> {
    let mut limits = Vec::new();
    if let Some(rule) = &election.ballot_rule {
        let (minimum, maximum) = rule.limits();
        limits.push(("min_length", minimum.to_string()));
        limits.extend(maximum.map(|maximum| ("max_length", maximum.to_string())));
        if let BallotSize::WithinBudget(budget) = rule.size {
            limits.push(("max_sum_cost", write_money(budget)));
        }
    }
    if election.vote_type == VoteType::Cumulative {
        let sum = |ballot: &Ballot| ballot.choices.iter().map(|choice| choice.points).sum::<i64>();
        limits
            .push(("max_sum_points", election.ballots.iter().map(sum).max().unwrap_or(1).max(1).to_string()));
    }
    limits
}

fn remarks(rule: &CountingRule, result: &TallyResult) -> String {
    let json = serde_json::to_string(rule).unwrap_or_default();
    format!(
        "#1: parvis_rule={json} #2: parvis_seed={} #3: parvis_blank={} #4: parvis_void={}",
        result.seed, result.ballots.blank, result.ballots.void
    )
}

fn published_cost(project: &Project) -> Money {
    if project.withdrawn { Money::from_euros(WITHDRAWN_COST) } else { project.cost }
}

fn projects(election: &Election, result: &TallyResult, about: &PbDescription) -> PbTable {
    let has_names = about.names.len() == election.projects.len() && !about.names.is_empty();
    let has_areas = election.projects.iter().any(|project| project.area.is_some());
    let has_categories = election.projects.iter().any(|project| !project.categories.is_empty());
    let has_scores = has_points(election);
    let shown = [true, true, true, has_scores, has_names, has_categories, true, has_areas];
    let names = ["project_id", "cost", "votes", "score", "name", "category", "selected", "district"];
    let keep =
        |cells: [String; 8]| cells.into_iter().zip(shown).filter(|(_, shown)| *shown).map(|(cell, _)| cell);
    let row = |line: &ProjectResult| {
        let place = election.projects.iter().position(|project| project.key == line.project)?;
        let project = &election.projects[place];
        let categories: Vec<&str> = project.categories.iter().map(|category| category.as_str()).collect();
        let cells = [
            project.key.to_string(),
            write_money(published_cost(project)),
            line.votes.to_string(),
            line.score.to_string(),
            about.names.get(place).cloned().unwrap_or_default(),
            categories.join(","),
            u8::from(result.has_won(&project.key)).to_string(),
            project.area.as_ref().map_or(NO_AREA, AreaKey::as_str).to_owned(),
        ];
        Some(PbRow { line: 0, cells: keep(cells).collect() })
    };
    let columns = keep(names.map(str::to_owned)).collect();
    PbTable { columns, rows: result.projects.iter().filter_map(row).collect() }
}

/// Approval ballots have no points; the checker would take a `score` column for ranks.
fn has_points(election: &Election) -> bool {
    !matches!(election.vote_type, VoteType::Approval | VoteType::ChooseOne)
}

/// The valid ballots, sorted so that nothing of the order they came in remains.
fn votes(election: &Election) -> PbTable {
    let offer = Offer::new(&election.projects);
    let valid = |ballot: &&Ballot| !ballot.is_blank() && is_valid(ballot, election, &offer);
    let has_points = has_points(election);
    let mut ballots: Vec<Ballot> = election.ballots.iter().filter(valid).cloned().collect();
    for ballot in &mut ballots {
        match has_points {
            true => ballot.choices.sort_by_key(|choice| std::cmp::Reverse(choice.points)),
            false => ballot.choices.sort(),
        }
    }
    ballots.sort();
    let list = |parts: Vec<String>| parts.join(",");
    let row = |(ballot, number): (&Ballot, usize)| {
        let vote = list(ballot.choices.iter().map(|choice| choice.project.to_string()).collect());
        let points = list(ballot.choices.iter().map(|choice| choice.points.to_string()).collect());
        let mut cells = vec![number.to_string(), vote];
        cells.extend(has_points.then_some(points));
        PbRow { line: 0, cells }
    };
    let rows = ballots.iter().zip(1..).map(row).collect();
    let mut columns = vec!["voter_id".to_owned(), "vote".to_owned()];
    columns.extend(has_points.then(|| "points".to_owned()));
    PbTable { columns, rows }
}
