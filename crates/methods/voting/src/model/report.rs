//! What is published of a round: the count with the names it needs, frozen, so that the page and the downloads say
//! the same for ever, whatever is renamed later. Its JSON is a public download; it holds nothing about voters but
//! totals.

use std::collections::{BTreeMap, BTreeSet};

use parvis_kernel::Money;
use parvis_tally::{BallotRule, CategoryKey, CountingRule, TallyResult};
use serde::{Deserialize, Serialize};

use super::CategoryLabels;

/// A project as the result shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportProject {
    /// Contribution.
    pub id: i64,
    /// Number on the ballot, its key in the count.
    pub number: String,
    /// Title.
    pub title: String,
    /// Reference, the last part of its address.
    pub reference: String,
    /// Name of its area.
    pub area: Option<String>,
    /// Cost.
    pub cost: Money,
    /// Whether carried by young people.
    pub youth: bool,
    /// The categories that it belongs to.
    #[serde(default)]
    pub categories: BTreeSet<CategoryKey>,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
}

/// How many people voted, and where, when, how. Groups of less than five are not told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Everyone on the roll.
    pub voters: i64,
    /// Name of the area and voters.
    pub by_area: Vec<(String, i64)>,
    /// First and last local day since 1970, and voters.
    pub by_day: Vec<(i64, i64, i64)>,
    /// Channel and voters.
    pub by_channel: BTreeMap<String, i64>,
}

/// Procès-verbal: the whole result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The process' title.
    pub title: String,
    /// The money to share.
    pub envelope: Money,
    /// How many projects a ballot names.
    pub ballot_rule: BallotRule,
    /// How votes became winners.
    pub counting_rule: CountingRule,
    /// First and last local day of the vote since 1970.
    pub days: (i64, i64),
    /// Zone of the days.
    pub zone: String,
    /// Projects by number.
    pub projects: Vec<ReportProject>,
    /// What the categories of projects are called.
    #[serde(default)]
    pub categories: CategoryLabels,
    /// Who voted, in totals.
    pub participation: Participation,
    /// The count.
    pub result: TallyResult,
}

impl Report {
    /// The project of this number.
    pub fn project(&self, number: &str) -> Option<&ReportProject> {
        self.projects.iter().find(|project| project.number == number)
    }
}
