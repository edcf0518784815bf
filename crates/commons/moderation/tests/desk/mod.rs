//! What several tests of moderation do: a reason of the library, the job about the last decision.

#![allow(dead_code, clippy::unwrap_used, reason = "a support of tests; each file uses some of it")]

use std::sync::Arc;

use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::{Clock, FixedRandom};
use parvis_moderation::{NewReason, create_reason, policy};
use serde_json::json;

use crate::support::TestSite;

/// A reason of the library; its key as a form sends it.
pub fn add_reason(site: &TestSite) -> String {
    let new = NewReason {
        key: "fonctionnement".into(),
        title: "Dépense de fonctionnement".into(),
        sentence: "Le budget ne paie que de l’investissement.".into(),
        article: "article 6".into(),
    };
    let id = site.db.write_blocking(move |tx| create_reason(tx, &policy::by_the_machine(), &new)).unwrap();
    id.to_string()
}

/// Runs a job about the last decision.
pub fn run_job(site: &TestSite, kind: &str) -> Outcome {
    let decision = site.number("select max(id) from moderation_decision");
    let manifest = parvis_moderation::manifest();
    let job = manifest.jobs.iter().find(|job| job.name == kind).unwrap();
    let cx = JobCx {
        db: site.db.clone(),
        now: site.clock.now(),
        random: Arc::new(FixedRandom::new(1)),
        app: site.tenant.clone(),
    };
    (job.run)(&cx, &json!({ "decision": decision }))
}
