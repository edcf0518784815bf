//! Units are told of what is asked of them and reminded before it is due, unless they turned that off.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../../../commons/moderation/tests/support/mod.rs"]
mod support;

use std::sync::Arc;

use parvis_db::params;
use parvis_kernel::{Clock, FixedRandom};
use parvis_review::{NewUnit, create_unit};
use parvis_slice::Manifest;
use support::{DAVID, ELISE, TestSite, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest(), parvis_review::manifest()]
}

const FIRST: &str = "/bureau/instruction/BPC-2026-0001";
const ADMISSIBLE: i64 = 3;

fn add_unit(site: &TestSite, new: NewUnit) -> String {
    let id = site
        .db
        .write_blocking(move |tx| create_unit(tx, &parvis_review::policy::by_the_machine(), &new))
        .unwrap();
    id.to_string()
}

fn roads() -> NewUnit {
    NewUnit { name: "Direction des routes".into(), mailbox: "routes@exemple.fr".into(), ..NewUnit::default() }
}

fn assign(site: &TestSite, unit: &str, due: &str) {
    site.post(ELISE, &format!("{FIRST}/service"), &[("service", unit), ("echeance", due)]).goes_to(FIRST);
}

/// Runs a job of the slice as the worker would.
fn run_job(site: &TestSite, name: &str, payload: &serde_json::Value) {
    let manifest = parvis_review::manifest();
    let job = manifest.jobs.iter().find(|job| job.name == name).unwrap();
    let cx = parvis_jobs::JobCx {
        db: site.db.clone(),
        now: site.clock.now(),
        random: Arc::new(FixedRandom::new(1)),
        app: site.tenant.clone(),
    };
    assert_eq!((job.run)(&cx, payload), parvis_jobs::Outcome::Done);
}

/// Address, subject and text of the mails to units, in their order, once the waiting jobs have run.
fn mails(site: &TestSite) -> Vec<(String, String, String)> {
    let waiting = |c: &mut parvis_db::Conn| {
        c.query("delete from job where kind = 'TellUnit' returning payload", params![])
    };
    let payloads: Vec<String> = site.db.write_blocking(waiting).unwrap();
    for payload in payloads {
        run_job(site, "TellUnit", &serde_json::from_str(&payload).unwrap());
    }
    let sql = "select to_address, subject, text from outbox where kind like 'review.%' order by id";
    site.db.read_blocking(move |c| c.query(sql, params![])).unwrap()
}

#[test]
fn a_unit_is_told_what_is_asked_of_it_and_until_when() {
    on_each_engine(|site| {
        site.add("Un verger", ADMISSIBLE, 1);
        let unit = add_unit(site, roads());
        assign(site, &unit, "2026-03-10T18:00");
        let sent = mails(site);
        assert_eq!(sent.len(), 1, "{}", site.engine);
        let (to, subject, text) = &sent[0];
        assert_eq!((to.as_str(), subject.contains("Un verger")), ("routes@exemple.fr", true));
        assert!(
            text.contains("/bureau/instruction/BPC-2026-0001") && text.contains("10 mars 2026"),
            "{text}"
        );
        assign(site, &unit, "2026-03-10T18:00");
        assert_eq!(mails(site).len(), 1, "nothing new is asked");
        assign(site, &unit, "2026-03-12T18:00");
        assert_eq!(mails(site).len(), 2, "another day is");
    });
}

#[test]
fn a_unit_is_reminded_once_some_days_before() {
    on_each_engine(|site| {
        site.add("Un verger", ADMISSIBLE, 1);
        let unit = add_unit(site, roads());
        assign(site, &unit, "2026-03-10T18:00");
        mails(site);
        run_job(site, "RemindUnits", &serde_json::Value::Null);
        assert_eq!(mails(site).len(), 1, "nine days are left");
        site.clock.advance(7 * 86_400);
        run_job(site, "RemindUnits", &serde_json::Value::Null);
        run_job(site, "RemindUnits", &serde_json::Value::Null);
        let sent = mails(site);
        assert_eq!(sent.len(), 2, "once");
        assert!(sent[1].1.contains("bientôt attendu") && sent[1].2.contains("Un verger"), "{:?}", sent[1]);
    });
}

#[test]
fn a_unit_may_turn_its_mails_off() {
    on_each_engine(|site| {
        site.add("Un verger", ADMISSIBLE, 1);
        let unit = add_unit(site, roads());
        let form = format!("/bureau/reglages/services/{unit}");
        site.get(DAVID, &form).is(200).shows("Prévenir ce service par courriel");
        let name = ("nom", "Direction des routes");
        site.post(DAVID, &form, &[name, ("courriel", "routes@exemple.fr"), ("rappel", "cent")])
            .is(422)
            .shows("de 0 à 60");
        site.post(DAVID, &form, &[name, ("courriel", "routes@exemple.fr"), ("rappel", "3")]).is(303);
        assign(site, &unit, "2026-03-03T18:00");
        run_job(site, "RemindUnits", &serde_json::Value::Null);
        assert_eq!(mails(site), []);
    });
}
