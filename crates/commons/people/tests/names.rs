//! People choose how they are shown, children are not shown by name, and accounts that were never proven are forgotten.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use std::sync::Arc;

use common::{
    NOW, new_person,
    site::{PASSWORD, TestSite, sites},
};
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::{Clock, FixedRandom};
use parvis_people::{AccountRules, NameKind, NewPerson, create_person, public_names, set_account_rules};
use parvis_web::PersonId;

const AMINA: &str = "amina@exemple.fr";

fn shown(site: &TestSite, person: PersonId) -> String {
    site.db.read_blocking(move |c| public_names(c, &[person])).unwrap()[&person].clone()
}

/// Runs a job of the slice now.
fn run(site: &TestSite, name: &str) {
    let job = parvis_people::manifest().jobs.iter().find(|job| job.name == name).unwrap();
    let cx = JobCx {
        db: site.db.clone(),
        now: site.clock.now(),
        random: Arc::new(FixedRandom::new(1)),
        app: Arc::new(()),
    };
    assert_eq!((job.run)(&cx, &serde_json::Value::Null), Outcome::Done);
}

#[tokio::test]
async fn each_kind_of_name_can_be_chosen_where_it_is_allowed() {
    for (engine, site) in sites() {
        let amina = site.account(AMINA, "Amina");
        let mut desk = site.browser();
        desk.sign_in(AMINA, PASSWORD).await;
        let civil = [("prenom", "Amina"), ("nom", "Benali")];
        let as_kind = |kind| vec![("nom_affiche", kind), civil[0], civil[1], ("nom_public", "Mimi")];
        for (kind, name) in [("initiale", "Amina B."), ("complet", "Amina Benali"), ("pseudonyme", "Mimi")] {
            assert_eq!(desk.post("/mon-compte/nom", &as_kind(kind)).await.status, 303, "{engine}");
            assert_eq!(shown(&site, amina), name, "{engine}");
        }
        let rules = AccountRules {
            names: vec![NameKind::FirstNameAndInitial],
            second_factor_for_agents: false,
            ..AccountRules::default()
        };
        site.db.write_blocking(move |tx| set_account_rules(tx, &rules)).unwrap();
        assert_eq!(shown(&site, amina), "Mimi", "what was chosen stays: {engine}");
        assert_eq!(desk.post("/mon-compte/nom", &as_kind("pseudonyme")).await.status, 422, "{engine}");
        let sign_up = site.browser().get("/inscription").await.body;
        assert!(sign_up.contains("name=\"prenom\"") && !sign_up.contains("name=\"nom_public\""), "{engine}");
        let fields =
            [("adresse", "b@exemple.fr"), ("mot_de_passe", PASSWORD), ("prenom", "Bruno"), ("nom", "Vidal")];
        assert_eq!(site.browser().post("/inscription", &fields).await.status, 200, "{engine}");
        let found = site
            .db
            .read_blocking(|c| {
                parvis_people::people(c, &parvis_people::PeopleQuery { most: 1, ..Default::default() })
            })
            .unwrap();
        assert_eq!(found[0].public_name, "Bruno V.", "{engine}");
    }
}

#[tokio::test]
async fn nobody_under_fifteen_is_shown_by_name_until_their_birthday() {
    for (engine, site) in sites() {
        let amina = site.account(AMINA, "Amina");
        let mut desk = site.browser();
        desk.sign_in(AMINA, PASSWORD).await;
        let born = |day, year| {
            vec![
                ("nom_affiche", "pseudonyme"),
                ("nom_public", "Mimi"),
                ("naissance_day", day),
                ("naissance_month", "1"),
                ("naissance_year", year),
            ]
        };
        assert_eq!(desk.post("/mon-compte/nom", &born("16", "2030")).await.status, 422, "{engine}");
        // NOW is 15 January 2027.
        assert_eq!(desk.post("/mon-compte/nom", &born("17", "2012")).await.status, 303, "{engine}");
        assert_eq!(shown(&site, amina), "Participant", "{engine}");
        assert!(desk.get("/mon-compte/nom").await.body.contains("value=\"Mimi\""), "{engine}");
        run(&site, "ShowNamesOfAge");
        assert_eq!(shown(&site, amina), "Participant", "not yet: {engine}");
        site.clock.advance(3 * 86_400);
        run(&site, "ShowNamesOfAge");
        assert_eq!(shown(&site, amina), "Mimi", "{engine}");
    }
}

#[tokio::test]
async fn accounts_never_proven_are_forgotten_after_the_days_set() {
    for (engine, site) in sites() {
        let amina = site.account(AMINA, "Amina");
        let new =
            NewPerson { confirmed_at: None, created_at: NOW, ..new_person("bruno@exemple.fr", "Bruno") };
        let bruno = site.db.write_blocking(move |tx| create_person(tx, &new)).unwrap();
        site.clock.advance(30 * 86_400);
        run(&site, "ForgetUnconfirmedAccounts");
        assert_eq!(shown(&site, bruno), "Bruno", "thirty days are not over: {engine}");
        site.clock.advance(1);
        site.browser().post("/inscription/renvoyer", &[("adresse", "bruno@exemple.fr")]).await;
        run(&site, "ForgetUnconfirmedAccounts");
        assert_eq!(shown(&site, bruno), "Bruno", "a link is under way: {engine}");
        site.clock.advance(48 * 3_600);
        run(&site, "ForgetUnconfirmedAccounts");
        let gone = site.db.read_blocking(move |c| parvis_people::person(c, bruno)).unwrap().unwrap();
        assert!(gone.email.is_none() && gone.erased_at.is_some(), "{engine}");
        assert_eq!(shown(&site, amina), "Amina", "{engine}");
    }
}
