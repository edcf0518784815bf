//! Before or after publication, by what is known of the author: who keeps the rules is published at once, the links of
//! new authors are read first.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use parvis_slice::Manifest;
use support::{AMINA, CHLOE, DAVID, TestSite, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest()]
}

const FORM: &str = "/demarches/bpc4/deposer";

/// Amina gives an idea with this text; whether everybody sees it.
fn is_public(site: &TestSite, text: &str) -> bool {
    let step = |step: &str, fields: &[(&str, &str)]| {
        site.post(AMINA, &format!("{FORM}/{step}"), fields).is(303);
    };
    step("titre", &[("titre", "Un banc"), ("resume", "À l’ombre du tilleul."), ("theme", "1")]);
    step("description", &[("description", text), ("question-1", "500")]);
    step("lieu", &[("commune", "3")]);
    step("questions", &[("question-2", "06 00 00 00 00")]);
    step("pieces", &[]);
    step("auteur", &[("porteur", "personne"), ("nom", "Amina B.")]);
    let token = site.get(AMINA, &format!("{FORM}/verification")).value_of("jeton");
    site.post(AMINA, &format!("{FORM}/envoyer"), &[("jeton", &token)]).is(303);
    site.number("select visible from contribution order by id desc limit 1") == 1
}

fn set(site: &TestSite, trust: &str, links: bool) {
    let mut fields = vec![
        ("heures", "48"),
        ("annulation", "0"),
        ("verrou", "10"),
        ("recours", "30"),
        ("confiance", trust),
        ("signalements_file", "1"),
        ("signalements_masquer", "5"),
    ];
    if links {
        fields.push(("liens", "1"));
    }
    site.post(DAVID, "/bureau/demarches/bpc4/moderation", &fields).is(303);
}

#[test]
fn enough_published_and_none_refused_publish_at_once() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        set(site, "2", true);
        assert!(!is_public(site, "Un banc pour les lecteurs."), "{}", site.engine);
        site.add("Une mare", 2, 1);
        assert!(is_public(site, "Un banc pour les lecteurs."), "{}", site.engine);
        site.get(DAVID, "/bureau/moderation/BPC-2026-0004").shows("Un banc").shows("visible de tous");
        let reason = desk::add_reason(site);
        let waits = site.add("Une halle", 1, 1);
        let refuse = format!("/bureau/moderation/{}/refus", waits.reference);
        site.post(CHLOE, &refuse, &[("motif", &reason)]).is(303);
        assert!(!is_public(site, "Un banc pour les lecteurs."), "one refusal ends the trust");
    });
}

#[test]
fn the_links_of_a_new_author_wait_even_where_moderation_comes_after() {
    on_each_engine(|site| {
        let after = [("moderation", "after"), ("heures", "48"), ("retrait", "shortlisted")];
        site.post(DAVID, "/bureau/demarches/bpc4/depot", &after).is(303);
        set(site, "0", true);
        assert!(!is_public(site, "Voir https://exemple.fr pour les plans."), "{}", site.engine);
        assert!(is_public(site, "Un banc pour les lecteurs."), "{}", site.engine);
        set(site, "0", false);
        assert!(is_public(site, "Voir https://exemple.fr pour les plans."), "{}", site.engine);
    });
}

mod desk;
