//! Recounting a published file: `parvis tally FILE.pb`.
//!
//! The rule comes from the file: our own remarks (`parvis_rule`, `parvis_seed`) if there are some, else the rule
//! of the format's META. What the file records (`votes`, `score`, `selected`) is then compared with what the
//! ballots say. The report has the same bytes every time.

mod report;
mod rule;
mod words;

use parvis_kernel::Locale;

use crate::{CountingRule, Election, PbError, PbFile, PbRow, ProjectKey, TallyResult, tally};

/// Where the file and the recount disagree, or one value of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The project.
    pub project: ProjectKey,
    /// What stands in the file.
    pub recorded: String,
    /// What the recount found.
    pub recounted: String,
}

/// A file counted again.
#[derive(Clone, Debug)]
pub struct Recount {
    /// The file.
    pub file: PbFile,
    /// What it describes.
    pub election: Election,
    /// The rule it was counted by.
    pub rule: CountingRule,
    /// The recount.
    pub result: TallyResult,
    /// Whether the file's rule is one we carry out; if not, votes were counted and winners were not compared.
    pub rule_known: bool,
    /// Projects whose recorded votes differ; `None` if the file records none.
    pub votes: Option<Vec<Difference>>,
    /// Projects whose recorded points differ; `None` if the file records none.
    pub scores: Option<Vec<Difference>>,
    /// Projects whose recorded selection differs; `None` if the file records none or the rule is not known.
    pub selected: Option<Vec<Difference>>,
}

impl Recount {
    /// Whether nothing that was compared differs.
    pub fn agrees(&self) -> bool {
        [&self.votes, &self.scores, &self.selected].into_iter().flatten().all(Vec::is_empty)
    }

    /// Whether the file records anything that could be compared.
    pub fn compares(&self) -> bool {
        self.votes.is_some() || self.scores.is_some() || self.selected.is_some()
    }

    /// The report, in sentences; ends with a line feed.
    pub fn report(&self, locale: Locale) -> String {
        report::report(self, locale)
    }
}

/// Counts the text of a `.pb` file again.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn recount(text: &str) -> Result<Recount, PbError> {
    let file = PbFile::parse(text)?;
    let mut election = file.election()?;
    let found = rule::of(&file, &election)?;
    election.blank_ballots = found.blank_ballots;
    election.void_ballots = found.void_ballots;
    let result = tally(&election, &found.rule, &found.seed);
    let points = |key: &ProjectKey| points_of(&election, key).to_string();
    let votes = |key: &ProjectKey| result.project(key).map_or(0, |line| line.votes).to_string();
    let selected = |key: &ProjectKey| u8::from(result.has_won(key)).to_string();
    let votes = differences(&file, "votes", votes, |_| true);
    let scores = differences(&file, "score", points, |_| true);
    // 2 and 3 mean funded by other means or in part: not a decision of the count.
    let selected = differences(&file, "selected", selected, |recorded| matches!(recorded, "0" | "1"));
    let selected = selected.filter(|_| found.known);
    Ok(Recount { file, election, rule: found.rule, result, rule_known: found.known, votes, scores, selected })
}

/// The report of [`recount`] in one call.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn recount_pb(text: &str, locale: Locale) -> Result<String, PbError> {
    Ok(recount(text)?.report(locale))
}

fn points_of(election: &Election, key: &ProjectKey) -> i64 {
    let choices = election.ballots.iter().flat_map(|ballot| &ballot.choices);
    choices.filter(|choice| choice.project == *key).map(|choice| choice.points).sum()
}

fn differences(
    file: &PbFile,
    column: &str,
    recounted: impl Fn(&ProjectKey) -> String,
    compared: impl Fn(&str) -> bool,
) -> Option<Vec<Difference>> {
    let column = Some(file.projects.column(column)?);
    let difference = |row: &PbRow| {
        let recorded = row.cell(column).to_owned();
        let project = ProjectKey::from(row.cells[0].as_str());
        let recounted = recounted(&project);
        let differs = !recorded.is_empty() && compared(&recorded) && recorded != recounted;
        differs.then_some(Difference { project, recorded, recounted })
    };
    Some(file.projects.rows.iter().filter_map(difference).collect())
}
