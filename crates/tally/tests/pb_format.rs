//! The `.pb` format: what is read, what is refused and on which line, what is written.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use parvis_kernel::Money;
use parvis_tally::{
    Ballot, BallotRule, BallotSize, CountingRule, Election, PbDescription, PbFault, PbFile, Project, tally,
};

const GOOD: &str = "META
key;value
description;Budget participatif
country;France
unit;Agen
instance;2026
num_projects;2
num_votes;2
budget;100.50
vote_type;approval
rule;greedy
date_begin;2026
date_end;2026
note libre;\"un ; et des \"\"guillemets\"\"\"
PROJECTS
project_id;cost;name;couleur
1;50;Skatepark;rouge
P-é2;33.35;\"Œuvre; d'art\";
VOTES
voter_id;vote
a;1,P-é2
b;
";

fn fault(text: &str) -> (usize, PbFault) {
    let error = PbFile::parse(text).and_then(|file| file.election()).unwrap_err();
    (error.line, error.fault)
}

#[test]
fn tables_keep_what_they_do_not_know() {
    let file = PbFile::parse(GOOD).unwrap();
    assert_eq!(file.meta("note libre"), Some("un ; et des \"guillemets\""));
    assert_eq!(file.projects.columns, ["project_id", "cost", "name", "couleur"]);
    assert_eq!(file.projects.rows[1].cells, ["P-é2", "33.35", "Œuvre; d'art", ""]);
    assert_eq!(file.projects.rows[1].line, 18);
    assert_eq!(file.write(), GOOD);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let windows = format!("\u{feff}{}", GOOD.replace('\n', "\r\n"));
    assert_eq!(PbFile::parse(&windows).unwrap(), PbFile::parse(GOOD).unwrap());
}

#[test]
fn amounts_are_exact_and_an_empty_vote_is_blank() {
    let election = PbFile::parse(GOOD).unwrap().election().unwrap();
    assert_eq!(election.envelope, Money::from_cents(10_050));
    assert_eq!(election.projects[1].cost, Money::from_cents(3_335));
    assert_eq!(election.ballots, [Ballot::approving(["1", "P-é2"]), Ballot::default()]);
}

#[test]
fn every_fault_says_its_line() {
    let with = |from: &str, to: &str| fault(&GOOD.replacen(from, to, 1));
    let text = str::to_owned;
    assert_eq!(with("1;50", "1;50.555"), (17, PbFault::BadAmount { text: text("50.555") }));
    assert_eq!(with("1;50", "1;-5"), (17, PbFault::BadAmount { text: text("-5") }));
    assert_eq!(with("a;1,", "a;7,"), (21, PbFault::UnknownProject { project: text("7") }));
    assert_eq!(with("b;", "a;"), (22, PbFault::Twice { name: text("a") }));
    assert_eq!(with("unit;", "country;"), (5, PbFault::Twice { name: text("country") }));
    assert_eq!(with("rouge", "rouge;bleu"), (17, PbFault::TooManyCells { columns: 4, cells: 5 }));
    assert_eq!(with("b;", "\"b;"), (22, PbFault::UnclosedQuote));
    assert_eq!(with("unit;Agen", "unit;"), (0, PbFault::MissingMeta { key: "unit" }));
    let count = PbFault::WrongCount { key: "num_votes", announced: text("3"), found: 2 };
    assert_eq!(with("num_votes;2", "num_votes;3"), (0, count));
    assert_eq!(with("approval", "guess"), (0, PbFault::BadVoteType { text: text("guess") }));
    assert_eq!(with("VOTES\n", ""), (21, PbFault::Section { expected: "VOTES" }));
    assert_eq!(with("META\n", "hello\n"), (1, PbFault::OutsideSections));
    assert_eq!(
        with("project_id;cost", "project_id;prix"),
        (16, PbFault::Header { section: "PROJECTS", missing: "cost" })
    );
    assert_eq!(fault(""), (0, PbFault::Section { expected: "META" }));
}

