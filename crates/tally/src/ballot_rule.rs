//! Which ballots are valid, and the exact reason when one is not.
//!
//! The same check serves the voting page (the reason becomes a sentence), the paper count and the tally.
//! Projects on a ballot are always distinct and always among those offered. A blank ballot is accepted only
//! where the rule says so.

use std::collections::{BTreeMap, HashMap, HashSet};

use parvis_kernel::Money;
use serde::{Deserialize, Serialize};

use crate::{AreaKey, CategoryKey, Project, ProjectKey};

/// How many projects a ballot may name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum BallotSize {
    /// This many, neither more nor fewer (Lot-et-Garonne: three).
    Exactly(u32),
    /// One to this many.
    UpTo(u32),
    /// From `minimum` to `maximum`, both included.
    Between {
        /// Fewest projects.
        minimum: u32,
        /// Most projects.
        maximum: u32,
    },
    /// Any number whose costs together do not exceed this amount (knapsack vote).
    WithinBudget(Money),
}

/// Règle du bulletin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BallotRule {
    /// How many projects.
    pub size: BallotSize,
    /// Whether a ballot without any choice may be cast (vote blanc).
    #[serde(default)]
    pub blank_allowed: bool,
    /// At most this many projects of the same area.
    #[serde(default)]
    pub maximum_per_area: Option<u32>,
    /// At most this many projects of the same category.
    #[serde(default)]
    pub maximum_per_category: Option<u32>,
}

impl BallotRule {
    /// Only the size counts; no blank ballot.
    pub const fn new(size: BallotSize) -> Self {
        Self { size, blank_allowed: false, maximum_per_area: None, maximum_per_category: None }
    }

    /// The fewest and the most projects of a ballot that is not blank; `None` = no upper limit.
    pub const fn limits(&self) -> (u32, Option<u32>) {
        match self.size {
            BallotSize::Exactly(count) => (count, Some(count)),
            BallotSize::UpTo(maximum) => (1, Some(maximum)),
            BallotSize::Between { minimum, maximum } => (minimum, Some(maximum)),
            BallotSize::WithinBudget(_) => (1, None),
        }
    }
}

/// Why a ballot is not valid, with the numbers its reader needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum BallotFault {
    /// Nothing chosen where blank ballots are not accepted.
    Empty,
    /// Fewer projects than asked.
    TooFew {
        /// Projects chosen.
        chosen: u32,
        /// Projects asked.
        minimum: u32,
    },
    /// More projects than allowed.
    TooMany {
        /// Projects chosen.
        chosen: u32,
        /// Projects allowed.
        maximum: u32,
    },
    /// A project named twice.
    Duplicate {
        /// The project.
        project: ProjectKey,
    },
    /// A project that is not put to this vote.
    Unknown {
        /// What was named.
        project: ProjectKey,
    },
    /// Costs together exceed the budget of a ballot.
    OverBudget {
        /// Costs of the chosen projects together.
        sum: Money,
        /// What they may cost.
        budget: Money,
    },
    /// Too many projects of one area.
    TooManyInArea {
        /// The area.
        area: AreaKey,
        /// Projects chosen there.
        chosen: u32,
        /// Projects allowed there.
        maximum: u32,
    },
    /// Too many projects of one category.
    TooManyInCategory {
        /// The category.
        category: CategoryKey,
        /// Projects chosen in it.
        chosen: u32,
        /// Projects allowed in it.
        maximum: u32,
    },
}

/// The projects put to a vote, found by key.
#[derive(Clone, Debug)]
pub struct Offer<'a>(HashMap<&'a ProjectKey, &'a Project>);

impl<'a> Offer<'a> {
    /// These projects are offered.
    pub fn new(projects: &'a [Project]) -> Self {
        Self(projects.iter().map(|project| (&project.key, project)).collect())
    }

    /// The project with this key.
    pub fn get(&self, key: &ProjectKey) -> Option<&'a Project> {
        self.0.get(key).copied()
    }
}

/// Choices that passed [`check`]; can be made in no other way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidChoices(Vec<ProjectKey>);

impl ValidChoices {
    /// The projects, in the order they were chosen; distinct.
    pub fn projects(&self) -> &[ProjectKey] {
        &self.0
    }

    /// Whether this is a blank ballot.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

/// Checks choices against the rule of the round.
///
/// # Errors
/// The first fault in this order: unknown, duplicate, empty, too few, too many, over budget, area, category.
pub fn check(
    rule: &BallotRule,
    choices: &[ProjectKey],
    offer: &Offer<'_>,
) -> Result<ValidChoices, BallotFault> {
    let chosen = known_and_distinct(choices, offer)?;
    if chosen.is_empty() {
        return if rule.blank_allowed { Ok(ValidChoices(Vec::new())) } else { Err(BallotFault::Empty) };
    }
    check_size(rule, &chosen)?;
    if let Some(maximum) = rule.maximum_per_area
        && let Some((area, chosen)) =
            most_of(chosen.iter().filter_map(|project| project.area.as_ref()), maximum)
    {
        return Err(BallotFault::TooManyInArea { area, chosen, maximum });
    }
    if let Some(maximum) = rule.maximum_per_category
        && let Some((category, chosen)) =
            most_of(chosen.iter().flat_map(|project| &project.categories), maximum)
    {
        return Err(BallotFault::TooManyInCategory { category, chosen, maximum });
    }
    Ok(ValidChoices(choices.to_vec()))
}

/// The projects behind the choices, or the first that is unknown or repeated.
pub(crate) fn known_and_distinct<'a>(
    choices: &[ProjectKey],
    offer: &Offer<'a>,
) -> Result<Vec<&'a Project>, BallotFault> {
    let mut seen = HashSet::with_capacity(choices.len());
    let mut found = Vec::with_capacity(choices.len());
    for key in choices {
        found.push(offer.get(key).ok_or_else(|| BallotFault::Unknown { project: key.clone() })?);
        if !seen.insert(key) {
            return Err(BallotFault::Duplicate { project: key.clone() });
        }
    }
    Ok(found)
}

fn check_size(rule: &BallotRule, chosen: &[&Project]) -> Result<(), BallotFault> {
    let count = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    let (minimum, maximum) = rule.limits();
    if count < minimum {
        return Err(BallotFault::TooFew { chosen: count, minimum });
    }
    if let Some(maximum) = maximum.filter(|maximum| count > *maximum) {
        return Err(BallotFault::TooMany { chosen: count, maximum });
    }
    if let BallotSize::WithinBudget(budget) = rule.size {
        let sum: Money = chosen.iter().map(|project| project.cost).sum();
        if sum > budget {
            return Err(BallotFault::OverBudget { sum, budget });
        }
    }
    Ok(())
}

/// The first key (in key order) named more than `maximum` times.
fn most_of<'a, K: Ord + Clone + 'a>(keys: impl Iterator<Item = &'a K>, maximum: u32) -> Option<(K, u32)> {
    let mut counts: BTreeMap<&K, u32> = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    counts.into_iter().find(|(_, count)| *count > maximum).map(|(key, count)| (key.clone(), count))
}
