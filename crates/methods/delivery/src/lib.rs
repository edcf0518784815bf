//! What becomes of the winners: milestones, photographs, amounts, delays with their reasons.
//!
//! The project stays the contribution it always was; this slice adds facts beside it and shows them on the project's page
//! (panels), on the follow-up page of its process and on one page over all processes. Statuses move through
//! `contributions` only, when an agent presses the button that the milestones propose.

pub mod actions;
mod admin;
mod audited;
mod jobs;
mod mails;
pub mod model;
mod pages;
mod panels;
pub mod policy;
pub mod rules;
pub mod store;
mod today;
mod words;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{ActivityKind, Home, Manifest, RailEntry};
use parvis_web::{Access, Role, Routes};

pub use model::{Day, Milestone, MilestoneId, NewMilestone, Spending};
pub use policy::By;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_2000_delivery",
    sql: include_str!("../migrations/20261123_2000_delivery.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        homes: &[Home { kind: actions::SUBJECT, space: parvis_contributions::store::private_space }],
        jobs: jobs::JOBS,
        mails: mails::MAILS,
        rail: &[RailEntry {
            order: 40,
            label: t::delivery_rail,
            href: admin::list::PATH,
            roles: &[Role::Assessor, Role::ElectedOfficial],
            count: None,
        }],
        today: Some(today::items),
        activities: &[ActivityKind {
            key: "follow_up",
            label: t::delivery_activity,
            hint: t::delivery_activity_hint,
            settings_path: None,
            act_path: Some("/demarches/{process}/suivi"),
            act_label: t::delivery_activity_act,
            proofs: &[],
        }],
        panels: panels::PANELS,
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("delivery", t::SOURCES)
    }
}

/// An address below the desk of a project's works.
macro_rules! desk {
    ($tail:literal) => {
        concat!("/bureau/contributions/{reference}/realisation", $tail)
    };
}

fn routes(routes: &mut Routes) {
    const TELL: Access = Access::Agents(policy::ROLES);
    routes.get("/demarches/{process}/suivi", Access::Everyone, pages::follow_up::show).cached();
    routes
        .get("/demarches/{process}/suivi/points.geojson", Access::Everyone, pages::points::of_process)
        .cached();
    routes.get(pages::realisations::PATH, Access::Everyone, pages::realisations::show).cached();
    routes.get("/realisations/points.geojson", Access::Everyone, pages::points::of_all).cached();
    routes.get(admin::list::PATH, Access::AnyAgent, admin::list::all);
    routes.get("/bureau/demarches/{process}/suivi", Access::AnyAgent, admin::list::of_process);
    routes.get(desk!(""), Access::AnyAgent, admin::desk::show);
    routes.post(desk!("/jalons"), TELL, admin::milestones::create);
    routes.get(desk!("/jalons/{milestone}"), TELL, admin::milestones::edit);
    routes.post(desk!("/jalons/{milestone}"), TELL, admin::milestones::update);
    routes.post(desk!("/jalons/{milestone}/{act}"), TELL, admin::milestones::steer);
    routes.post(desk!("/montants"), TELL, admin::amounts::update);
    routes.post(desk!("/retard"), TELL, admin::amounts::explain);
    routes.post(desk!("/photographies"), TELL, admin::photos::create).uploads();
    routes.post(desk!("/photographies/{media}/retirer"), TELL, admin::photos::remove);
    routes.post(desk!("/etat"), TELL, admin::stage::update);
}
