//! Equal projects: how they are told apart, and which ties are worth reporting.

use parvis_kernel::Money;
use parvis_tally::{
    AreaTooDear, Ballot, CountingRule, Election, Project, Stage, TallyResult, TieBreak, TooDear, lot_hash,
    tally,
};

/// Projects 1, 2, … with these costs, one vote each.
fn equals(envelope: i64, costs: &[i64]) -> Election {
    let keys: Vec<String> = (1..=costs.len()).map(|number| number.to_string()).collect();
    let projects =
        keys.iter().zip(costs).map(|(key, cost)| Project::new(key.as_str(), Money::from_euros(*cost)));
    let projects = projects.collect();
    Election::new(Money::from_euros(envelope), projects, vec![Ballot::approving(keys)])
}

fn by_votes(ties: &[TieBreak]) -> CountingRule {
    CountingRule { ties: ties.to_vec(), ..CountingRule::votes_within_envelope() }
}

fn winners(result: &TallyResult) -> Vec<&str> {
    result.winners.iter().map(|key| key.as_str()).collect()
}

#[test]
fn the_lot_is_the_sha_256_anyone_can_compute() {
    // printf '%s\n%s\n%s' graine 1 42 | sha256sum
    let hash = "edd7913f0841f85d30b775c93ba9706bed6f8a5e3cedca433e5eecd1258d2c23";
    assert_eq!(lot_hash("graine", 1, &"42".into()), hash);
}

#[test]
fn the_smallest_lot_wins_and_the_tie_is_shown() {
    let result = tally(&equals(10, &[10, 10, 10]), &by_votes(&[]), "graine");
    let mut lots: Vec<(String, &str)> =
        ["1", "2", "3"].map(|key| (lot_hash("graine", 1, &key.into()), key)).into();
    lots.sort();
    assert_eq!(winners(&result), [lots[0].1]);
    let tie = &result.ties[0];
    assert_eq!(tie.reason, TieBreak::Lot);
    assert_eq!(
        tie.order.iter().map(|key| key.as_str()).collect::<Vec<_>>(),
        [lots[0].1, lots[1].1, lots[2].1]
    );
    assert_eq!(tie.lots[&tie.order[0]], lots[0].0);
}

#[test]
fn another_seed_can_draw_another_winner() {
    let drawn = |seed: String| winners(&tally(&equals(10, &[10, 10]), &by_votes(&[]), &seed))[0].to_owned();
    let seeds = (0..20).map(|number| drawn(number.to_string()));
    assert_eq!(seeds.collect::<std::collections::BTreeSet<_>>().len(), 2);
}

#[test]
fn cost_may_decide_before_the_lot() {
    let cheap = tally(&equals(10, &[10, 4, 9]), &by_votes(&[TieBreak::LowerCost, TieBreak::Lot]), "graine");
    assert_eq!(winners(&cheap), ["2"]);
    assert_eq!(cheap.ties[0].reason, TieBreak::LowerCost);
    assert!(cheap.ties[0].lots.is_empty());
    let dear = tally(&equals(10, &[10, 4, 9]), &by_votes(&[TieBreak::HigherCost]), "graine");
    assert_eq!(winners(&dear), ["1"]);
}

#[test]
fn a_tie_that_changes_nothing_is_not_reported() {
    assert!(tally(&equals(30, &[10, 10, 10]), &by_votes(&[]), "graine").ties.is_empty(), "all fit");
    assert!(tally(&equals(5, &[10, 10, 10]), &by_votes(&[]), "graine").ties.is_empty(), "none fits");
    assert!(tally(&equals(10, &[10, 20]), &by_votes(&[]), "graine").ties.is_empty(), "only one could win");
}

#[test]
fn where_the_count_stops_at_the_first_too_dear_its_place_matters() {
    let mut rule = by_votes(&[TieBreak::HigherCost]);
    rule.stages = vec![Stage::VotesWithinEnvelope { priority: Default::default(), too_dear: TooDear::Stop }];
    let result = tally(&equals(10, &[10, 20]), &rule, "graine");
    assert!(winners(&result).is_empty());
    assert_eq!(result.ties.len(), 1);
}

#[test]
fn a_tie_inside_an_area_names_only_its_projects() {
    let mut election = equals(100, &[10, 10, 10]);
    election.projects[0].area = Some("agen".into());
    election.projects[1].area = Some("agen".into());
    election.projects[2].area = Some("fumel".into());
    let mut rule = CountingRule::first_of_each_area();
    rule.stages.truncate(1);
    let result = tally(&election, &rule, "graine");
    assert_eq!(result.ties.len(), 1);
    assert_eq!(result.ties[0].projects, ["1".into(), "2".into()]);
    assert_eq!(result.winners.len(), 2);
}

#[test]
fn firsts_of_two_areas_for_which_the_money_does_not_suffice_are_a_tie() {
    for too_dear in [AreaTooDear::AreaWithout, AreaTooDear::NextOfArea] {
        let mut election = equals(10, &[10, 10]);
        election.projects[0].area = Some("agen".into());
        election.projects[1].area = Some("fumel".into());
        let mut rule = CountingRule::first_of_each_area();
        rule.stages = vec![Stage::FirstOfEachArea { too_dear, earlier_winners_serve: false }];
        assert_eq!(tally(&election, &rule, "graine").ties.len(), 1);
    }
}
