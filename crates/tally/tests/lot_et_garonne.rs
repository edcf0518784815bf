//! The rule of Lot-et-Garonne's first participatory budget, worked out by hand on three cantons.
//!
//! Envelope 100 000 €, 20 % of it kept for youth projects, ballots of exactly three projects.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use parvis_kernel::Money;
use parvis_tally::{
    AreaTooDear, Ballot, BallotCounts, BallotRule, BallotSize, CountingRule, Decision, EarlierWinners,
    Election, Project, Stage, TallyResult, TraceStep, WhyNotSelected, WhyWon, tally,
};

fn euros(amount: i64) -> Money {
    Money::from_euros(amount)
}

/// Votes, by hand: project 1 has 8, 4 has 6, 2 and 7 have 5, 3 has 4, 5 has 3, 6 and 8 have 2, 9 has 1.
fn election() -> Election {
    let project = |key: &str, cost, canton: &str| Project::new(key, euros(cost)).in_area(canton);
    let projects = vec![
        project("1", 40_000, "agen"),
        project("2", 5_000, "agen"),
        project("3", 12_000, "agen").in_category("jeunes"),
        project("4", 30_000, "nérac"),
        project("5", 9_000, "nérac").in_category("jeunes"),
        project("6", 25_000, "nérac"),
        project("7", 90_000, "fumel"),
        project("8", 8_000, "fumel"),
        project("9", 5_000, "fumel").in_category("jeunes"),
    ];
    let ballots = [
        "1 4 3", "1 4 3", "1 7 3", "1 7 3", "1 7 5", "1 7 5", "1 7 5", "1 2 8", "4 2 8", "4 2 6", "4 2 6",
        "4 2 9", // Two void ballots and a blank one.
        "1 2", "1 2 3 4", "",
    ];
    let ballots = ballots.iter().map(|ballot| Ballot::approving(ballot.split_whitespace())).collect();
    let mut election = Election::new(euros(100_000), projects, ballots);
    election.ballot_rule = Some(BallotRule::new(BallotSize::Exactly(3)));
    election
}

fn decision(result: &TallyResult, key: &str) -> Decision {
    result.project(&key.into()).unwrap().decision.clone()
}

fn won(why: WhyWon, stage: u32) -> Decision {
    Decision::Won { why, stage }
}

fn first_of(canton: &str) -> Decision {
    won(WhyWon::FirstOfArea { area: canton.into() }, 1)
}

fn too_dear(remaining: i64) -> Decision {
    Decision::NotSelected { why: WhyNotSelected::ExceedsRemaining { remaining: euros(remaining) } }
}

#[test]
fn the_case_worked_out_by_hand() {
    let result = tally(&election(), &CountingRule::first_of_each_area_with_share("jeunes", 20), "graine");
    assert_eq!(result.ballots, BallotCounts { valid: 12, blank: 1, void: 2 });
    let votes: Vec<u64> = (1..=9).map(|n| result.project(&n.to_string().into()).unwrap().votes).collect();
    assert_eq!(votes, [8, 5, 4, 6, 3, 2, 5, 2, 1]);

    // Stage 1 with 80 000, since 20 000 are kept aside: 1 leads Agen (80 - 40 = 40), 4 leads Nérac (40 - 30 = 10),
    // 7 leads Fumel but costs 90, so the second of Fumel, 8, wins (10 - 8 = 2).
    assert_eq!(decision(&result, "1"), first_of("agen"));
    assert_eq!(decision(&result, "4"), first_of("nérac"));
    assert_eq!(decision(&result, "8"), first_of("fumel"));
    // Stage 2 with 20 000: 3 wins (20 - 12 = 8), 5 costs 9, 9 wins (8 - 5 = 3); 3 000 go back.
    let youth = won(WhyWon::ReservedShare { category: "jeunes".into() }, 2);
    assert_eq!(decision(&result, "3"), youth);
    assert_eq!(decision(&result, "9"), youth);
    // Stage 3 with 2 + 3 = 5 000: 2 has as many votes as 7, which costs 90 000, and takes all.
    assert_eq!(decision(&result, "2"), won(WhyWon::WithinEnvelope, 3));
    assert_eq!(decision(&result, "5"), too_dear(0));
    assert_eq!(decision(&result, "6"), too_dear(0));
    assert!(matches!(decision(&result, "7"), Decision::NotSelected { .. }));

    let winners: Vec<&str> = result.winners.iter().map(|key| key.as_str()).collect();
    assert_eq!(winners, ["1", "4", "8", "3", "9", "2"]);
    assert_eq!((result.spent, result.left), (euros(100_000), Money::ZERO));
    assert!(result.ties.is_empty(), "2 and 7 are equal, but 7 could never win");
}

