//! `parvis tally FILE.pb`: the file is counted again and compared with what it records.

use parvis_kernel::Locale;
use parvis_tally::{recount, recount_pb};

const FILE: &str = "META
key;value
description;Budget participatif
country;France
unit;Agen
instance;2026
num_projects;3
num_votes;3
budget;100
vote_type;approval
rule;greedy
date_begin;2026
date_end;2026
PROJECTS
project_id;cost;votes;selected
1;80;3;1
2;30;2;0
3;20;1;1
VOTES
voter_id;vote
a;1
b;1,2
c;1,2,3
";

#[test]
fn a_file_that_agrees() {
    let report = recount_pb(FILE, Locale::Fr).unwrap();
    let expected = "Budget participatif, Agen, 2026
Enveloppe : 100
Projets : 3
Bulletins valables : 3
Bulletins blancs : 0
Bulletins nuls : 0
Règle du fichier : greedy
Règle appliquée : {\"count_by\":\"ballots\",\"minimum_votes\":0,\"maximum_winners\":null,\"stages\":[{\"stage\":\"votes_within_envelope\",\"priority\":\"votes\",\"too_dear\":\"skip\"}],\"ties\":[\"list_order\"]}

rang;projet;voix;score;coût;décision
1;1;3;3;80;LAURÉAT, retenu dans la limite de l'enveloppe
2;2;2;2;30;non retenu, trop cher, il restait 20
3;3;1;1;20;LAURÉAT, retenu dans la limite de l'enveloppe

Dépensé : 100
Reste : 0

Voix : identiques au fichier
Lauréats : identiques au fichier
Le recomptage concorde avec le fichier.
";
    assert_eq!(report, expected);
    assert!(recount_pb(FILE, Locale::En).unwrap().ends_with("The recount agrees with the file.\n"));
}

#[test]
fn a_changed_vote_or_winner_is_found() {
    let report = recount_pb(&FILE.replace("2;30;2;0", "2;30;9;1"), Locale::En).unwrap();
    assert!(report.contains("Votes : different from the file\n  2 : file 9, recount 2\n"), "{report}");
    assert!(report.contains("Winners : different from the file\n  2 : file 1, recount 0\n"), "{report}");
    assert!(report.ends_with("The recount DOES NOT AGREE with the file.\n"));
}

#[test]
fn the_rules_of_the_format_are_recounted() {
    let stop = FILE.replace("rule;greedy", "rule;greedy-no-skip");
    let differences = recount(&stop).unwrap().selected.unwrap();
    assert_eq!(differences.len(), 1, "3 comes after the first that does not fit");
    let threshold = FILE.replace("rule;greedy", "rule;greedy-threshold\nmin_project_score_threshold;2");
    assert_eq!(recount(&threshold).unwrap().selected.unwrap().len(), 1, "3 has one vote");
}

#[test]
fn winners_by_a_rule_that_is_not_ours_are_not_compared() {
    let found = recount(&FILE.replace("rule;greedy", "rule;equalshares")).unwrap();
    assert!(!found.rule_known && found.selected.is_none() && found.votes.as_ref().unwrap().is_empty());
    assert!(found.report(Locale::Fr).contains("n'est pas recomptée ici"));
}

#[test]
fn our_rule_may_stand_in_keys_of_its_own() {
    let rule = r#"{"minimum_votes":2,"stages":[{"stage":"votes_within_envelope","too_dear":"skip"}],"ties":["lot"]}"#;
    let quoted = rule.replace('"', "\"\"");
    let keys = format!("rule;greedy-custom\nparvis_rule;\"{quoted}\"\nparvis_seed;graine");
    let found = recount(&FILE.replace("rule;greedy", &keys)).unwrap();
    assert_eq!(found.rule.minimum_votes, 2);
    assert_eq!(found.result.seed, "graine");
    assert_eq!(found.selected.unwrap().len(), 1);
}
