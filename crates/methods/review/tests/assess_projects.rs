//! What assessors do: judge admissibility, give the study to a unit, conclude with a cost, put to the vote.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../../../commons/moderation/tests/support/mod.rs"]
mod support;

use parvis_db::testing::refused_statements_of;
use parvis_kernel::Money;
use parvis_moderation::{NewReason, create_reason};
use parvis_review::{NewUnit, create_unit};
use parvis_slice::Manifest;
use support::{AMINA, CHLOE, DAVID, ELISE, TestSite, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest(), parvis_review::manifest()]
}

const WORK: &str = "/bureau/instruction";
const FIRST: &str = "/bureau/instruction/BPC-2026-0001";
const PUBLISHED: i64 = 2;
const ADMISSIBLE: i64 = 3;
const FEASIBLE: i64 = 9;

fn add_unit(site: &TestSite) -> String {
    let new = NewUnit {
        name: "Direction des routes".into(),
        mailbox: "routes@exemple.fr".into(),
        ..NewUnit::default()
    };
    let id = site
        .db
        .write_blocking(move |tx| create_unit(tx, &parvis_review::policy::by_the_machine(), &new))
        .unwrap();
    id.to_string()
}

fn add_ground(site: &TestSite) -> String {
    let new = NewReason {
        title: "Hors du département".into(),
        sentence: "Le lieu est hors du département.".into(),
        ..NewReason::default()
    };
    let permit = parvis_moderation::policy::by_the_machine();
    site.db.write_blocking(move |tx| create_reason(tx, &permit, &new)).unwrap().to_string()
}

#[test]
fn every_statement_is_accepted_on_both_engines() {
    on_each_engine(|site| {
        assert_eq!(
            refused_statements_of(&site.db, "methods/review/"),
            Vec::<String>::new(),
            "{}",
            site.engine
        );
    });
}

#[test]
fn the_list_holds_what_waits_for_ones_themes() {
    on_each_engine(|site| {
        site.get(ELISE, WORK).is(200).shows("Rien n’attend ici");
        site.add("Un verger", PUBLISHED, 1);
        site.add("Une mare", ADMISSIBLE, 2);
        site.add("Pas encore lue", 1, 1);
        let page = site.get(ELISE, WORK);
        page.is(200).shows("Un verger").shows("Une mare").hides("Pas encore lue").shows("Recevabilité");
        site.get(ELISE, &format!("{WORK}?etape=faisabilite")).shows("Une mare").hides("Un verger");
        site.get(ELISE, &format!("{WORK}?miens=1")).hides("Une mare");
        site.get(CHLOE, WORK).is(403);
        site.get(AMINA, FIRST).is(403);
    });
}

#[test]
fn admissibility_needs_a_ground_for_a_no() {
    on_each_engine(|site| {
        let (yes, no) = (site.add("Un verger", PUBLISHED, 1), site.add("À Toulouse", PUBLISHED, 1));
        let ground = add_ground(site);
        site.get(ELISE, FIRST).is(200).shows("Recevabilité").shows("Jugez d’abord la recevabilité");
        let form = format!("{FIRST}/recevabilite");
        site.post(ELISE, &form, &[("note_recevabilite", "à voir")])
            .is(422)
            .shows("Choisissez un avis")
            .shows("à voir");
        site.post(
            ELISE,
            &form,
            &[("verdict_recevabilite", "favorable"), ("avis_recevabilite", "Conforme au règlement.")],
        )
        .goes_to(FIRST);
        assert_eq!(site.row(yes.id).stage.key(), "admissible");
        let both = site.get(ELISE, FIRST);
        for id in ["f-verdict_recevabilite", "f-verdict", "f-avis", "f-note", "f-service"] {
            let id = id.replace('_', "-");
            assert!(both.text.matches(&format!("id=\"{id}\"")).count() <= 1, "{id} stands twice");
        }
        let other = "/bureau/instruction/BPC-2026-0002/recevabilite";
        site.post(ELISE, other, &[("verdict_recevabilite", "unfavorable")])
            .is(422)
            .shows("Choisissez le motif");
        site.post(ELISE, other, &[("verdict_recevabilite", "unfavorable"), ("motif_recevabilite", &ground)])
            .is(303);
        assert_eq!(site.row(no.id).stage.key(), "refused");
        site.get(AMINA, "/demarches/bpc4/projets/BPC-2026-0001")
            .is(200)
            .shows("Conforme au règlement.")
            .shows("Recevable");
        assert_eq!(
            site.number(
                "select count(*) from status_change where reason = 'Le lieu est hors du département.'"
            ),
            1
        );
        assert_eq!(site.number("select count(*) from event where kind = 'AssessmentConcluded'"), 2);
    });
}

