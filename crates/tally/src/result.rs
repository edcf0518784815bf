//! What a count says: for each project the decision and its reason, the ties, the money, and the steps.

use std::collections::BTreeMap;

use parvis_kernel::Money;
use serde::{Deserialize, Serialize};

use crate::{AreaKey, CategoryKey, ProjectKey, TieBreak};

/// Why a project won.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum WhyWon {
    /// "Arrivé en tête dans le canton de …"
    FirstOfArea {
        /// The area.
        area: AreaKey,
    },
    /// "Part réservée aux projets …"
    ReservedShare {
        /// The category.
        category: CategoryKey,
    },
    /// "Retenu dans la limite de l'enveloppe."
    WithinEnvelope,
}

/// Why a project was not selected: the reason of the last stage that looked at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum WhyNotSelected {
    /// Withdrawn before the count.
    Withdrawn,
    /// No vote at all, where at least one is asked.
    NoVotes,
    /// Fewer votes than the minimum.
    BelowMinimum {
        /// Votes asked.
        minimum: u32,
    },
    /// Costs more than what was left when its turn came.
    ExceedsRemaining {
        /// What was left for it; may be negative when an earlier stage exceeded the envelope.
        remaining: Money,
    },
    /// The stage had stopped at a project before it.
    StoppedBefore {
        /// The project that did not fit.
        at: ProjectKey,
    },
    /// Another project of its area won, and no later stage looked at it.
    AreaAlreadyServed {
        /// The area.
        area: AreaKey,
        /// The winner of the area; none if its first project was too dear.
        by: Option<ProjectKey>,
    },
    /// There were as many winners as allowed.
    MaximumReached {
        /// Winners allowed.
        maximum: u32,
    },
    /// No stage of the rule applies to it.
    NotConsidered,
}

/// Lauréat or non retenu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "snake_case")]
pub enum Decision {
    /// Lauréat.
    Won {
        /// The reason.
        #[serde(flatten)]
        why: WhyWon,
        /// The stage that chose it, from 1.
        stage: u32,
    },
    /// Non retenu.
    NotSelected {
        /// The reason.
        #[serde(flatten)]
        why: WhyNotSelected,
    },
}

/// The line of one project in the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectResult {
    /// The project.
    pub project: ProjectKey,
    /// What it costs.
    pub cost: Money,
    /// Valid ballots that name it.
    pub votes: u64,
    /// What the rule compares: votes, or points where the rule counts points.
    pub score: i64,
    /// 1 for the highest score; equal scores share a rank and the next ranks are left out (1, 2, 2, 4).
    pub rank: u32,
    /// Won or not, and why.
    #[serde(flatten)]
    pub decision: Decision,
}

/// A tie (égalité) that mattered: another order would have given other winners.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieDrawn {
    /// The stage, from 1.
    pub stage: u32,
    /// The equal projects, in byte order of their numbers.
    pub projects: Vec<ProjectKey>,
    /// The order they were put in.
    pub order: Vec<ProjectKey>,
    /// The last tie-break that was needed to tell them apart.
    pub reason: TieBreak,
    /// The hash of each project that decided the lot; empty if no lot was needed.
    pub lots: BTreeMap<ProjectKey, String>,
}

/// Ballots by kind; `valid` does not include the blank ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotCounts {
    /// Exprimés.
    pub valid: u64,
    /// Blancs.
    pub blank: u64,
    /// Nuls.
    pub void: u64,
}

impl BallotCounts {
    /// All ballots received.
    pub const fn received(&self) -> u64 {
        self.valid + self.blank + self.void
    }
}

/// One line of the account of a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum TraceStep {
    /// The money at the start.
    Started {
        /// The envelope.
        envelope: Money,
        /// The part kept aside for reserved shares.
        withheld: Money,
    },
    /// A stage begins.
    StageOpened {
        /// Its number, from 1.
        stage: u32,
        /// Money not yet spent, reserved shares included.
        left: Money,
    },
    /// A project wins.
    Took {
        /// The stage.
        stage: u32,
        /// The project.
        project: ProjectKey,
        /// Its votes or points.
        score: i64,
        /// Its cost.
        cost: Money,
        /// Money not yet spent after it, reserved shares included.
        left: Money,
    },
    /// A project is passed over at this stage.
    Passed {
        /// The stage.
        stage: u32,
        /// The project.
        project: ProjectKey,
        /// Its votes or points.
        score: i64,
        /// Its cost.
        cost: Money,
        /// The reason.
        why: WhyNotSelected,
    },
    /// A tie was decided.
    Tie(TieDrawn),
    /// The stage of a reserved share is over; the rest is free for all.
    ShareReleased {
        /// The stage.
        stage: u32,
        /// The category.
        category: CategoryKey,
        /// What was not spent.
        amount: Money,
    },
}

/// Résultat d'un dépouillement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyResult {
    /// All projects, highest score first; equal ones in the order the tie-breaks give at stage 1.
    pub projects: Vec<ProjectResult>,
    /// The winners in the order they were chosen.
    pub winners: Vec<ProjectKey>,
    /// Ties that mattered.
    pub ties: Vec<TieDrawn>,
    /// Cost of the winners together.
    pub spent: Money,
    /// Envelope less what is spent; negative only if the rule may exceed the envelope.
    pub left: Money,
    /// Ballots by kind.
    pub ballots: BallotCounts,
    /// The seed lots were drawn from.
    pub seed: String,
    /// Step by step.
    pub trace: Vec<TraceStep>,
}

impl TallyResult {
    /// The line of a project.
    pub fn project(&self, key: &ProjectKey) -> Option<&ProjectResult> {
        self.projects.iter().find(|line| line.project == *key)
    }

    /// Whether this project won.
    pub fn has_won(&self, key: &ProjectKey) -> bool {
        self.winners.contains(key)
    }
}
