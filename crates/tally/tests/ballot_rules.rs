//! Which ballots are valid.

use parvis_kernel::Money;
use parvis_tally::{BallotFault, BallotRule, BallotSize, Offer, Project, ProjectKey, check};
use proptest::prelude::*;

fn keys(texts: &[&str]) -> Vec<ProjectKey> {
    texts.iter().map(|text| ProjectKey::from(*text)).collect()
}

fn catalogue() -> Vec<Project> {
    let project = |key: &str, euros, area: &str| Project::new(key, Money::from_euros(euros)).in_area(area);
    vec![
        project("1", 10, "agen").in_category("jeunes"),
        project("2", 20, "agen"),
        project("3", 30, "nérac").in_category("jeunes"),
        project("4", 40, "nérac"),
        project("5", 50, "agen"),
    ]
}

fn verdict(rule: &BallotRule, chosen: &[&str]) -> Result<(), BallotFault> {
    let catalogue = catalogue();
    check(rule, &keys(chosen), &Offer::new(&catalogue)).map(|_| ())
}

#[test]
fn exactly_three_means_three() {
    let rule = BallotRule::new(BallotSize::Exactly(3));
    assert_eq!(verdict(&rule, &["1", "2", "3"]), Ok(()));
    assert_eq!(verdict(&rule, &["1", "2"]), Err(BallotFault::TooFew { chosen: 2, minimum: 3 }));
    assert_eq!(verdict(&rule, &["1", "2", "3", "4"]), Err(BallotFault::TooMany { chosen: 4, maximum: 3 }));
    assert_eq!(verdict(&rule, &["1", "2", "1"]), Err(BallotFault::Duplicate { project: "1".into() }));
    assert_eq!(verdict(&rule, &["1", "2", "99"]), Err(BallotFault::Unknown { project: "99".into() }));
    assert_eq!(verdict(&rule, &[]), Err(BallotFault::Empty));
}

#[test]
fn up_to_and_between_include_their_limits() {
    let up_to = BallotRule::new(BallotSize::UpTo(2));
    assert_eq!(verdict(&up_to, &["1"]), Ok(()));
    assert_eq!(verdict(&up_to, &["1", "2"]), Ok(()));
    assert_eq!(verdict(&up_to, &["1", "2", "3"]), Err(BallotFault::TooMany { chosen: 3, maximum: 2 }));
    let between = BallotRule::new(BallotSize::Between { minimum: 2, maximum: 3 });
    assert_eq!(verdict(&between, &["1"]), Err(BallotFault::TooFew { chosen: 1, minimum: 2 }));
    assert_eq!(verdict(&between, &["1", "2"]), Ok(()));
    assert_eq!(verdict(&between, &["1", "2", "3"]), Ok(()));
}

#[test]
fn a_budget_may_be_spent_to_the_last_euro() {
    let rule = BallotRule::new(BallotSize::WithinBudget(Money::from_euros(60)));
    assert_eq!(verdict(&rule, &["1", "2", "3"]), Ok(()));
    let fault = BallotFault::OverBudget { sum: Money::from_euros(70), budget: Money::from_euros(60) };
    assert_eq!(verdict(&rule, &["1", "2", "4"]), Err(fault));
}

#[test]
fn a_blank_ballot_is_valid_only_where_the_rule_says_so() {
    let catalogue = catalogue();
    let rule = BallotRule { blank_allowed: true, ..BallotRule::new(BallotSize::Exactly(3)) };
    assert!(check(&rule, &[], &Offer::new(&catalogue)).unwrap().is_blank());
}

#[test]
fn areas_and_categories_may_have_their_own_limit() {
    let rule = BallotRule { maximum_per_area: Some(2), ..BallotRule::new(BallotSize::UpTo(5)) };
    let fault = BallotFault::TooManyInArea { area: "agen".into(), chosen: 3, maximum: 2 };
    assert_eq!(verdict(&rule, &["1", "2", "5"]), Err(fault));
    assert_eq!(verdict(&rule, &["1", "2", "3", "4"]), Ok(()));
    let rule = BallotRule { maximum_per_category: Some(1), ..BallotRule::new(BallotSize::UpTo(5)) };
    let fault = BallotFault::TooManyInCategory { category: "jeunes".into(), chosen: 2, maximum: 1 };
    assert_eq!(verdict(&rule, &["1", "3"]), Err(fault));
}

#[test]
fn a_rule_is_plain_json() {
    let json = r#"{"size":{"between":{"minimum":1,"maximum":3}},"blank_allowed":true}"#;
    let rule: BallotRule = serde_json::from_str(json).unwrap();
    assert_eq!(rule.limits(), (1, Some(3)));
    assert!(serde_json::from_str::<BallotRule>(r#"{"size":{"exactly":3},"blanc":true}"#).is_err());
}

proptest! {
    #[test]
    fn a_ballot_is_valid_exactly_when_the_definition_says_so(
        chosen in proptest::collection::vec(0_usize..7, 0..7),
        minimum in 1_u32..4,
        more in 0_u32..3,
        budget in 0_i64..160,
        by_budget in any::<bool>(),
        blank_allowed in any::<bool>(),
    ) {
        let catalogue = catalogue();
        let maximum = minimum + more;
        let budget = Money::from_euros(budget);
        let size = match by_budget {
            true => BallotSize::WithinBudget(budget),
            false => BallotSize::Between { minimum, maximum },
        };
        let rule = BallotRule { blank_allowed, ..BallotRule::new(size) };
        let names: Vec<ProjectKey> = chosen.iter().map(|number| number.to_string().into()).collect();
        let mut distinct = chosen.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let known = chosen.iter().all(|number| (1..=5).contains(number)) && distinct.len() == chosen.len();
        let cost = || chosen.iter().map(|number| catalogue[number - 1].cost).sum::<Money>();
        let count = u32::try_from(chosen.len()).unwrap();
        let expected = match (chosen.is_empty(), by_budget) {
            (true, _) => blank_allowed,
            (false, true) => known && cost() <= budget,
            (false, false) => known && (minimum..=maximum).contains(&count),
        };
        let verdict = check(&rule, &names, &Offer::new(&catalogue));
        prop_assert_eq!(verdict.is_ok(), expected);
        if let Ok(valid) = verdict {
            prop_assert_eq!(valid.projects(), names.as_slice());
        }
    }
}
