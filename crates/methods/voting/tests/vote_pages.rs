//! Voting through the pages, without script: the rules, the basket, the check, the receipt, the change.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use support::site::{Site, sites};

const AMINA: Option<&str> = Some("person-1");
const RULES: [(&str, &str); 5] = [
    ("naissance_day", "1"),
    ("naissance_month", "5"),
    ("naissance_year", "1990"),
    ("case-resident", "1"),
    ("canton", "2"),
];

fn put(site: &Site, who: Option<&str>, project: &str) -> support::site::Answer {
    site.post(
        who,
        "/demarches/budget/vote/panier",
        &[("projet", project), ("geste", "ajouter"), ("retour", "/ici")],
    )
}

#[test]
fn the_rules_come_first_and_say_what_is_missing() {
    for site in sites() {
        let start = site.get(None, "/demarches/budget/vote");
        assert_eq!(start.status, 200);
        assert!(start.shows("Choisissez exactement 3 projets.") && start.shows("résidant en Lot-et-Garonne"));
        let missing = site.post(None, "/demarches/budget/vote/conditions", &[("naissance_day", "31")]);
        assert_eq!(missing.status, 422);
        assert!(missing.shows("Indiquez votre date de naissance") && missing.shows("value=\"31\""));
        assert!(missing.shows("Choisissez votre canton dans la liste."));
    }
}

#[test]
fn a_child_gets_an_explanation_and_other_ways() {
    for site in sites() {
        let mut child = RULES;
        child[2].1 = "2020";
        let answer = site.post(None, "/demarches/budget/vote/conditions", &child);
        assert_eq!(answer.status, 200);
        assert!(
            answer.shows("Vous ne pouvez pas participer à ce vote") && answer.shows("à partir de 11 ans")
        );
        assert!(answer.shows("Sur papier, dans les mairies."));
        assert!(site.get(None, "/demarches/budget/vote/conditions").shows("Qui peut voter ?"));
    }
}

#[test]
fn a_visitor_checks_the_vote_and_signs_in_only_to_cast_it() {
    for site in sites() {
        let first = put(&site, None, "1");
        assert_eq!((first.status, first.location.as_str()), (303, "/ici"));
        let visitor = first.session.unwrap();
        let who = Some(visitor.as_str());
        assert_eq!(put(&site, who, "4").status, 303);
        let list = site.get(who, "/demarches/budget");
        assert!(list.shows("2 projets sur 3.") && list.shows("choisissez encore 1 projet"));
        let early = site.get(who, "/demarches/budget/vote/verification");
        assert_eq!(early.location, "/demarches/budget/vote", "the rules come first");
        put(&site, who, "8");
        let rules = site.post(who, "/demarches/budget/vote/conditions", &RULES);
        assert_eq!(rules.location, "/demarches/budget/vote/verification");
        let check = site.get(who, "/demarches/budget/vote/verification");
        assert!(check.shows("pas encore enregistré") && check.shows("Me connecter pour voter"));
        assert!(!check.shows("Voter pour ces 3 projets"), "the act itself needs a person");
        assert!(check.shows("/inscription?retour=/demarches/budget/vote/verification"));
        let cast = site.post(who, "/demarches/budget/vote", &[]);
        assert_eq!(cast.location, "/demarches/budget/vote/verification", "the check page names the ways");
        assert_eq!(site.poll.sums(), (0, 0, 0));
        let amina = site.adopt(&visitor, 1);
        let who = Some(amina.as_str());
        let check = site.get(who, "/demarches/budget/vote/verification");
        assert!(check.shows("Voter pour ces 3 projets") && check.shows("Nérac"), "all is kept");
        assert!(site.post(who, "/demarches/budget/vote", &[]).location.contains("/vote/recu/"));
        assert_eq!(site.poll.sums(), (1, 1, 1));
    }
}

#[test]
fn what_was_chosen_last_counts_when_one_signs_in() {
    for site in sites() {
        for project in ["2", "3", "6"] {
            put(&site, AMINA, project);
        }
        site.poll.clock.set(support::hour(2));
        let visitor = put(&site, None, "1").session.unwrap();
        let list = site.get(Some(&site.adopt(&visitor, 1)), "/demarches/budget");
        assert!(list.shows("1 projet sur 3."), "what the hand just did, not what lay there");
    }
}

#[test]
fn the_page_of_the_rules_does_not_lead_to_itself() {
    for site in sites() {
        assert!(!site.get(None, "/demarches/budget/vote").shows("Comment voter ?"));
        assert!(site.get(None, "/demarches/budget").shows("Comment voter ?"));
        let visitor = put(&site, None, "1").session.unwrap();
        let rules = site.get(Some(&visitor), "/demarches/budget/vote");
        assert!(rules.shows("1 projet sur 3.") && !rules.shows("Voir mon vote"));
    }
}

