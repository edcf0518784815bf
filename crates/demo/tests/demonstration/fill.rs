//! What stands in a filled demonstration, on both engines.

use std::{
    collections::BTreeSet,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicUsize, Ordering},
};

use crate::support::{Demonstration, FILLED, NOW};
use parvis_db::testing::fresh_sqlite;
use parvis_kernel::FrozenClock;
use parvis_spaces::{ActivityState, activity_state, processes};
use parvis_voting::{Report, round_of_process, stored_report};

#[test]
fn the_territory_and_the_editions_are_whole() {
    for demo in FILLED.iter() {
        let count = |sql| demo.count(sql);
        assert_eq!(
            count("select count(*) from area where kind = 'canton' and lat is not null"),
            21,
            "{}",
            demo.engine
        );
        assert_eq!(
            count("select count(*) from area where kind = 'municipality' and parent_id is not null"),
            319
        );
        assert_eq!((count("select count(*) from theme"), count("select count(*) from process")), (6, 3));
        let numbered =
            "select count(*) from contribution where stage = 'shortlisted' and number between 1 and 144";
        assert_eq!(count(numbered), 144);
        assert_eq!(count("select count(distinct number) from contribution where stage = 'shortlisted'"), 144);
        assert!(
            count("select count(*) from contribution where stage = 'submitted'") >= 5,
            "nothing to moderate"
        );
        assert!(count("select count(*) from assessment where verdict = 'pending'") >= 3, "nothing to assess");
        assert!(count("select count(*) from contribution where reference like 'IDEE-2027-%'") >= 40);
    }
}

#[test]
fn counters_are_those_of_the_rows() {
    for demo in FILLED.iter() {
        let count = |sql| demo.count(sql);
        let counted = count("select cast(sum(n) as bigint) from contribution_count");
        assert_eq!(counted, count("select count(*) from contribution"), "{}", demo.engine);
        let stored: Vec<_> = demo
            .tenant
            .db()
            .read_blocking(|c| {
                let mut cells = Vec::new();
                for process in processes(c)? {
                    for visible in [false, true] {
                        cells.extend(parvis_contributions::store::counts(c, process.id, visible)?);
                    }
                }
                Ok::<_, parvis_db::DbError>(cells)
            })
            .expect("counts are readable");
        let recounted = demo.tenant.db().read_blocking(|c| parvis_contributions::store::recount(c, false));
        let sorted = |mut cells: Vec<(parvis_contributions::store::Cell, i64)>| {
            cells.sort();
            cells
        };
        assert_eq!(sorted(stored), sorted(recounted.expect("rows are countable")));
        let supports = count("select cast(sum(support_count) as bigint) from contribution");
        assert_eq!(supports, count("select count(*) from support"));
        assert!(supports > 1_500, "{supports}");
    }
}

#[test]
fn thousands_voted_and_the_roll_agrees_with_the_box() {
    for demo in FILLED.iter() {
        let count = |sql| demo.count(sql);
        let ballots = count("select count(*) from ballot");
        assert!(ballots > 8_000, "{}: {ballots}", demo.engine);
        assert_eq!(ballots, count("select count(*) from turnout"));
        assert_eq!(ballots, count("select cast(sum(n) as bigint) from turnout_count"));
        let open = "select count(*) from turnout t join voting_round r on r.id = t.round_id where r.sealed_at is null";
        assert!(count(open) >= 4_200);
        let sealed = "select count(*) from turnout t join voting_round r on r.id = t.round_id \
                      where r.sealed_at is not null and t.sealed_handle is not null";
        assert_eq!(count(sealed), 0, "a sealed round keeps a link");
    }
}

#[test]
fn the_vote_is_open_and_ideas_are_collected() {
    for demo in FILLED.iter() {
        let states = demo.tenant.db().read_blocking(|c| {
            let mut states = Vec::new();
            for process in processes(c)? {
                let vote = activity_state(c, process.id, "vote", NOW)?;
                states.push((process.title, vote, activity_state(c, process.id, "deposit", NOW)?));
            }
            Ok::<_, parvis_db::DbError>(states)
        });
        let states = states.expect("processes are readable");
        let of = |year: &str| states.iter().find(|(title, ..)| title.ends_with(year)).expect("an edition");
        assert_eq!(of("2024").1, ActivityState::Closed);
        let ActivityState::Open(Some(closes)) = of("2026").1 else { panic!("no vote: {states:?}") };
        let days = closes.seconds_since(NOW) / 86_400;
        assert!((16..=17).contains(&days), "{days}");
        assert_eq!(closes.in_zone("Europe/Paris").time(), jiff::civil::time(23, 59, 59, 0));
        assert!(of("2027").2.is_open() && !of("2027").1.is_open());
    }
}

