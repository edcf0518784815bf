//! How votes become winners, as one published value.
//!
//! A [`CountingRule`] is a list of [`Stage`]s carried out in order, a minimum, a maximum and a chain of
//! tie-breaks. Its JSON is what the administrator edits, what "comment est-ce calculé ?" explains and what
//! the exported `.pb` file carries, so nothing about a count is hidden in code. The README of this crate
//! states the exact meaning of each parameter.

use std::collections::BTreeSet;

use parvis_kernel::Money;
use serde::{Deserialize, Serialize};

use crate::CategoryKey;

/// What is added up for each project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountBy {
    /// Voix: valid ballots that name the project.
    #[default]
    Ballots,
    /// Points given to it on valid ballots.
    Points,
}

/// In which order projects come to the money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Most votes first.
    #[default]
    Votes,
    /// Most votes per euro first; another rule, favouring cheap projects.
    VotesPerCost,
}

/// What happens when the next project costs more than what is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TooDear {
    /// It is passed over and the next one is looked at.
    #[default]
    Skip,
    /// The stage ends there.
    Stop,
}

/// What happens when the first of an area costs more than what is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AreaTooDear {
    /// The next project of the same area is looked at.
    #[default]
    NextOfArea,
    /// The area has no winner at this stage.
    AreaWithout,
    /// It wins all the same and the envelope is exceeded; the result shows by how much.
    ExceedEnvelope,
}

/// How much of the envelope is reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// This many hundredths of the envelope, rounded down to the cent.
    Percent(u8),
    /// This amount.
    Amount(Money),
}

impl Share {
    /// The share of this envelope.
    pub fn of(self, envelope: Money) -> Money {
        match self {
            Self::Amount(amount) => amount,
            Self::Percent(percent) => {
                let cents = i128::from(envelope.cents()) * i128::from(percent) / 100;
                Money::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))
            }
        }
    }
}

/// Who pays for a project of the category that wins before the turn of its reserved share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EarlierWinners {
    /// The reserved share first, then the common part: the category is promised this much in all.
    CountAgainstShare,
    /// The common part alone: the category is promised this much on top.
    LeaveShareWhole,
}

/// One step of the count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case", deny_unknown_fields)]
pub enum Stage {
    /// The project with most votes of each area wins.
    FirstOfEachArea {
        /// When it costs more than what is left.
        too_dear: AreaTooDear,
        /// Whether an area with a winner of an earlier stage is passed over.
        earlier_winners_serve: bool,
    },
    /// Part réservée: money kept aside from the start for projects of a category, spent at this stage by votes;
    /// what is not spent goes back to the common part when the stage ends.
    ReservedShare {
        /// The category.
        category: CategoryKey,
        /// How much is kept.
        share: Share,
        /// Who pays for its projects that won before.
        earlier_winners: EarlierWinners,
    },
    /// Projects by votes, as long as the money lasts.
    VotesWithinEnvelope {
        /// Which comes first.
        #[serde(default)]
        priority: Priority,
        /// When one costs more than what is left.
        too_dear: TooDear,
    },
}

/// How equal projects are put in order; tried one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// The cheaper first.
    LowerCost,
    /// The dearer first.
    HigherCost,
    /// The one listed first in the catalogue (what pabulib-checker does).
    ListOrder,
    /// Byte order of the project's number as a text, "10" before "9" (what pabutools does).
    ProjectKey,
    /// Tirage au sort from the published seed, see [`crate::lot_hash`]. Always the last resort, named or not.
    Lot,
}

/// Règle de dépouillement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountingRule {
    /// What is added up.
    #[serde(default)]
    pub count_by: CountBy,
    /// A project with fewer votes (or points) cannot win; 0 lets even one without votes win.
    pub minimum_votes: u32,
    /// Not more winners than this in all.
    #[serde(default)]
    pub maximum_winners: Option<u32>,
    /// The steps, in order.
    pub stages: Vec<Stage>,
    /// Between equal projects.
    pub ties: Vec<TieBreak>,
}

/// Why a rule makes no sense; for the back office, which refuses to store it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum RuleFault {
    /// No stage: nobody could win.
    NoStage,
    /// A share of nothing or of more than everything.
    ShareOutOfRange {
        /// The category.
        category: CategoryKey,
    },
    /// Reserved shares together exceed the envelope.
    SharesExceedEnvelope {
        /// The shares together.
        sum: Money,
        /// The envelope.
        envelope: Money,
    },
    /// Two shares for the same category.
    CategoryTwice {
        /// The category.
        category: CategoryKey,
    },
    /// The same tie-break twice.
    TieBreakTwice {
        /// The tie-break.
        tie_break: TieBreak,
    },
    /// A maximum of zero winners.
    NoWinnerAllowed,
}

impl CountingRule {
    /// By votes within the envelope; too dear is passed over; at least one vote; ties by lot.
    pub fn votes_within_envelope() -> Self {
        let stages = vec![Stage::VotesWithinEnvelope { priority: Priority::Votes, too_dear: TooDear::Skip }];
        let ties = vec![TieBreak::Lot];
        Self { count_by: CountBy::Ballots, minimum_votes: 1, maximum_winners: None, stages, ties }
    }

    /// The first of each area that fits, then by votes within the envelope.
    pub fn first_of_each_area() -> Self {
        let mut rule = Self::votes_within_envelope();
        let first =
            Stage::FirstOfEachArea { too_dear: AreaTooDear::NextOfArea, earlier_winners_serve: false };
        rule.stages.insert(0, first);
        rule
    }

    /// Lot-et-Garonne, first edition: the first of each canton, then a share for a category (10 % for youth
    /// projects), then by votes. A project of the category that won its canton counts against the share.
    pub fn first_of_each_area_with_share(category: impl Into<CategoryKey>, percent: u8) -> Self {
        let mut rule = Self::first_of_each_area();
        let earlier_winners = EarlierWinners::CountAgainstShare;
        let share = Share::Percent(percent);
        rule.stages.insert(1, Stage::ReservedShare { category: category.into(), share, earlier_winners });
        rule
    }

    /// Whether a stage may spend more than the envelope.
    pub fn may_exceed_envelope(&self) -> bool {
        let exceeds = |stage: &Stage| {
            matches!(stage, Stage::FirstOfEachArea { too_dear: AreaTooDear::ExceedEnvelope, .. })
        };
        self.stages.iter().any(exceeds)
    }

    /// Everything that makes no sense in this rule for this envelope; empty = fine.
    pub fn faults(&self, envelope: Money) -> Vec<RuleFault> {
        let mut faults = Vec::new();
        if self.stages.is_empty() {
            faults.push(RuleFault::NoStage);
        }
        if self.maximum_winners == Some(0) {
            faults.push(RuleFault::NoWinnerAllowed);
        }
        let mut sum = Money::ZERO;
        let mut categories = BTreeSet::new();
        for stage in &self.stages {
            let Stage::ReservedShare { category, share, .. } = stage else { continue };
            let amount = share.of(envelope);
            if amount <= Money::ZERO || amount > envelope {
                faults.push(RuleFault::ShareOutOfRange { category: category.clone() });
            }
            if !categories.insert(category) {
                faults.push(RuleFault::CategoryTwice { category: category.clone() });
            }
            sum = sum + amount;
        }
        if sum > envelope {
            faults.push(RuleFault::SharesExceedEnvelope { sum, envelope });
        }
        let mut seen = BTreeSet::new();
        let twice = self.ties.iter().filter(|tie_break| !seen.insert(**tie_break));
        faults.extend(twice.map(|tie_break| RuleFault::TieBreakTwice { tie_break: *tie_break }));
        faults
    }
}
