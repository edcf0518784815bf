//! An administrator names categories of projects, reserves shares to several of them, and the result says so.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use support::{
    hour,
    site::{Answer, Site, sites},
};

const DAVID: Option<&str> = Some("person-40");
const DESK: &str = "/bureau/demarches/budget/scrutin";

fn add(site: &Site, name: &str, origin: &str, theme: &str) -> Answer {
    let fields = [("nom", name), ("origine", origin), ("theme", theme)];
    site.post(DAVID, &format!("{DESK}/categories/ajouter"), &fields)
}

/// By votes after two reserved shares; one vote a ballot.
fn rules<'a>(first: &'a str, second: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("bulletin", "exactement"),
        ("nombre", "1"),
        ("preuve_age", "non"),
        ("enveloppe", "60 000"),
        ("etape_1", "part-projets-des-ecoles"),
        ("part_projets-des-ecoles", first),
        ("etape_2", "part-jeunes"),
        ("part_jeunes", second),
        ("laureats_jeunes", "entiere"),
        ("etape_3", "voix-suivant"),
        ("minimum_voix", "1"),
    ]
}

#[test]
fn a_category_is_named_and_its_projects_are_ticked() {
    for site in sites() {
        let list = site.get(DAVID, &format!("{DESK}/categories"));
        assert!(list.shows("projets jeunes"), "the one that was there before");
        assert_eq!(add(&site, "  ", "case", "").status, 422);
        assert!(add(&site, "Projets verts", "theme", "").shows("Choisissez le thème"));
        assert_eq!(add(&site, "projets des écoles", "case", "").location, format!("{DESK}/categories"));
        assert!(add(&site, "Projets des écoles", "case", "").shows("porte déjà ce nom"));
        let desk = site.get(DAVID, "/bureau/contributions/BP-4");
        assert!(desk.shows("Catégories pour le vote") && desk.shows("projets des écoles"));
        let ticked = site.post(DAVID, &format!("{DESK}/projets/BP-4"), &[("categorie", "2")]);
        assert_eq!(ticked.location, "/bureau/contributions/BP-4");
        assert_eq!(site.poll.count("select count(*) from voting_category_member"), 1);
        assert_eq!(site.post(DAVID, &format!("{DESK}/projets/nul"), &[]).status, 404);
        site.post(DAVID, &format!("{DESK}/projets/BP-4"), &[]);
        assert_eq!(site.poll.count("select count(*) from voting_category_member"), 0);
        assert_eq!(site.post(Some("person-1"), &format!("{DESK}/projets/BP-4"), &[]).status, 403);
    }
}

#[test]
fn a_share_is_typed_with_its_sign_and_fits_the_envelope() {
    for site in sites() {
        add(&site, "projets des écoles", "case", "");
        assert!(site.post(DAVID, DESK, &rules("10", "10 %")).shows("Indiquez une part avec son signe"));
        assert!(site.post(DAVID, DESK, &rules("55 000 €", "10 %")).shows("plus que l’enveloppe de 60 000 €"));
        assert_eq!(site.post(DAVID, DESK, &rules("30 000 €", "10 %")).location, DESK);
        let desk = site.get(DAVID, DESK);
        assert!(desk.shows("30 000 € de l’enveloppe sont réservés aux projets des écoles"));
        assert!(
            desk.shows("value=\"30000 €\"")
                && desk.shows("10 % de l’enveloppe sont réservés aux projets jeunes")
        );
        let used = site.post(DAVID, &format!("{DESK}/categories/2/supprimer"), &[]);
        assert!(used.status == 422 && used.shows("réserve une part aux projets des écoles"));
        assert_eq!(
            site.poll.count("select count(*) from voting_category"),
            2,
            "used by the count, so it stays"
        );
    }
}

#[test]
fn two_shares_give_their_winners_and_the_result_says_why() {
    for site in sites() {
        add(&site, "projets des écoles", "case", "");
        site.post(DAVID, &format!("{DESK}/projets/BP-4"), &[("categorie", "2")]);
        site.post(DAVID, DESK, &rules("30 000 €", "10 %"));
        // 4 (30 000 €) wins the share of the schools, 9 (5 000 €) that of the young; 24 000 of the common part and the rest
        // of that share are left: 3 (12 000 €) has more votes than 2 (5 000 €) and both fit.
        for (person, choice) in (1..).zip([4, 9, 3, 3, 2]) {
            site.poll.answer(site.poll.voter(person).holder, &support::answers()).unwrap();
            site.poll.choose(site.poll.voter(person).holder, &[choice]).unwrap();
            site.poll.cast(person).unwrap();
        }
        let late = site.post(DAVID, &format!("{DESK}/projets/BP-6"), &[("categorie", "2")]);
        assert!(late.status == 422 && late.shows("verrouillées"));
        assert_eq!(
            site.poll.count("select count(*) from voting_category_member"),
            1,
            "locked with the first ballot"
        );
        assert!(add(&site, "projets verts", "case", "").shows("verrouillées"));
        site.poll.clock.set(hour(100));
        site.post(DAVID, &format!("{DESK}/sceller"), &[("confirmation", "sceller")]);
        site.post(DAVID, &format!("{DESK}/publier"), &[]);
        let results = site.get(None, "/demarches/budget/resultats");
        assert!(results.shows("4 projets lauréats"));
        assert!(results.shows("Part réservée aux projets des écoles (30 000 €)"));
        assert!(results.shows("Part réservée aux projets jeunes (10 %)"));
        let how = site.get(None, "/demarches/budget/resultats/calcul");
        assert!(how.shows("30 000 € de l’enveloppe sont réservés aux projets des écoles"));
        let pb = site.get(None, "/demarches/budget/resultats/bulletins.pb");
        assert!(parvis_tally::recount(&pb.body).unwrap().agrees());
    }
}
