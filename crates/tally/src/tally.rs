//! The count itself: add up, carry out the stages in order, say for each project what was decided.

use parvis_kernel::Money;

use crate::count::{Counts, count};
use crate::order::Order;
use crate::purse::Purse;
use crate::stages;
use crate::{
    CountingRule, Decision, Election, Priority, Project, ProjectResult, Stage, TallyResult, TieDrawn,
    TraceStep, WhyNotSelected, WhyWon,
};

/// Counts an election by a rule; lots are drawn from `seed`. Never fails: a share larger than what is left is
/// cut down, see [`CountingRule::faults`] to refuse such a rule beforehand.
pub fn tally(election: &Election, rule: &CountingRule, seed: &str) -> TallyResult {
    let counts = count(election, rule.count_by);
    let mut state = State::new(election, rule, seed, &counts);
    for (stage, number) in rule.stages.iter().zip(1..) {
        state.trace.push(TraceStep::StageOpened { stage: number, left: state.purse.left() });
        match stage {
            Stage::FirstOfEachArea { too_dear, earlier_winners_serve } => {
                stages::first_of_each_area(&mut state, number, *too_dear, *earlier_winners_serve);
            }
            Stage::ReservedShare { category, .. } => stages::reserved_share(&mut state, number, category),
            Stage::VotesWithinEnvelope { priority, too_dear } => {
                stages::votes_within_envelope(&mut state, number, *priority, *too_dear);
            }
        }
    }
    state.finish(&counts)
}

/// Where a count stands; stages work on it.
pub(crate) struct State<'a> {
    pub projects: &'a [Project],
    pub purse: Purse,
    rule: &'a CountingRule,
    seed: &'a str,
    scores: &'a [i64],
    decisions: Vec<Decision>,
    winners: Vec<usize>,
    ties: Vec<TieDrawn>,
    trace: Vec<TraceStep>,
    envelope: Money,
}

impl<'a> State<'a> {
    fn new(election: &'a Election, rule: &'a CountingRule, seed: &'a str, counts: &'a Counts) -> Self {
        let purse = Purse::open(election.envelope, rule);
        let first = |(project, score): (&Project, &i64)| Decision::NotSelected {
            why: at_first(project, *score, rule),
        };
        let decisions = election.projects.iter().zip(&counts.scores).map(first).collect();
        let trace = vec![TraceStep::Started { envelope: election.envelope, withheld: purse.withheld() }];
        Self {
            projects: &election.projects,
            purse,
            rule,
            seed,
            scores: &counts.scores,
            decisions,
            winners: Vec::new(),
            ties: Vec::new(),
            trace,
            envelope: election.envelope,
        }
    }

    /// The order of projects at this stage.
    pub fn order(&self, stage: u32, priority: Priority) -> Order<'a> {
        Order::new(self.projects, self.scores, priority, &self.rule.ties, stage, self.seed)
    }

    /// Projects that may still win: neither chosen nor withdrawn nor below the minimum.
    pub fn candidates(&self) -> Vec<usize> {
        let may_win = |place: &usize| {
            !self.has_won(*place) && at_first(&self.projects[*place], self.scores[*place], self.rule) == OPEN
        };
        (0..self.projects.len()).filter(may_win).collect()
    }

    pub fn has_won(&self, place: usize) -> bool {
        matches!(self.decisions[place], Decision::Won { .. })
    }

    /// Whether it was passed over because its area was done.
    pub fn lost_its_area(&self, place: usize) -> bool {
        matches!(
            self.decisions[place],
            Decision::NotSelected { why: WhyNotSelected::AreaAlreadyServed { .. } }
        )
    }

    pub fn winners(&self) -> &[usize] {
        &self.winners
    }

    /// The reason if there may be no more winners.
    pub fn maximum_reached(&self) -> Option<WhyNotSelected> {
        let maximum = self.rule.maximum_winners?;
        (self.winners.len() >= maximum as usize).then_some(WhyNotSelected::MaximumReached { maximum })
    }

    /// Records a winner; the stage has paid for it.
    pub fn take(&mut self, stage: u32, place: usize, why: WhyWon) {
        self.decisions[place] = Decision::Won { why, stage };
        self.winners.push(place);
        let project = &self.projects[place];
        self.trace.push(TraceStep::Took {
            stage,
            project: project.key.clone(),
            score: self.scores[place],
            cost: project.cost,
            left: self.purse.left(),
        });
    }

    /// Records that a project was passed over.
    pub fn pass(&mut self, stage: u32, place: usize, why: WhyNotSelected) {
        self.decisions[place] = Decision::NotSelected { why: why.clone() };
        let project = &self.projects[place];
        let (score, cost) = (self.scores[place], project.cost);
        self.trace.push(TraceStep::Passed { stage, project: project.key.clone(), score, cost, why });
    }

    /// Records a tie that mattered.
    pub fn tie(&mut self, tie: TieDrawn) {
        self.trace.push(TraceStep::Tie(tie.clone()));
        self.ties.push(tie);
    }

    /// Adds any other line to the account.
    pub fn note(&mut self, step: TraceStep) {
        self.trace.push(step);
    }

    fn finish(self, counts: &Counts) -> TallyResult {
        let groups = self.order(1, Priority::Votes).groups(0..self.projects.len());
        let mut lines = Vec::with_capacity(self.projects.len());
        for group in groups {
            let rank = u32::try_from(lines.len() + 1).unwrap_or(u32::MAX);
            lines.extend(group.into_iter().map(|place| ProjectResult {
                project: self.projects[place].key.clone(),
                cost: self.projects[place].cost,
                votes: counts.votes[place],
                score: counts.scores[place],
                rank,
                decision: self.decisions[place].clone(),
            }));
        }
        let spent: Money = self.winners.iter().map(|place| self.projects[*place].cost).sum();
        TallyResult {
            projects: lines,
            winners: self.winners.iter().map(|place| self.projects[*place].key.clone()).collect(),
            ties: self.ties,
            spent,
            left: self.envelope - spent,
            ballots: counts.ballots,
            seed: self.seed.to_owned(),
            trace: self.trace,
        }
    }
}

/// A project may win and no stage has looked at it yet.
const OPEN: WhyNotSelected = WhyNotSelected::NotConsidered;

fn at_first(project: &Project, score: i64, rule: &CountingRule) -> WhyNotSelected {
    let minimum = rule.minimum_votes;
    if project.withdrawn {
        WhyNotSelected::Withdrawn
    } else if score >= i64::from(minimum) || minimum == 0 {
        OPEN
    } else if score <= 0 {
        WhyNotSelected::NoVotes
    } else {
        WhyNotSelected::BelowMinimum { minimum }
    }
}
