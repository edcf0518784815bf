//! The money during a count: a common part and the reserved shares whose turn has not passed.
//!
//! Shares are taken out of the envelope before the first stage, in the order of the rule, so that no earlier
//! stage can spend them on others. A share whose stage has ended is closed and its rest is common again.

use parvis_kernel::Money;

use crate::{CategoryKey, CountingRule, EarlierWinners, Project, Stage};

struct Reserve {
    stage: u32,
    category: CategoryKey,
    left: Money,
    pays_earlier_winners: bool,
}

/// What is left to spend.
pub(crate) struct Purse {
    common: Money,
    reserves: Vec<Reserve>,
}

impl Purse {
    /// The envelope, with the shares of the rule kept aside (never more than what there is).
    pub fn open(envelope: Money, rule: &CountingRule) -> Self {
        let mut purse = Self { common: envelope, reserves: Vec::new() };
        for (stage, number) in rule.stages.iter().zip(1..) {
            let Stage::ReservedShare { category, share, earlier_winners } = stage else { continue };
            let left = share.of(envelope).clamp(Money::ZERO, purse.common.max(Money::ZERO));
            purse.common = purse.common - left;
            let pays_earlier_winners = *earlier_winners == EarlierWinners::CountAgainstShare;
            purse.reserves.push(Reserve {
                stage: number,
                category: category.clone(),
                left,
                pays_earlier_winners,
            });
        }
        purse
    }

    /// Everything not yet spent.
    pub fn left(&self) -> Money {
        self.common + self.withheld()
    }

    /// What is kept aside.
    pub fn withheld(&self) -> Money {
        self.reserves.iter().map(|reserve| reserve.left).sum()
    }

    /// What this project may cost at a stage that is not a reserved share: the common part and the shares
    /// that pay for it.
    pub fn available_for(&self, project: &Project) -> Money {
        let pays = |reserve: &&Reserve| reserve.pays_for(project);
        self.common + self.reserves.iter().filter(pays).map(|reserve| reserve.left).sum()
    }

    /// Pays from the shares that pay for this project, then from the common part.
    pub fn pay(&mut self, project: &Project) {
        let mut due = project.cost;
        for reserve in self.reserves.iter_mut().filter(|reserve| reserve.pays_for(project)) {
            let part = due.min(reserve.left);
            reserve.left = reserve.left - part;
            due = due - part;
        }
        self.common = self.common - due;
    }

    /// What is left of the share of this stage.
    pub fn share_left(&self, stage: u32) -> Money {
        self.reserves.iter().filter(|reserve| reserve.stage == stage).map(|reserve| reserve.left).sum()
    }

    /// Pays from the share of this stage; the caller saw that it suffices.
    pub fn pay_from_share(&mut self, stage: u32, cost: Money) {
        for reserve in self.reserves.iter_mut().filter(|reserve| reserve.stage == stage) {
            reserve.left = reserve.left - cost;
        }
    }

    /// Ends the share of this stage; its rest becomes common and is told.
    pub fn release_share(&mut self, stage: u32) -> Money {
        let rest = self.share_left(stage);
        self.reserves.retain(|reserve| reserve.stage != stage);
        self.common = self.common + rest;
        rest
    }
}

impl Reserve {
    fn pays_for(&self, project: &Project) -> bool {
        self.pays_earlier_winners && project.categories.contains(&self.category)
    }
}
