//! What a basket still needs, in words, for each kind of rule; and whether one project more fits in.

use parvis_kernel::{Message, Money, Refusal};
use parvis_tally::{BallotFault, BallotRule, BallotSize, Offer, Project, ProjectKey, check};

use super::fault_sentence;
use crate::t;

/// How far a basket is.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// How many projects are in it.
    pub chosen: u32,
    /// How many places there are, where the rule fixes a number.
    pub places: Option<u32>,
    /// "2 projets sur 3."
    pub count: Message,
    /// What is missing, and that nothing is recorded yet.
    pub next: Message,
    /// Whether it may be cast as it is.
    pub complete: bool,
}

/// How far a basket with these projects is.
pub fn progress(rule: &BallotRule, chosen: &[Project]) -> Progress {
    let number = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    let sum: Money = chosen.iter().map(|project| project.cost).sum();
    let fault = check(rule, &keys(chosen), &Offer::new(chosen)).err();
    let (places, count) = match rule.size {
        BallotSize::Exactly(places) => (Some(places), t::voting_bar_of(number, places)),
        BallotSize::UpTo(most) => (Some(most), t::voting_bar_up_to(number, most)),
        BallotSize::Between { maximum, .. } => (Some(maximum), t::voting_bar_up_to(number, maximum)),
        BallotSize::WithinBudget(budget) => (None, t::voting_bar_budget(number, sum, budget)),
    };
    Progress {
        chosen: number,
        places,
        count,
        next: next(rule, number, fault.as_ref()),
        complete: fault.is_none(),
    }
}

fn next(rule: &BallotRule, chosen: u32, fault: Option<&BallotFault>) -> Message {
    let (_, maximum) = rule.limits();
    match fault {
        None if maximum == Some(chosen) => t::voting_bar_complete(),
        None => t::voting_bar_may_go_on(),
        Some(BallotFault::Empty) => t::voting_bar_begin(rule_sentence(rule)),
        Some(BallotFault::TooFew { chosen, minimum }) => t::voting_bar_missing(minimum - chosen),
        Some(other) => fault_sentence(other),
    }
}

/// The rule of the ballot as an instruction: "Choisissez exactement 3 projets."
pub fn rule_sentence(rule: &BallotRule) -> Message {
    match rule.size {
        BallotSize::Exactly(count) => t::voting_rule_exactly(count),
        BallotSize::UpTo(most) => t::voting_rule_up_to(most),
        BallotSize::Between { minimum, maximum } => t::voting_rule_between(minimum, maximum),
        BallotSize::WithinBudget(budget) => t::voting_rule_budget(budget),
    }
}

/// Whether one project more fits; that too few are chosen is no obstacle.
///
/// # Errors
/// The sentence: what stands against it and what to do.
pub fn may_add(rule: &BallotRule, chosen: &[Project], more: &Project) -> Result<(), Refusal> {
    let mut all = chosen.to_vec();
    all.push(more.clone());
    match check(rule, &keys(&all), &Offer::new(&all)) {
        Ok(_) | Err(BallotFault::TooFew { .. } | BallotFault::Empty) => Ok(()),
        Err(BallotFault::TooMany { maximum, .. }) => Err(Refusal::new(t::voting_basket_full(maximum))),
        Err(BallotFault::OverBudget { sum, budget }) => {
            let over = Money::from_cents(sum.cents() - budget.cents());
            Err(Refusal::new(t::voting_basket_too_dear(over)))
        }
        Err(other) => Err(Refusal::new(fault_sentence(&other))),
    }
}

fn keys(projects: &[Project]) -> Vec<ProjectKey> {
    projects.iter().map(|project| project.key.clone()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn projects(costs: &[i64]) -> Vec<Project> {
        let project =
            |(place, cost): (usize, &i64)| Project::new(place.to_string(), Money::from_euros(*cost));
        costs.iter().enumerate().map(project).collect()
    }

    fn rules() -> impl Strategy<Value = BallotRule> {
        prop_oneof![
            (1_u32..5).prop_map(BallotSize::Exactly),
            (1_u32..5).prop_map(BallotSize::UpTo),
            (1_u32..3, 0_u32..3)
                .prop_map(|(minimum, more)| BallotSize::Between { minimum, maximum: minimum + more }),
            (1_i64..200).prop_map(|budget| BallotSize::WithinBudget(Money::from_euros(budget))),
        ]
        .prop_map(BallotRule::new)
    }

    #[test]
    fn exactly_three_says_what_is_missing() {
        let rule = BallotRule::new(BallotSize::Exactly(3));
        assert_eq!(progress(&rule, &projects(&[5, 6])).next.key, "voting-bar-missing");
        let full = progress(&rule, &projects(&[5, 6, 7]));
        assert!(full.complete && full.next.key == "voting-bar-complete");
        assert_eq!(progress(&rule, &[]).next.key, "voting-bar-begin");
        let fourth = may_add(&rule, &projects(&[5, 6, 7]), &Project::new("x", Money::ZERO));
        assert_eq!(fourth.unwrap_err().message.key, "voting-basket-full");
    }

    #[test]
    fn a_budget_says_how_much_is_too_much() {
        let rule = BallotRule::new(BallotSize::WithinBudget(Money::from_euros(20)));
        let refusal = may_add(&rule, &projects(&[15]), &Project::new("x", Money::from_euros(8))).unwrap_err();
        assert_eq!(refusal.message, t::voting_basket_too_dear(Money::from_euros(3)));
    }

    proptest! {
        /// Who adds only what `may_add` lets in, until the basket is complete, holds a ballot that `check` accepts.
        #[test]
        fn a_complete_basket_is_a_ballot(rule in rules(), costs in proptest::collection::vec(1_i64..90, 0..9)) {
            let mut basket: Vec<Project> = Vec::new();
            for project in projects(&costs) {
                if may_add(&rule, &basket, &project).is_ok() {
                    basket.push(project);
                }
                let valid = check(&rule, &keys(&basket), &Offer::new(&basket)).is_ok();
                prop_assert_eq!(progress(&rule, &basket).complete, valid);
                let most = rule.limits().1.unwrap_or(u32::MAX);
                prop_assert!(basket.len() as u64 <= u64::from(most));
            }
        }
    }
}