#[test]
fn the_engine_names_the_winners_that_were_carried_out() {
    let text = include_str!("../../content/projects-past.json");
    let content: Vec<serde_json::Value> = serde_json::from_str(text).expect("JSON");
    let expected: BTreeSet<String> = content
        .iter()
        .filter(|project| !project["delivery"].is_null())
        .map(|project| project["title"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(expected.len(), 26);
    for demo in FILLED.iter() {
        let report: Report = demo
            .tenant
            .db()
            .read_blocking(|c| {
                let process = processes(c)?
                    .into_iter()
                    .find(|process| process.title.ends_with("2024"))
                    .expect("edition");
                let round = round_of_process(c, process.id)?.expect("a round");
                Ok::<_, parvis_db::DbError>(stored_report(c, round.id)?.expect("a published result"))
            })
            .expect("the result is readable");
        let winners: BTreeSet<String> = report
            .result
            .winners
            .iter()
            .filter_map(|winner| report.project(winner.as_str()).map(|project| project.title.clone()))
            .collect();
        assert_eq!(winners, expected, "{}", demo.engine);
        let followed = "select count(distinct contribution_id) from milestone";
        assert_eq!(demo.count(followed), 26);
        assert_eq!(demo.count("select count(*) from contribution where stage = 'delivered'"), 19);
        assert_eq!(demo.count("select count(*) from contribution where stage = 'delivering'"), 7);
    }
}

#[test]
fn a_full_demonstration_is_left_alone() {
    for demo in FILLED.iter() {
        let before = demo.count("select count(*) from event");
        let lines = AtomicUsize::new(0);
        let say = |_: &str| {
            lines.fetch_add(1, Ordering::Relaxed);
        };
        parvis_demo::fill(&demo.tenant, &FrozenClock::at(NOW.plus_days(2)), &say).expect("nothing to do");
        assert_eq!((demo.count("select count(*) from event"), lines.load(Ordering::Relaxed)), (before, 0));
        parvis_demo::fill(&demo.tenant, &FrozenClock::at(NOW.plus_days(30)), &say).expect("nothing to do");
        assert_eq!(lines.load(Ordering::Relaxed), 1, "an old demonstration says that it is old");
    }
}

#[test]
fn a_filling_that_was_broken_off_goes_on() {
    let demo = Demonstration::new("sqlite", fresh_sqlite(), true);
    let clock = FrozenClock::at(NOW);
    let broken = catch_unwind(AssertUnwindSafe(|| {
        parvis_demo::fill(&demo.tenant, &clock, &|line| assert!(!line.starts_with("4/"), "the power went"))
    }));
    assert!(broken.is_err());
    assert_eq!(demo.count("select count(*) from process"), 0);
    clock.advance(3_600);
    parvis_demo::fill(&demo.tenant, &clock, &|_| {}).expect("it goes on");
    assert_eq!(demo.count("select count(*) from process"), 3);
    assert_eq!(demo.count("select count(*) from person"), FILLED[0].count("select count(*) from person"));
}

#[test]
fn a_site_that_is_not_the_demonstration_is_not_touched() {
    let demo = Demonstration::new("sqlite", fresh_sqlite(), true);
    demo.tenant
        .db()
        .write_blocking(|tx| {
            let theme = parvis_territory::NewTheme {
                name: "Sport".into(),
                icon: "trophy".into(),
                color: "#123456".into(),
            };
            parvis_territory::add_theme(tx, &parvis_territory::policy::by_the_machine(), &theme)
        })
        .expect("a theme");
    let refused =
        parvis_demo::fill(&demo.tenant, &FrozenClock::at(NOW), &|_| {}).expect_err("it is somebody's site");
    assert!(refused.to_string().contains("--data"), "{refused}");
    assert_eq!(demo.count("select count(*) from person"), 0);
}
