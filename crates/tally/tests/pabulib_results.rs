//! Results of independent implementations on real and made-up elections.
//!
//! Reads `data/pb/{public,edge}` of the folder named by `PARVIS_SHARED`, or `shared` beside the repository; where
//! it is absent each test says that it is skipped. Covered keys of `expected.json`: `greedy_votes`,
//! `greedy_votes_per_cost`, `greedy_points`, `greedy_points_per_cost`, their order of selection where given, and
//! `official_selected` through `greedy_equals_official` and `no_skip_equals_official`. Not covered, for this
//! crate does not carry these rules out: `mes_*`, `phragmen` and the `add1_*` facts.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use parvis_tally::{
    CountBy, CountingRule, Decision, PbFile, Priority, Stage, TallyResult, TieBreak, TooDear, WhyNotSelected,
    recount, tally,
};
use serde_json::Value;

fn folder(name: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let shared = std::env::var_os("PARVIS_SHARED").map_or_else(beside, PathBuf::from);
    let folder = shared.join("data/pb").join(name);
    if !folder.is_dir() {
        eprintln!("skipped: no folder data/pb/{name}; set PARVIS_SHARED to the folder that holds data/");
        return None;
    }
    Some(folder)
}

fn read(folder: &std::path::Path, instance: &str) -> String {
    std::fs::read_to_string(folder.join("instances").join(instance)).unwrap()
}

fn expected(folder: &std::path::Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap()
}

/// The rule behind a key of `expected.json`; `None` for rules that are not greedy.
fn rule(key: &str) -> Option<CountingRule> {
    let (count_by, priority) = match key {
        "greedy_votes" => (CountBy::Ballots, Priority::Votes),
        "greedy_votes_per_cost" => (CountBy::Ballots, Priority::VotesPerCost),
        "greedy_points" => (CountBy::Points, Priority::Votes),
        "greedy_points_per_cost" => (CountBy::Points, Priority::VotesPerCost),
        _ => return None,
    };
    let stages = vec![Stage::VotesWithinEnvelope { priority, too_dear: TooDear::Skip }];
    Some(CountingRule {
        count_by,
        minimum_votes: 0,
        maximum_winners: None,
        stages,
        ties: vec![TieBreak::ProjectKey],
    })
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn winners(result: &TallyResult) -> Vec<&str> {
    result.winners.iter().map(|key| key.as_str()).collect()
}

/// Counts the instance as the expectation says and compares; 1 if it was one of ours.
fn compare(text: &str, expectation: &Value, instance: &str) -> usize {
    let key = expectation["rule"].as_str().unwrap();
    let Some(rule) = rule(key) else { return 0 };
    let result = tally(&PbFile::parse(text).unwrap().election().unwrap(), &rule, "");
    let won: BTreeSet<&str> = winners(&result).into_iter().collect();
    assert_eq!(won, texts(&expectation["winners"]).into_iter().collect(), "{instance} {key}");
    let cost = (expectation["total_cost"].as_f64().unwrap() * 100.0).round() as i64;
    assert_eq!(result.spent.cents(), cost, "{instance} {key}");
    if expectation.get("selection_order_of_recomputation").is_some() {
        let order = texts(&expectation["selection_order_of_recomputation"]);
        assert_eq!(winners(&result), order, "{instance} {key}");
    }
    1
}

#[test]
fn edge_instances_give_the_reference_winners() {
    let Some(folder) = folder("edge") else { return };
    let expected = expected(&folder);
    let mut compared = 0;
    for expectation in expected.as_array().unwrap() {
        let instance = expectation["instance"].as_str().unwrap();
        compared += compare(&read(&folder, instance), expectation, instance);
    }
    assert_eq!(compared, 30);
}

#[test]
fn public_instances_give_the_reference_winners() {
    let Some(folder) = folder("public") else { return };
    let expected = expected(&folder);
    let mut compared = 0;
    for (instance, facts) in expected["instances"].as_object().unwrap() {
        let text = read(&folder, instance);
        for expectation in facts["results"].as_array().unwrap() {
            compared += compare(&text, expectation, instance);
        }
    }
    assert_eq!(compared, 20);
}

#[test]
fn what_cities_published_is_reproduced_where_their_rule_is_greedy() {
    let Some(folder) = folder("public") else { return };
    let expected = expected(&folder);
    let mut compared = 0;
    for (instance, facts) in expected["instances"].as_object().unwrap() {
        let Some(official) = facts.get("official_selected") else { continue };
        let official: BTreeSet<&str> = texts(official).into_iter().collect();
        let election = PbFile::parse(&read(&folder, instance)).unwrap().election().unwrap();
        for (fact, too_dear) in
            [("greedy_equals_official", TooDear::Skip), ("no_skip_equals_official", TooDear::Stop)]
        {
            let by_points = facts["vote_type"] != "approval";
            let mut rule = rule(if by_points { "greedy_points" } else { "greedy_votes" }).unwrap();
            rule.stages = vec![Stage::VotesWithinEnvelope { priority: Priority::Votes, too_dear }];
            let result = tally(&election, &rule, "");
            let same = winners(&result).into_iter().collect::<BTreeSet<_>>() == official;
            assert_eq!(Some(same), facts[fact].as_bool(), "{instance} {fact}");
            compared += 1;
        }
    }
    assert_eq!(compared, 6);
}

#[test]
fn recorded_votes_of_real_files_are_exact_and_files_survive_a_round_trip() {
    for name in ["public", "edge"] {
        let Some(folder) = folder(name) else { return };
        for entry in std::fs::read_dir(folder.join("instances")).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let file = PbFile::parse(&text).unwrap();
            assert_eq!(PbFile::parse(&file.write()).unwrap(), file, "{path:?}");
            let recount = recount(&text).unwrap();
            assert_eq!(recount.votes.unwrap_or_default(), [], "{path:?}");
            assert_eq!(recount.scores.unwrap_or_default(), [], "{path:?}");
            assert_eq!(recount.selected.unwrap_or_default(), [], "{path:?}");
        }
    }
}

#[test]
fn a_threshold_and_no_skip_only_take_away() {
    let Some(folder) = folder("public") else { return };
    let expected = expected(&folder);
    for instance in expected["instances"].as_object().unwrap().keys() {
        let election = PbFile::parse(&read(&folder, instance)).unwrap().election().unwrap();
        let mut rule = rule("greedy_votes").unwrap();
        rule.minimum_votes = 200;
        let result = tally(&election, &rule, "");
        assert!(result.winners.iter().all(|key| result.project(key).unwrap().votes >= 200), "{instance}");
        rule.minimum_votes = 0;
        let skip = tally(&election, &rule, "");
        rule.stages = vec![Stage::VotesWithinEnvelope { priority: Priority::Votes, too_dear: TooDear::Stop }];
        let stop = tally(&election, &rule, "");
        assert_eq!(winners(&stop), winners(&skip)[..stop.winners.len()], "{instance}");
        let stopped = |why: &Decision| {
            matches!(why, Decision::NotSelected { why: WhyNotSelected::StoppedBefore { .. } })
        };
        let dear = stop.projects.iter().find(|line| !stop.has_won(&line.project)).unwrap();
        assert!(!stopped(&dear.decision) && dear.cost > stop.left, "{instance}");
    }
}