#[test]
fn the_script_gets_the_button_and_the_bar_alone() {
    for site in sites() {
        let fields = [("projet", "1"), ("geste", "ajouter"), ("retour", "/ici")];
        let added = site.post_for_fragment(AMINA, "/demarches/budget/vote/panier", &fields);
        assert!(
            added.body.starts_with("<form") && added.shows("id=\"choix-1\"") && added.shows("id=\"votebar\"")
        );
        assert!(added.shows("Dans mon vote") && added.shows("1 projet sur 3."));
        for project in ["2", "3"] {
            put(&site, AMINA, project);
        }
        let fields = [("projet", "4"), ("geste", "ajouter"), ("retour", "/ici")];
        let full = site.post_for_fragment(AMINA, "/demarches/budget/vote/panier", &fields);
        assert!(full.shows("Votre vote compte déjà 3 projets"));
        assert_eq!(put(&site, AMINA, "4").status, 422);
    }
}

#[test]
fn a_vote_from_the_rules_to_the_receipt_once() {
    for site in sites() {
        assert_eq!(
            site.post(AMINA, "/demarches/budget/vote/conditions", &RULES).location,
            "/demarches/budget/projets"
        );
        for project in ["1", "4", "8"] {
            put(&site, AMINA, project);
        }
        let check = site.get(AMINA, "/demarches/budget/vote/verification");
        assert!(
            check.shows("Voter pour ces 3 projets")
                && check.shows("pas encore enregistré")
                && check.shows("Nérac")
        );
        let cast = site.post(AMINA, "/demarches/budget/vote", &[]);
        assert!(cast.location.starts_with("/demarches/budget/vote/recu/"), "{}: {}", cast.status, cast.body);
        assert_eq!(site.post(AMINA, "/demarches/budget/vote", &[]).location, cast.location, "a double click");
        let receipt = site.get(None, &cast.location);
        assert!(receipt.shows("Ce vote est bien compté") && !receipt.shows("Projet 4"));
        assert_eq!(site.get(AMINA, "/demarches/budget/vote/recu").location, cast.location);
        assert!(!site.get(AMINA, "/demarches/budget").shows("id=\"votebar\""), "the bar goes with the vote");
        let unknown = site.get(None, "/demarches/budget/vote/recu/0000-0000-0000-0000");
        assert!(unknown.shows("Reçu inconnu"));
        assert_eq!(site.get(None, "/demarches/budget/vote/recu?code=xx").status, 422);
    }
}

#[test]
fn the_receipt_comes_by_mail_without_the_choices() {
    for site in sites() {
        site.post(AMINA, "/demarches/budget/vote/conditions", &RULES);
        for project in ["1", "4", "8"] {
            put(&site, AMINA, project);
        }
        let receipt = site.post(AMINA, "/demarches/budget/vote", &[]).location;
        let code = receipt.rsplit('/').next().unwrap().to_owned();
        site.run_job("SendBallotReceipt", &serde_json::json!({ "round": 1, "person": 1 }));
        let mail: (String, String, String) = site
            .poll
            .db
            .read_blocking(|c| {
                let sql = "select to_address, text, html from outbox where kind = 'voting.receipt'";
                c.query_one(sql, parvis_db::params![])
            })
            .unwrap();
        assert_eq!(mail.0, "p1@exemple.fr");
        assert!(mail.1.contains(&code) && mail.1.contains(&receipt) && !mail.2.contains("Projet 4"));
        site.post(AMINA, "/demarches/budget/vote/annuler", &[]);
        site.run_job("SendBallotReceipt", &serde_json::json!({ "round": 1, "person": 1 }));
        assert_eq!(site.poll.count("select count(*) from outbox"), 1, "a vote taken back gets no receipt");
    }
}

#[test]
fn a_vote_is_changed_after_asking_once_more() {
    for site in sites() {
        site.post(AMINA, "/demarches/budget/vote/conditions", &RULES);
        for project in ["1", "4", "8"] {
            put(&site, AMINA, project);
        }
        site.post(AMINA, "/demarches/budget/vote", &[]);
        assert!(site.get(AMINA, "/demarches/budget/vote/modifier").shows("Retirer mon vote pour le changer"));
        assert_eq!(
            site.post(AMINA, "/demarches/budget/vote/modifier", &[]).location,
            "/demarches/budget/vote"
        );
        assert_eq!(site.poll.sums(), (0, 0, 0));
        let again = site.post(AMINA, "/demarches/budget/vote/conditions", &RULES);
        assert_eq!(again.location, "/demarches/budget/vote/verification", "the projects are still chosen");
        site.post(AMINA, "/demarches/budget/vote", &[]);
        assert!(site.get(AMINA, "/demarches/budget/vote/annuler").shows("Annuler mon vote"));
        assert_eq!(site.post(AMINA, "/demarches/budget/vote/annuler", &[]).status, 303);
        assert_eq!(site.poll.sums(), (0, 0, 0));
    }
}

#[test]
fn a_refused_cast_is_told_on_the_check_page() {
    for site in sites() {
        site.post(AMINA, "/demarches/budget/vote/conditions", &RULES);
        put(&site, AMINA, "1");
        let refused = site.post(AMINA, "/demarches/budget/vote", &[]);
        assert_eq!(refused.status, 422);
        assert!(refused.shows("Choisissez encore 2 projets") && refused.shows("Projet 1"));
        site.poll.clock.set(support::hour(100));
        assert!(site.get(AMINA, "/demarches/budget/vote").shows("Le vote est clos depuis le"));
    }
}
