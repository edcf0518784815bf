//! An administrator sets the rules, closes, counts and publishes; then everybody sees the result and may count again.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use parvis_tally::recount;
use support::{
    hour,
    site::{Site, sites},
};

const DAVID: Option<&str> = Some("person-40");
const DESK: &str = "/bureau/demarches/budget/scrutin";

/// The real rules of Lot-et-Garonne, as one fills them in.
const RULES: [(&str, &str); 17] = [
    ("bulletin", "exactement"),
    ("nombre", "3"),
    ("modifiable", "1"),
    ("preuve_age", "date"),
    ("age_minimum", "11"),
    ("age_parent", "15"),
    (
        "attestations",
        "* J’atteste sur l’honneur être résidant en Lot-et-Garonne\nJe veux recevoir des nouvelles",
    ),
    ("demander_canton", "1"),
    ("enveloppe", "1 000 000"),
    ("etape_1", "premier-suivant"),
    ("etape_2", "part-jeunes"),
    ("etape_3", "voix-suivant"),
    ("etape_4", ""),
    ("part_jeunes", "10 %"),
    ("laureats_jeunes", "compte"),
    ("minimum_voix", "1"),
    ("autrement", "Sur papier dans les mairies."),
];

fn vote_and_close(site: &Site) {
    for (person, choice) in (1..).zip([[1, 4, 3], [1, 4, 3], [1, 7, 3], [1, 2, 8], [4, 2, 8], [4, 2, 6]]) {
        site.poll.vote(person, &choice).unwrap();
    }
    site.poll.clock.set(hour(100));
}

fn seal(site: &Site) -> support::site::Answer {
    site.post(DAVID, &format!("{DESK}/sceller"), &[("confirmation", "Sceller")])
}

#[test]
fn the_rules_are_set_up_in_plain_words() {
    for site in sites() {
        let saved = site.post(DAVID, DESK, &RULES);
        assert_eq!((saved.status, saved.location.as_str()), (303, DESK), "{}", saved.body);
        let page = site.get(DAVID, DESK);
        assert!(page.shows("10 % de l’enveloppe sont réservés aux projets jeunes"));
        assert!(page.shows("À cocher pour voter : J’atteste sur l’honneur"));
        assert!(page.shows("L’enveloppe est de 1 000 000 €."));
        assert!(page.shows("9 projets soumis au vote."));
        let start = site.get(None, "/demarches/budget/vote");
        assert!(start.shows("Je veux recevoir des nouvelles") && start.shows("facultatif"));
        assert!(site.get(DAVID, &format!("{DESK}?modele=voix")).shows("value=\"voix-suivant\" selected"));
    }
}

#[test]
fn rules_that_make_no_sense_are_told() {
    for site in sites() {
        let mut rules = RULES;
        rules[1].1 = "zéro";
        rules[13].1 = "200";
        let answer = site.post(DAVID, DESK, &rules);
        assert_eq!(answer.status, 422);
        assert!(answer.shows("Indiquez un nombre entier de 1 à 100."));
        let mut rules = RULES;
        for stage in &mut rules[9..12] {
            stage.1 = "";
        }
        assert!(site.post(DAVID, DESK, &rules).shows("Choisissez au moins une étape"));
    }
}

#[test]
fn nobody_else_comes_to_the_desk() {
    for site in sites() {
        for path in ["", "/sceller", "/depouillement", "/publier"] {
            assert_eq!(site.get(Some("person-1"), &format!("{DESK}{path}")).status, 403);
            assert_eq!(site.get(None, &format!("{DESK}{path}")).status, 303);
        }
    }
}

#[test]
fn figures_stay_hidden_until_publication() {
    for site in sites() {
        vote_and_close(&site);
        let before = site.get(None, "/demarches/budget/resultats");
        assert!(
            before.shows("Les résultats ne sont pas encore publiés.") && !before.shows("personnes ont voté")
        );
        for file in ["resultats.csv", "resultats.json", "bulletins.pb", "laureats.geojson", "calcul"] {
            assert_eq!(site.get(None, &format!("/demarches/budget/resultats/{file}")).status, 404, "{file}");
        }
        assert!(site.get(DAVID, &format!("{DESK}/depouillement")).shows("L’urne n’est pas scellée"));
    }
}

#[test]
fn sealing_asks_for_a_word() {
    for site in sites() {
        assert!(site.get(DAVID, &format!("{DESK}/sceller")).shows("Le vote n’est pas terminé"));
        vote_and_close(&site);
        let page = site.get(DAVID, &format!("{DESK}/sceller"));
        assert!(page.shows("6 personnes ont voté ; l’urne contient 6 bulletins."));
        let wrong = site.post(DAVID, &format!("{DESK}/sceller"), &[("confirmation", "oui")]);
        assert!(wrong.status == 422 && wrong.shows("Pour confirmer, tapez : sceller"));
        assert_eq!(seal(&site).location, format!("{DESK}/depouillement"));
    }
}

#[test]
fn the_result_is_drafted_published_and_counted_again() {
    for site in sites() {
        vote_and_close(&site);
        seal(&site);
        let draft = site.get(DAVID, &format!("{DESK}/depouillement"));
        assert!(draft.shows("projets lauréats") && draft.shows("Arrivé en tête dans le canton Agen"));
        assert!(site.get(DAVID, &format!("{DESK}/publier")).shows("C’est définitif."));
        let published = site.post(DAVID, &format!("{DESK}/publier"), &[]);
        assert_eq!(published.location, "/demarches/budget/resultats");
        let results = site.get(None, "/demarches/budget/resultats");
        assert!(results.shows("projets lauréats") && results.shows("6 personnes ont voté."));
        assert!(results.shows("Part réservée aux projets jeunes (20 %)"));
        assert!(site.get(None, "/demarches/budget/resultats/calcul").shows("Refaire le compte"));
        let csv = site.get(None, "/demarches/budget/resultats/resultats.csv");
        assert!(csv.body.starts_with(
            "\u{feff}Numéro;Projet;Canton;Coût;Voix;Rang;Décision;Raison\n1;Projet 1;Agen;40000;4;"
        ));
        assert!(site.get(None, "/demarches/budget/resultats/resultats.json").shows("\"winners\""));
        let pb = site.get(None, "/demarches/budget/resultats/bulletins.pb");
        assert!(recount(&pb.body).unwrap().agrees());
        assert!(site.get(None, "/demarches/budget").shows("Voir les résultats"));
    }
}