#[test]
fn the_account_can_be_followed() {
    let result = tally(&election(), &CountingRule::first_of_each_area_with_share("jeunes", 20), "graine");
    let start = TraceStep::Started { envelope: euros(100_000), withheld: euros(20_000) };
    assert_eq!(result.trace[0], start);
    let released = TraceStep::ShareReleased { stage: 2, category: "jeunes".into(), amount: euros(3_000) };
    assert!(result.trace.contains(&released));
    let left: Vec<i64> = result
        .trace
        .iter()
        .filter_map(|step| match step {
            TraceStep::Took { left, .. } => Some(left.cents() / 100_000),
            _ => None,
        })
        .collect();
    assert_eq!(left, [60, 30, 22, 10, 5, 0]);
}

#[test]
fn a_canton_whose_first_is_too_dear_may_go_without() {
    let mut rule = CountingRule::first_of_each_area_with_share("jeunes", 20);
    rule.stages[0] =
        Stage::FirstOfEachArea { too_dear: AreaTooDear::AreaWithout, earlier_winners_serve: false };
    let result = tally(&election(), &rule, "graine");
    // Fumel has no first: 10 000 + 3 000 are left for stage 3, where 2 takes 5 000 and 8 the last 8 000 (5, with
    // more votes, costs 9 000).
    assert_eq!(decision(&result, "2"), won(WhyWon::WithinEnvelope, 3));
    assert_eq!(decision(&result, "5"), too_dear(8_000));
    assert_eq!(decision(&result, "8"), won(WhyWon::WithinEnvelope, 3));
    assert_eq!(result.left, Money::ZERO);
}

#[test]
fn an_envelope_may_be_exceeded_for_the_firsts_if_the_rule_says_so() {
    let mut rule = CountingRule::first_of_each_area();
    rule.stages[0] =
        Stage::FirstOfEachArea { too_dear: AreaTooDear::ExceedEnvelope, earlier_winners_serve: false };
    let result = tally(&election(), &rule, "graine");
    let winners: Vec<&str> = result.winners.iter().map(|key| key.as_str()).collect();
    assert_eq!(winners, ["1", "4", "7"]);
    assert_eq!(result.left, euros(-60_000));
}

/// Envelope 100, share 20. A (youth, 15) leads its canton, then C (80), then B (youth, 10).
fn youth_first() -> Election {
    let projects = vec![
        Project::new("A", euros(15)).in_area("agen").in_category("jeunes"),
        Project::new("B", euros(10)).in_category("jeunes"),
        Project::new("C", euros(80)),
    ];
    let ballots = ["A C", "A C", "A B"].map(|ballot| Ballot::approving(ballot.split(' ')));
    Election::new(euros(100), projects, ballots.to_vec())
}

#[test]
fn a_youth_project_that_won_its_canton_counts_against_the_share() {
    // A takes 15 of the 20; B (10) does not fit in 5; 5 go back; C takes 80 of 85.
    let rule = CountingRule::first_of_each_area_with_share("jeunes", 20);
    let result = tally(&youth_first(), &rule, "graine");
    assert_eq!(decision(&result, "C"), won(WhyWon::WithinEnvelope, 3));
    assert_eq!(decision(&result, "B"), too_dear(5));
}

#[test]
fn or_leaves_the_share_whole() {
    // A takes 15 of the common 80; B takes 10 of the 20; 10 go back; C (80) does not fit in 75.
    let mut rule = CountingRule::first_of_each_area_with_share("jeunes", 20);
    if let Stage::ReservedShare { earlier_winners, .. } = &mut rule.stages[1] {
        *earlier_winners = EarlierWinners::LeaveShareWhole;
    }
    let result = tally(&youth_first(), &rule, "graine");
    assert_eq!(decision(&result, "B"), won(WhyWon::ReservedShare { category: "jeunes".into() }, 2));
    assert_eq!(decision(&result, "C"), too_dear(75));
}

#[test]
fn the_rule_is_published_as_json() {
    let rule = CountingRule::first_of_each_area_with_share("jeunes", 10);
    let json = r#"{"count_by":"ballots","minimum_votes":1,"maximum_winners":null,"stages":[{"stage":"first_of_each_area","too_dear":"next_of_area","earlier_winners_serve":false},{"stage":"reserved_share","category":"jeunes","share":{"percent":10},"earlier_winners":"count_against_share"},{"stage":"votes_within_envelope","priority":"votes","too_dear":"skip"}],"ties":["lot"]}"#;
    assert_eq!(serde_json::to_string(&rule).unwrap(), json);
    let unknown = json.replace("minimum_votes", "minimum_voix");
    assert!(serde_json::from_str::<CountingRule>(&unknown).is_err());
}