#[test]
fn points_must_match_the_projects_of_the_ballot() {
    let text = GOOD.replace("approval", "cumulative").replace("voter_id;vote", "voter_id;vote;points");
    let good = text.replace("a;1,P-é2", "a;1,P-é2;3,2.0");
    let election = PbFile::parse(&good).unwrap().election().unwrap();
    assert_eq!(election.ballots[0], Ballot::with_points([("1", 3), ("P-é2", 2)]));
    let bad = text.replace("a;1,P-é2", "a;1,P-é2;3");
    assert_eq!(fault(&bad), (21, PbFault::PointsMismatch { projects: 2, points: 1 }));
    let bad = text.replace("a;1,P-é2", "a;1,P-é2;3,2.5");
    assert_eq!(fault(&bad), (21, PbFault::BadNumber { text: "2.5".to_owned() }));
}

#[test]
fn ranks_without_points_are_scored_by_the_length_of_the_ballot() {
    let text = GOOD.replace("approval", "ordinal");
    let election = PbFile::parse(&text).unwrap().election().unwrap();
    assert_eq!(election.ballots[0], Ballot::with_points([("1", 2), ("P-é2", 1)]));
}

fn counted() -> (Election, CountingRule, PbDescription) {
    let project = |key: &str, euros, area: &str| Project::new(key, Money::from_euros(euros)).in_area(area);
    let projects = vec![
        project("1", 60, "agen"),
        project("2", 50, "nérac").in_category("jeunes"),
        project("3", 40, "agen").in_category("jeunes").in_category("sport"),
    ];
    let ballots = ["1 2", "1 3", "2 3", "1 2", "1", ""];
    let ballots = ballots.iter().map(|ballot| Ballot::approving(ballot.split_whitespace())).collect();
    let mut election = Election::new(Money::from_euros(100), projects, ballots);
    election.ballot_rule =
        Some(BallotRule { blank_allowed: true, ..BallotRule::new(BallotSize::Exactly(2)) });
    let text = str::to_owned;
    let about = PbDescription {
        description: text("Budget participatif; vote en ligne"),
        country: text("France"),
        unit: text("Lot-et-Garonne"),
        instance: text("2026"),
        date_begin: text("18.02.2026"),
        date_end: text("19.03.2026"),
        edition: Some(text("3")),
        language: Some(text("fr")),
        currency: Some(text("EUR")),
        names: ["Skatepark", "Verger; potager", "Piste"].map(text).into(),
    };
    (election, CountingRule::first_of_each_area_with_share("jeunes", 10), about)
}

#[test]
fn what_is_published_is_exactly_this() {
    let (election, rule, about) = counted();
    let result = tally(&election, &rule, "graine");
    let written = PbFile::export(&election, &rule, &result, &about).unwrap().write();
    let comment = written.lines().find(|line| line.starts_with("comment;")).unwrap();
    assert!(comment.contains("#2: parvis_seed=graine #3: parvis_blank=1 #4: parvis_void=1"));
    let rest: String =
        written.lines().filter(|line| *line != comment).map(|line| format!("{line}\n")).collect();
    assert_eq!(
        rest,
        "META\nkey;value\ndescription;\"Budget participatif; vote en ligne\"\ncountry;France\nunit;Lot-et-Garonne\n\
         instance;2026\nnum_projects;3\nnum_votes;4\nbudget;100\nvote_type;approval\nrule;greedy-custom\n\
         date_begin;18.02.2026\ndate_end;19.03.2026\nmin_length;2\nmax_length;2\nedition;3\nlanguage;fr\n\
         currency;EUR\nPROJECTS\nproject_id;cost;votes;name;category;selected;district\n\
         1;60;3;Skatepark;;1;agen\n2;50;3;\"Verger; potager\";jeunes;0;nérac\n3;40;2;Piste;jeunes,sport;1;agen\n\
         VOTES\nvoter_id;vote\n1;1,2\n2;1,2\n3;1,3\n4;2,3\n"
    );
}

#[test]
fn what_the_format_cannot_hold_is_refused() {
    let (mut election, rule, about) = counted();
    let result = tally(&election, &rule, "graine # 1");
    let fault =
        |election: &Election, result| PbFile::export(election, &rule, result, &about).unwrap_err().fault;
    assert_eq!(fault(&election, &result), PbFault::NotWritable { text: "#".to_owned() });
    election.projects[0].key = "1,5".into();
    let result = tally(&election, &rule, "graine");
    assert_eq!(fault(&election, &result), PbFault::NotWritable { text: "1,5".to_owned() });
}
