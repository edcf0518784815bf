//! The mails: a receipt for the author, a decision with its reason for the author and those who follow; once each.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::sync::Arc;

use parvis_contributions::{StatusChange, manifest, policy, store};
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::{FixedRandom, Id};
use parvis_web::PersonId;
use serde_json::json;
use support::{BRUNO, NOW, TestSite, on_each_engine};

fn run(site: &TestSite, kind: &str, payload: serde_json::Value) -> Outcome {
    let job = manifest().jobs.iter().find(|job| job.name == kind).unwrap();
    let cx = JobCx {
        db: site.db.clone(),
        now: NOW,
        random: Arc::new(FixedRandom::new(1)),
        app: site.tenant.clone(),
    };
    (job.run)(&cx, &payload)
}

fn mails(site: &TestSite) -> Vec<(String, String, String)> {
    let all = site.db.read_blocking(|c| parvis_mail::recent(c, None, 20)).unwrap();
    all.into_iter().map(|mail| (mail.to_address, mail.subject, mail.text)).collect()
}

#[test]
fn a_decision_reaches_the_author_and_the_followers_once() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 1, 1);
        site.get(-1, "/demarches").is(200);
        let id = row.id;
        let moved = site
            .db
            .write_blocking(move |tx| {
                store::follow(tx, &policy::decided_by("test"), id, PersonId::new(BRUNO), NOW)?;
                let change = StatusChange::to(Id::new(3), NOW)
                    .because("Le terrain est public.")
                    .answering("Nous le ferons.");
                store::change_status(tx, &policy::decided_by("test"), id, &change)
            })
            .unwrap();
        for _ in 0..2 {
            assert_eq!(
                run(site, "TellStatusChange", json!({ "change": moved.change.unwrap().raw() })),
                Outcome::Done
            );
        }
        let mails = mails(site);
        assert_eq!(mails.len(), 2, "{}", site.engine);
        for (_, subject, text) in &mails {
            assert_eq!(subject, "BPC-2026-0001\u{a0}: Statut admissible");
            assert!(
                text.contains("> Le terrain est public.") && text.contains("> Nous le ferons."),
                "{text}"
            );
            assert!(text.contains("https://ici.exemple.fr/demarches/bpc4/projets/BPC-2026-0001"), "{text}");
        }
    });
}

#[test]
fn a_deposit_is_acknowledged_once_with_its_reference() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 1, 1);
        site.get(-1, "/demarches").is(200);
        for _ in 0..2 {
            assert_eq!(
                run(site, "SendDepositReceipt", json!({ "contribution": row.id.raw() })),
                Outcome::Done
            );
        }
        let mails = mails(site);
        assert_eq!(mails.len(), 1);
        assert!(mails[0].2.contains("BPC-2026-0001") && mails[0].2.contains("corriger"), "{}", mails[0].2);
        assert!(matches!(run(site, "SendDepositReceipt", json!({})), Outcome::GiveUp { .. }));
    });
}

#[test]
fn moderated_after_publication_an_idea_is_visible_at_once() {
    on_each_engine(|site| {
        site.get(support::DAVID, "/bureau/demarches/bpc4/depot").is(200).shows("Avant leur publication");
        let fields = [("moderation", "after"), ("heures", "6"), ("retrait", "published")];
        site.post(support::DAVID, "/bureau/demarches/bpc4/depot", &[("heures", "-1")]).is(422);
        site.post(support::DAVID, "/bureau/demarches/bpc4/depot", &fields).is(303);
        site.get(support::DAVID, "/bureau/demarches/bpc4/depot").shows("value=\"6\"");
        let id = site
            .db
            .write_blocking(|tx| {
                let new = parvis_contributions::NewContribution {
                    early: true,
                    ..support::new("Un verger", 1, 1, 1)
                };
                store::insert(tx, &policy::decided_by("test"), &new)
            })
            .unwrap();
        assert!(site.row(id).visible);
        site.get(-1, "/demarches/bpc4/projets/BPC-2026-0001").is(200);
    });
}

#[test]
fn an_erased_account_leaves_its_ideas_without_a_name() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        let page = "/demarches/bpc4/projets/BPC-2026-0001";
        site.post(BRUNO, &format!("{page}/soutenir"), &[("voulu", "oui")]).is(303);
        site.db
            .write_blocking(|tx| {
                store::erase_person(tx, PersonId::new(BRUNO), NOW)?;
                store::erase_person(tx, PersonId::new(support::AMINA), NOW)
            })
            .unwrap();
        let row = site.row(row.id);
        assert_eq!(
            (row.author_id, row.author_name.as_str(), row.support_count),
            (None, "Compte supprimé", 0)
        );
        site.get(-1, page).is(200).shows("Compte supprimé").hides("Amina");
    });
}
