//! What is counted: projects with a cost, ballots with choices, and one envelope of money.
//!
//! Keys are the published identifiers (a project's number in the catalogue, a canton's code), never rows of
//! a database, so that what is counted here is exactly what anyone downloads.

use std::collections::BTreeSet;

use parvis_kernel::Money;
use serde::{Deserialize, Serialize};

use crate::BallotRule;

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The key as it is published.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

key! {
    /// Numéro d'un projet soumis au vote, as in the catalogue.
    ProjectKey
}
key! {
    /// Code of an area (canton, quartier) a project belongs to.
    AreaKey
}
key! {
    /// Code of a category ("jeunes", a theme) a project belongs to.
    CategoryKey
}

/// Projet soumis au vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    /// Its published number; distinct within an election.
    pub key: ProjectKey,
    /// What it costs, not negative.
    pub cost: Money,
    /// Where it is, if the election knows areas.
    pub area: Option<AreaKey>,
    /// The categories it belongs to.
    pub categories: BTreeSet<CategoryKey>,
    /// Withdrawn after ballots were printed or cast: its votes are counted and shown, it cannot win.
    pub withdrawn: bool,
}

impl Project {
    /// A project without area or category.
    pub fn new(key: impl Into<ProjectKey>, cost: Money) -> Self {
        Self { key: key.into(), cost, area: None, categories: BTreeSet::new(), withdrawn: false }
    }

    /// The same project, in this area.
    pub fn in_area(mut self, area: impl Into<AreaKey>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// The same project, also in this category.
    pub fn in_category(mut self, category: impl Into<CategoryKey>) -> Self {
        self.categories.insert(category.into());
        self
    }
}

/// One project named on a ballot, with the points given to it (1 where ballots have no points).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Choice {
    /// The project named.
    pub project: ProjectKey,
    /// Points given; negative only in score voting.
    pub points: i64,
}

/// Bulletin: what one person chose; without choices it is blank (vote blanc).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ballot {
    /// The choices, in the order of the ballot (best first where ranks count).
    pub choices: Vec<Choice>,
}

impl Ballot {
    /// A ballot that names these projects, one point each.
    pub fn approving<K: Into<ProjectKey>>(projects: impl IntoIterator<Item = K>) -> Self {
        Self::with_points(projects.into_iter().map(|project| (project, 1)))
    }

    /// A ballot that gives these points.
    pub fn with_points<K: Into<ProjectKey>>(choices: impl IntoIterator<Item = (K, i64)>) -> Self {
        let choice = |(project, points): (K, i64)| Choice { project: project.into(), points };
        Self { choices: choices.into_iter().map(choice).collect() }
    }

    /// A ranked ballot, best first: with n projects named the first gets n points, the last 1 (Borda on the
    /// length of the ballot, as Pabulib scores ranks without a `points` column).
    pub fn ranking<K: Into<ProjectKey>>(projects: Vec<K>) -> Self {
        let length = i64::try_from(projects.len()).unwrap_or(i64::MAX);
        Self::with_points(projects.into_iter().zip((1..=length).rev()))
    }

    /// Whether nothing is chosen.
    pub fn is_blank(&self) -> bool {
        self.choices.is_empty()
    }
}

/// How ballots are filled in; names of the `.pb` format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteType {
    /// Any number of projects, within the ballot rule.
    #[default]
    Approval,
    /// One project.
    ChooseOne,
    /// A stock of points shared among projects.
    Cumulative,
    /// Projects in order of preference.
    Ordinal,
    /// Points for each project, without a common stock.
    Scoring,
}

/// Scrutin to count: the envelope, what is put to the vote and what was voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Election {
    /// Enveloppe: the money there is.
    pub envelope: Money,
    /// Projects put to the vote, keys distinct.
    pub projects: Vec<Project>,
    /// All ballots received that are not already in `blank_ballots` or `void_ballots`; blank ones may be here.
    pub ballots: Vec<Ballot>,
    /// How ballots are filled in.
    pub vote_type: VoteType,
    /// If given, a ballot that breaks it is void. Without it, a ballot is void only if it names a project
    /// twice or one that does not exist.
    pub ballot_rule: Option<BallotRule>,
    /// Blank ballots known by number only (town halls, or left out of a `.pb` file).
    pub blank_ballots: u64,
    /// Void ballots known by number only.
    pub void_ballots: u64,
}

impl Election {
    /// An approval election without a ballot rule.
    pub fn new(envelope: Money, projects: Vec<Project>, ballots: Vec<Ballot>) -> Self {
        Self {
            envelope,
            projects,
            ballots,
            vote_type: VoteType::Approval,
            ballot_rule: None,
            blank_ballots: 0,
            void_ballots: 0,
        }
    }
}
