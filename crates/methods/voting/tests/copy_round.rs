//! Last year's edition is duplicated: the copy begins with its rules and categories, and not with its votes.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use support::site::{Site, sites};

const DAVID: Option<&str> = Some("person-40");
const DESK: &str = "/bureau/demarches/budget";
const COPY: &str = "/bureau/demarches/budget-de-l-an-prochain";

fn duplicate(site: &Site) {
    let made = site.post(DAVID, &format!("{DESK}/dupliquer"), &[("titre", "Budget de l’an prochain")]);
    assert_eq!(made.location, format!("{COPY}/dates"), "{}", made.body);
}

#[test]
fn a_copy_has_the_rules_and_the_categories_of_its_model() {
    for site in sites() {
        let named = [("nom", "projets des écoles"), ("origine", "case"), ("theme", "")];
        site.post(DAVID, &format!("{DESK}/scrutin/categories/ajouter"), &named);
        let rules = [
            ("bulletin", "entre"),
            ("de", "2"),
            ("a", "4"),
            ("preuve_age", "case"),
            ("age_minimum", "16"),
            ("attestations", "* J’habite ici"),
            ("enveloppe", "60 000"),
            ("etape_1", "part-projets-des-ecoles"),
            ("part_projets-des-ecoles", "5 000 €"),
            ("etape_2", "voix-suivant"),
            ("minimum_voix", "7"),
        ];
        assert_eq!(site.post(DAVID, &format!("{DESK}/scrutin"), &rules).location, format!("{DESK}/scrutin"));
        duplicate(&site);
        let copy = site.get(DAVID, &format!("{COPY}/scrutin"));
        assert!(copy.shows("Choisissez de 2 à 4 projets"), "{}", copy.body);
        assert!(copy.shows("16 ans ou plus") && copy.shows("J’habite ici") && copy.shows("60 000 €"));
        assert!(copy.shows("7 voix ou plus") && !copy.shows("n’est pas encore réglé"));
        assert!(site.get(DAVID, &format!("{COPY}/scrutin/categories")).shows("projets des écoles"));
        assert!(site.get(DAVID, COPY).shows("Les règles du vote sont enregistrées"));
        assert_eq!(site.poll.count("select count(*) from voting_round"), 2);
        assert_eq!(
            site.poll.count("select count(distinct seed) from voting_round"),
            2,
            "another drawing of lots"
        );
    }
}
