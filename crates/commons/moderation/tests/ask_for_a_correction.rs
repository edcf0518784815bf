//! The mail that asks an author for a correction: once, with what to correct, and not when it was taken back.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::sync::Arc;

use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::{Clock, FixedRandom};
use parvis_slice::Manifest;
use serde_json::json;
use support::{CHLOE, TestSite, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest()]
}

const FIRST: &str = "/bureau/moderation/BPC-2026-0001";

fn send(site: &TestSite) -> Outcome {
    let decision = site.number("select max(id) from moderation_decision");
    let manifest = parvis_moderation::manifest();
    let job = manifest.jobs.iter().find(|job| job.name == "SendCorrectionRequest").unwrap();
    let cx = JobCx {
        db: site.db.clone(),
        now: site.clock.now(),
        random: Arc::new(FixedRandom::new(1)),
        app: site.tenant.clone(),
    };
    (job.run)(&cx, &json!({ "decision": decision }))
}

#[test]
fn the_author_gets_one_mail_with_what_to_correct_and_their_text() {
    on_each_engine(|site| {
        site.add("Un verger", 1, 1);
        site.get(CHLOE, FIRST).is(200);
        site.post(CHLOE, &format!("{FIRST}/correction"), &[("message", "Retirez le numéro.")]).is(303);
        assert_eq!(send(site), Outcome::Done);
        assert_eq!(send(site), Outcome::Done);
        let mails = site.mails();
        assert_eq!(mails.len(), 1, "{}", site.engine);
        let (to, subject, text) = &mails[0];
        assert_eq!(to, "amina@exemple.fr");
        assert_eq!(subject, "BPC-2026-0001 : une correction est demandée");
        for words in [
            "> Retirez le numéro.",
            "> Planter des arbres",
            "17 mars 2026",
            "/demarches/bpc4/projets/BPC-2026-0001",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
    });
}

#[test]
fn nothing_is_sent_when_the_request_was_taken_back() {
    on_each_engine(|site| {
        site.add("Un verger", 1, 1);
        site.post(CHLOE, &format!("{FIRST}/correction"), &[("message", "Retirez le numéro.")]).is(303);
        site.post(CHLOE, &format!("{FIRST}/annuler"), &[]).goes_to(FIRST);
        assert_eq!(send(site), Outcome::Done);
        assert_eq!(site.mails().len(), 0);
    });
}
