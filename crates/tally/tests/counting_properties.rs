//! What holds for every election and every rule.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use parvis_kernel::Money;
use parvis_tally::{
    AreaTooDear, Ballot, CountingRule, Decision, Election, PbDescription, PbFile, ProjectKey, Stage,
    TallyResult, WhyWon, recount, tally,
};
use proptest::prelude::*;
use support::{elections, rules};

fn winners(result: &TallyResult) -> BTreeSet<&ProjectKey> {
    result.winners.iter().collect()
}

fn about() -> PbDescription {
    let text = str::to_owned;
    PbDescription {
        description: text("Budget participatif"),
        country: text("France"),
        unit: text("Lot-et-Garonne"),
        instance: text("2026"),
        date_begin: text("18.02.2026"),
        date_end: text("19.03.2026"),
        ..PbDescription::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn money_adds_up_and_no_project_wins_twice(election in elections(), rule in rules()) {
        let result = tally(&election, &rule, "seed");
        let won = winners(&result);
        prop_assert_eq!(won.len(), result.winners.len());
        let cost = |key: &ProjectKey| result.project(key).map_or(Money::ZERO, |line| line.cost);
        prop_assert_eq!(result.winners.iter().map(cost).sum::<Money>(), result.spent);
        prop_assert_eq!(result.spent + result.left, election.envelope);
        prop_assert!(result.spent <= election.envelope || rule.may_exceed_envelope());
        prop_assert_eq!(result.projects.len(), election.projects.len());
        for line in &result.projects {
            prop_assert_eq!(matches!(line.decision, Decision::Won { .. }), won.contains(&line.project));
            prop_assert!(line.score >= i64::from(rule.minimum_votes) || !won.contains(&line.project));
        }
        prop_assert!(rule.maximum_winners.is_none_or(|maximum| won.len() <= maximum as usize));
    }

    #[test]
    fn the_order_of_ballots_changes_nothing(election in elections(), rule in rules(), turn in 0_usize..30) {
        let mut other = election.clone();
        other.ballots.reverse();
        let turn = turn.min(other.ballots.len());
        other.ballots.rotate_left(turn);
        prop_assert_eq!(tally(&election, &rule, "seed"), tally(&other, &rule, "seed"));
    }

    #[test]
    fn the_order_of_projects_changes_nothing(election in elections(), rule in rules(), turn in 0_usize..10) {
        let mut other = election.clone();
        other.projects.reverse();
        let turn = turn.min(other.projects.len());
        other.projects.rotate_left(turn);
        prop_assert_eq!(tally(&election, &rule, "seed"), tally(&other, &rule, "seed"));
    }

    #[test]
    fn where_no_tie_is_reported_no_seed_changes_the_winners(election in elections(), rule in rules()) {
        let result = tally(&election, &rule, "seed");
        if result.ties.is_empty() {
            for seed in ["a", "b", "c", "d"] {
                let other = tally(&election, &rule, seed);
                prop_assert_eq!(winners(&result), winners(&other));
            }
        }
    }

    #[test]
    fn the_exported_file_counts_to_the_same_result(election in elections(), rule in rules()) {
        let result = tally(&election, &rule, "graine du 20 mars");
        let text = PbFile::export(&election, &rule, &result, &about()).unwrap().write();
        let again = recount(&text).unwrap();
        prop_assert!(again.agrees() && again.rule_known);
        prop_assert_eq!(&again.rule, &rule);
        prop_assert_eq!(&again.result, &result);
        let second = PbFile::export(&again.election, &again.rule, &again.result, &about()).unwrap();
        prop_assert_eq!(second.write(), text);
    }

    #[test]
    fn rule_and_result_survive_json(election in elections(), rule in rules()) {
        let json = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(&serde_json::from_str::<CountingRule>(&json).unwrap(), &rule);
        let result = tally(&election, &rule, "seed");
        let json = serde_json::to_string(&result).unwrap();
        prop_assert_eq!(serde_json::from_str::<TallyResult>(&json).unwrap(), result);
    }

    #[test]
    fn one_more_ballot_for_a_winner_keeps_it_a_winner(election in elections(), areas in any::<bool>()) {
        let mut rule = CountingRule::votes_within_envelope();
        if areas {
            rule.stages = vec![Stage::FirstOfEachArea {
                too_dear: AreaTooDear::NextOfArea,
                earlier_winners_serve: false,
            }];
        }
        for winner in tally(&election, &rule, "seed").winners {
            let mut more = election.clone();
            more.ballots.push(Ballot::approving([winner.clone()]));
            prop_assert!(tally(&more, &rule, "seed").has_won(&winner));
        }
    }

    #[test]
    fn what_is_not_selected_would_not_fit_in_what_is_left(election in elections()) {
        let rule = CountingRule { minimum_votes: 0, ..CountingRule::votes_within_envelope() };
        let result = tally(&election, &rule, "seed");
        for line in result.projects.iter().filter(|line| !result.has_won(&line.project)) {
            prop_assert!(line.cost > result.left);
        }
    }

    #[test]
    fn an_area_has_one_first_which_no_other_of_it_beats(election in elections()) {
        let result = tally(&election, &CountingRule::first_of_each_area(), "seed");
        let mut firsts = BTreeMap::new();
        for line in &result.projects {
            if let Decision::Won { why: WhyWon::FirstOfArea { area }, .. } = &line.decision {
                prop_assert!(firsts.insert(area.clone(), line).is_none());
            }
        }
        for project in &election.projects {
            let line = result.project(&project.key).unwrap();
            let Some(first) = project.area.as_ref().and_then(|area| firsts.get(area)) else { continue };
            // Only a project too dear at its turn may have more votes than the first of its area.
            prop_assert!(line.score <= first.score || line.cost > result.left);
        }
    }

    #[test]
    fn a_reserved_share_is_spent_on_its_category_first(election in elections(), percent in 1_u8..100) {
        let rule = CountingRule::first_of_each_area_with_share("jeunes", percent);
        let result = tally(&election, &rule, "seed");
        let share = parvis_tally::Share::Percent(percent).of(election.envelope);
        let is_youth = |key: &ProjectKey| {
            election.projects.iter().any(|project| project.key == *key && !project.categories.is_empty())
        };
        let reserved: Money = result.projects.iter()
            .filter(|line| matches!(line.decision, Decision::Won { why: WhyWon::ReservedShare { .. }, .. }))
            .map(|line| line.cost).sum();
        prop_assert!(reserved <= share);
        let youth: Money = result.projects.iter()
            .filter(|line| result.has_won(&line.project) && is_youth(&line.project)).map(|line| line.cost).sum();
        for line in &result.projects {
            // A youth project with votes stays out only if it did not fit beside the other youth winners.
            let left_out = is_youth(&line.project) && line.score > 0 && !result.has_won(&line.project);
            prop_assert!(!left_out || youth + line.cost > share);
        }
    }
}

#[test]
fn an_election_without_anything_is_counted() {
    let result = tally(&Election::new(Money::ZERO, vec![], vec![]), &CountingRule::first_of_each_area(), "");
    assert!(result.winners.is_empty() && result.projects.is_empty());
}
