//! The rules of a count in words, made from the real parameters: what the back office sums up, what "comment est-ce
//! calculé ?" explains and why each project won or not.

use parvis_kernel::{Arg, Message, Money};
use parvis_tally::{
    AreaTooDear, CategoryKey, CountingRule, Decision, EarlierWinners, Priority, ProjectResult, RuleFault,
    Share, Stage, TieBreak, TooDear, WhyNotSelected, WhyWon,
};

use crate::{
    model::{CategoryLabels, Report, YOUTH},
    t,
};

/// One sentence for each stage of a rule, in order.
pub fn stage_sentences(rule: &CountingRule, labels: &CategoryLabels) -> Vec<Message> {
    rule.stages.iter().map(|stage| stage_sentence(stage, labels)).collect()
}

/// What a stage does.
fn stage_sentence(stage: &Stage, labels: &CategoryLabels) -> Message {
    match stage {
        Stage::FirstOfEachArea { too_dear, .. } => match too_dear {
            AreaTooDear::NextOfArea => t::voting_stage_first_next(),
            AreaTooDear::AreaWithout => t::voting_stage_first_without(),
            AreaTooDear::ExceedEnvelope => t::voting_stage_first_exceed(),
        },
        Stage::ReservedShare { category, share, earlier_winners } => match earlier_winners {
            EarlierWinners::CountAgainstShare => {
                t::voting_stage_share_counts(share_words(*share), category_words(category, labels))
            }
            EarlierWinners::LeaveShareWhole => {
                t::voting_stage_share_whole(share_words(*share), category_words(category, labels))
            }
        },
        Stage::VotesWithinEnvelope { priority: Priority::VotesPerCost, .. } => {
            t::voting_stage_votes_per_cost()
        }
        Stage::VotesWithinEnvelope { too_dear: TooDear::Skip, .. } => t::voting_stage_votes_skip(),
        Stage::VotesWithinEnvelope { too_dear: TooDear::Stop, .. } => t::voting_stage_votes_stop(),
    }
}

fn share_words(share: Share) -> Arg {
    match share {
        Share::Percent(percent) => t::voting_percent(i64::from(percent)).into(),
        Share::Amount(amount) => amount.into(),
    }
}

/// The words for a category of projects: its label; the program's own for the one that every process begins with.
pub fn category_words(category: &CategoryKey, labels: &CategoryLabels) -> Arg {
    match labels.get(category) {
        Some(label) => label.as_str().into(),
        None if category.as_str() == YOUTH => t::voting_category_young().into(),
        None => category.as_str().into(),
    }
}

/// How equal projects are told apart: one sentence a means, the lot last.
pub fn tie_sentences(rule: &CountingRule) -> Vec<Message> {
    let mut means: Vec<Message> = rule
        .ties
        .iter()
        .take_while(|means| **means != TieBreak::Lot)
        .map(|means| tie_words(*means))
        .collect();
    means.push(tie_words(TieBreak::Lot));
    means
}

/// A means to tell equal projects apart.
pub fn tie_words(means: TieBreak) -> Message {
    match means {
        TieBreak::LowerCost => t::voting_tie_lower(),
        TieBreak::HigherCost => t::voting_tie_higher(),
        TieBreak::ListOrder => t::voting_tie_list(),
        TieBreak::ProjectKey => t::voting_tie_key(),
        TieBreak::Lot => t::voting_tie_lot(),
    }
}

/// What makes no sense in a rule.
pub fn rule_fault_sentence(fault: &RuleFault, labels: &CategoryLabels) -> Message {
    match fault {
        RuleFault::NoStage => t::voting_fault_no_stage(),
        RuleFault::ShareOutOfRange { .. } => t::voting_fault_share(),
        RuleFault::SharesExceedEnvelope { sum, envelope } => t::voting_fault_shares(*sum, *envelope),
        RuleFault::CategoryTwice { category } => t::voting_fault_category(category_words(category, labels)),
        RuleFault::TieBreakTwice { .. } => t::voting_fault_tie(),
        RuleFault::NoWinnerAllowed => t::voting_fault_no_winner(),
    }
}

/// Why a project won or not.
pub fn why_sentence(report: &Report, line: &ProjectResult) -> Message {
    match &line.decision {
        Decision::Won { why, .. } => why_won(report, why),
        Decision::NotSelected { why } => why_not(report, line, why),
    }
}

fn why_won(report: &Report, why: &WhyWon) -> Message {
    match why {
        WhyWon::FirstOfArea { area } => t::voting_why_first(area.as_str()),
        WhyWon::ReservedShare { category } => {
            let share = report.counting_rule.stages.iter().find_map(|stage| match stage {
                Stage::ReservedShare { category: other, share, .. } if other == category => Some(*share),
                _ => None,
            });
            let share = share_words(share.unwrap_or(Share::Amount(Money::ZERO)));
            t::voting_why_share(category_words(category, &report.categories), share)
        }
        WhyWon::WithinEnvelope => t::voting_why_envelope(),
    }
}

fn why_not(report: &Report, line: &ProjectResult, why: &WhyNotSelected) -> Message {
    let titled = |number: &str| {
        let title = report.project(number).map_or("", |project| project.title.as_str());
        Arg::from(format!("{number}. {title}"))
    };
    match why {
        WhyNotSelected::Withdrawn => t::voting_why_withdrawn(),
        WhyNotSelected::NoVotes => t::voting_why_no_votes(),
        WhyNotSelected::BelowMinimum { minimum } => t::voting_why_minimum(*minimum),
        WhyNotSelected::ExceedsRemaining { remaining } => {
            t::voting_why_too_dear(line.cost, (*remaining).max(Money::ZERO))
        }
        WhyNotSelected::StoppedBefore { at } => t::voting_why_stopped(titled(at.as_str())),
        WhyNotSelected::AreaAlreadyServed { area, by: Some(by) } => {
            t::voting_why_area(area.as_str(), titled(by.as_str()))
        }
        WhyNotSelected::AreaAlreadyServed { area, by: None } => t::voting_why_area_without(area.as_str()),
        WhyNotSelected::MaximumReached { maximum } => t::voting_why_maximum(*maximum),
        WhyNotSelected::NotConsidered => t::voting_why_not_considered(),
    }
}