#[test]
fn a_unit_studies_feasibility_and_its_cost_stands_on_the_project() {
    on_each_engine(|site| {
        let row = site.add("Un verger", ADMISSIBLE, 1);
        let unit = add_unit(site);
        let assign = format!("{FIRST}/service");
        site.post(ELISE, &assign, &[("echeance", "2026-03-03T18:00")]).is(422).shows("Choisissez le service");
        site.post(ELISE, &assign, &[("service", &unit), ("echeance", "demain")])
            .is(422)
            .shows("une date et une heure");
        site.post(ELISE, &assign, &[("service", &unit), ("echeance", "2026-03-03T18:00"), ("moi", "1")])
            .goes_to(FIRST);
        site.get(ELISE, &format!("{WORK}?miens=1&service={unit}"))
            .shows("Un verger")
            .shows("Direction des routes");
        site.get(ELISE, &format!("{WORK}?retard=1")).hides("Un verger");
        site.clock.advance(3 * 86_400);
        site.get(ELISE, &format!("{WORK}?retard=1")).shows("Un verger").shows("En retard depuis");
        let form = format!("{FIRST}/faisabilite");
        site.post(ELISE, &form, &[("verdict", "favorable"), ("cout", "cher")])
            .is(422)
            .shows("en euros")
            .shows("cher");
        site.post(ELISE, &form, &[("cout", "18 500"), ("avis", "Sol sain."), ("garder", "1")]).goes_to(FIRST);
        assert_eq!(site.row(row.id).stage.key(), "admissible");
        site.get(ELISE, FIRST).shows("18500").shows("Sol sain.");
        site.post(
            ELISE,
            &form,
            &[("verdict", "reserved"), ("cout", "18 500"), ("avis", "Sol sain."), ("note", "Voir le maire.")],
        )
        .is(303);
        let row = site.row(row.id);
        assert_eq!((row.stage.key(), row.cost), ("feasible", Some(Money::from_euros(18_500))));
        let public = site.get(AMINA, "/demarches/bpc4/projets/BPC-2026-0001");
        public.shows("Sol sain.").shows("Direction des routes").hides("Voir le maire.");
        site.get(ELISE, "/bureau/contributions/BPC-2026-0001").is(200).shows("Voir le maire.");
    });
}

#[test]
fn feasible_projects_are_put_to_the_vote_together_or_not_at_all() {
    on_each_engine(|site| {
        let first = site.add("Un verger", FEASIBLE, 1);
        let second = site.add("Une mare", FEASIBLE, 2);
        site.add("Trop tôt", ADMISSIBLE, 1);
        site.get(DAVID, &format!("{WORK}?etape=vote"))
            .shows("Un verger")
            .shows("Une mare")
            .shows("Retenir pour le vote");
        let here = format!("{WORK}/retenir");
        let chosen = format!("{here}?projet=BPC-2026-0001&projet=BPC-2026-0002&projet=BPC-2026-0003");
        site.get(DAVID, &chosen)
            .is(200)
            .shows("2 projets à retenir")
            .shows("Trop tôt")
            .shows("ne peuvent pas être retenus");
        let all = [("projet", "BPC-2026-0001"), ("projet", "BPC-2026-0002"), ("projet", "BPC-2026-0003")];
        site.post(DAVID, &here, &all).is(422).shows("BPC-2026-0003");
        assert_eq!(site.row(first.id).stage.key(), "feasible");
        site.post(ELISE, &here, &all[..2]).is(422).shows("Votre rôle");
        site.post(DAVID, &here, &all[..2]).goes_to(WORK);
        assert_eq!(
            [site.row(first.id).stage.key(), site.row(second.id).stage.key()],
            ["shortlisted", "shortlisted"]
        );
        site.post(DAVID, &here, &[]).is(422).shows("Choisissez au moins un projet");
    });
}

#[test]
fn administrators_keep_the_units() {
    on_each_engine(|site| {
        const UNITS: &str = "/bureau/reglages/services";
        site.get(ELISE, UNITS).is(403);
        let add = format!("{UNITS}/ajouter");
        site.post(DAVID, &add, &[("nom", "Routes"), ("courriel", "routes")])
            .is(422)
            .shows("une adresse électronique");
        site.post(DAVID, &add, &[("nom", "Routes"), ("courriel", "")]).goes_to(UNITS);
        let id = site.number("select id from unit");
        site.post(DAVID, &format!("{UNITS}/{id}/retirer"), &[]).goes_to(UNITS);
        site.get(DAVID, UNITS).is(200).shows("Retiré");
        site.add("Un verger", PUBLISHED, 1);
        site.get(ELISE, FIRST).is(200).hides("Routes");
    });
}
