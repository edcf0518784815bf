//! The order in which projects come to the money, and how equal ones are told apart.
//!
//! Equal projects form a group; inside it the chain of tie-breaks of the rule decides, ending in a lot that
//! anyone can draw again with `sha256sum` from the published seed.

use std::cmp::Ordering;

use sha2::{Digest, Sha256};

use crate::{Priority, Project, ProjectKey, TieBreak, TieDrawn};

/// The lot of a project at a stage: SHA-256, in lower-case hexadecimal, of the UTF-8 text made of the seed, a
/// line feed, the number of the stage (from 1), a line feed and the project's number. The smallest comes first.
///
/// By hand: `printf '%s\n%s\n%s' "$SEED" 1 42 | sha256sum`.
pub fn lot_hash(seed: &str, stage: u32, project: &ProjectKey) -> String {
    let digest = Sha256::digest(format!("{seed}\n{stage}\n{project}"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All that is needed to put projects in order at one stage.
pub(crate) struct Order<'a> {
    projects: &'a [Project],
    scores: &'a [i64],
    priority: Priority,
    chain: Vec<TieBreak>,
    stage: u32,
    seed: &'a str,
    lots: Vec<String>,
}

impl<'a> Order<'a> {
    pub fn new(
        projects: &'a [Project],
        scores: &'a [i64],
        priority: Priority,
        ties: &[TieBreak],
        stage: u32,
        seed: &'a str,
    ) -> Self {
        let mut chain: Vec<TieBreak> = ties.iter().copied().take_while(|tie| *tie != TieBreak::Lot).collect();
        chain.push(TieBreak::Lot);
        let lots = projects.iter().map(|project| lot_hash(seed, stage, &project.key)).collect();
        Self { projects, scores, priority, chain, stage, seed, lots }
    }

    /// The candidates (places in the list) in groups of equals, the groups and their members in order.
    pub fn groups(&self, candidates: impl IntoIterator<Item = usize>) -> Vec<Vec<usize>> {
        let mut places: Vec<usize> = candidates.into_iter().collect();
        places.sort_by(|a, b| self.by_priority(*a, *b).then_with(|| self.by_chain(*a, *b).0));
        places.chunk_by(|a, b| self.by_priority(*a, *b) == Ordering::Equal).map(<[usize]>::to_vec).collect()
    }

    /// The report on a tie between these equals, given in their order.
    pub fn tie(&self, members: &[usize]) -> TieDrawn {
        let needed = members.windows(2).map(|pair| self.by_chain(pair[0], pair[1]).1).max().unwrap_or(0);
        let reason = self.chain[needed];
        let order: Vec<ProjectKey> = members.iter().map(|place| self.projects[*place].key.clone()).collect();
        let mut projects = order.clone();
        projects.sort();
        let lots = if reason == TieBreak::Lot { order.clone() } else { Vec::new() };
        let lots = lots.into_iter().map(|key| (key.clone(), lot_hash(self.seed, self.stage, &key))).collect();
        TieDrawn { stage: self.stage, projects, order, reason, lots }
    }

    /// Most votes first, or most votes per cent of cost first: a/c > b/d is a·d > b·c, exact in 128 bits.
    /// A project that costs nothing is compared as if it cost one cent.
    fn by_priority(&self, a: usize, b: usize) -> Ordering {
        match self.priority {
            Priority::Votes => self.scores[b].cmp(&self.scores[a]),
            Priority::VotesPerCost => {
                let cost = |place: usize| i128::from(self.projects[place].cost.cents().max(1));
                let score = |place: usize| i128::from(self.scores[place]);
                (score(b) * cost(a)).cmp(&(score(a) * cost(b)))
            }
        }
    }

    /// The order of two equals and the place in the chain of the tie-break that told them apart.
    fn by_chain(&self, a: usize, b: usize) -> (Ordering, usize) {
        let (left, right) = (&self.projects[a], &self.projects[b]);
        for (place, tie_break) in self.chain.iter().enumerate() {
            let order = match tie_break {
                TieBreak::LowerCost => left.cost.cmp(&right.cost),
                TieBreak::HigherCost => right.cost.cmp(&left.cost),
                TieBreak::ListOrder => a.cmp(&b),
                TieBreak::ProjectKey => left.key.cmp(&right.key),
                TieBreak::Lot => self.lots[a].cmp(&self.lots[b]).then_with(|| left.key.cmp(&right.key)),
            };
            if order != Ordering::Equal {
                return (order, place);
            }
        }
        (Ordering::Equal, self.chain.len() - 1)
    }
}
