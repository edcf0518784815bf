//! Elections and rules made at random, small enough that ties and shortages are common.
#![allow(dead_code, reason = "each test file uses its own part")]

use parvis_kernel::Money;
use parvis_tally::{
    AreaTooDear, Ballot, CountBy, CountingRule, EarlierWinners, Election, Priority, Project, Share, Stage,
    TieBreak, TooDear,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

pub fn elections() -> impl Strategy<Value = Election> {
    (vec((1_i64..60, option::of(0_u8..3), any::<bool>()), 1..10), 10_i64..150).prop_flat_map(
        |(projects, envelope)| {
            let keys: Vec<String> = (1..=projects.len()).map(|number| number.to_string()).collect();
            let most = keys.len();
            let ballots = vec(proptest::sample::subsequence(keys, 0..=most), 0..30);
            ballots.prop_map(move |ballots| {
                let projects =
                    projects.iter().zip(1..).map(|(traits, number)| project(number, *traits)).collect();
                let ballots = ballots.into_iter().map(Ballot::approving).collect();
                Election::new(Money::from_euros(envelope), projects, ballots)
            })
        },
    )
}

fn project(number: i32, (cost, area, is_youth): (i64, Option<u8>, bool)) -> Project {
    // Few distinct costs, so that tie-breaks by cost leave ties to the lot.
    let mut project = Project::new(number.to_string(), Money::from_cents(cost / 5 * 500 + 350));
    if let Some(area) = area {
        project = project.in_area(format!("canton-{area}"));
    }
    if is_youth { project.in_category("jeunes") } else { project }
}

pub fn rules() -> impl Strategy<Value = CountingRule> {
    let ties = proptest::sample::subsequence(vec![TieBreak::LowerCost, TieBreak::Lot], 0..=2);
    let counted = select(vec![CountBy::Ballots, CountBy::Points]);
    (counted, 0_u32..3, option::of(1_u32..5), vec(stages(), 1..4), ties).prop_map(
        |(count_by, minimum_votes, maximum_winners, stages, ties)| CountingRule {
            count_by,
            minimum_votes,
            maximum_winners,
            stages,
            ties,
        },
    )
}

fn stages() -> impl Strategy<Value = Stage> {
    let too_dear = select(vec![TooDear::Skip, TooDear::Stop]);
    let priority = select(vec![Priority::Votes, Priority::VotesPerCost]);
    let area = select(vec![AreaTooDear::NextOfArea, AreaTooDear::AreaWithout, AreaTooDear::ExceedEnvelope]);
    let earlier = select(vec![EarlierWinners::CountAgainstShare, EarlierWinners::LeaveShareWhole]);
    prop_oneof![
        (priority, too_dear)
            .prop_map(|(priority, too_dear)| Stage::VotesWithinEnvelope { priority, too_dear }),
        (area, any::<bool>()).prop_map(|(too_dear, earlier_winners_serve)| Stage::FirstOfEachArea {
            too_dear,
            earlier_winners_serve
        }),
        (1_u8..100, earlier).prop_map(|(percent, earlier_winners)| Stage::ReservedShare {
            category: "jeunes".into(),
            share: Share::Percent(percent),
            earlier_winners,
        }),
    ]
}
