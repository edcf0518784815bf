//! The review: is the file valid, then can it be done and at what cost.
//!
//! Published contributions are judged in two steps by agents of the areas and themes that fall to them:
//! admissibility, then feasibility and cost by a technical unit with a due date. A verdict moves the status through
//! the slice contributions, with its reason; what is feasible is put to the vote one by one or in bulk. Public
//! answers stand on the project's page.

mod actions;
mod admin;
mod audited;
mod jobs;
mod mails;
mod model;
mod panels;
pub mod policy;
mod rules;
mod store;
mod today;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::{Conn, DbError, Migration};
use parvis_kernel::Timestamp;
use parvis_slice::{ActivityKind, Manifest, Panel, Place, RailEntry};
use parvis_web::{Access, PersonId, Role, Routes};

pub use actions::{
    By, OnDesk,
    assign::{Assignment, assign},
    conclude::{conclude, keep},
    shortlist::shortlist,
};
pub use model::{
    Assessment, AssessmentId, AssessmentKind, Conclusion, DueRow, NewUnit, Unit, UnitId, Verdict, WorkPage,
    WorkQuery, WorkRow,
};
pub use store::{assessment, assessments_of, create_unit, unit, units, work};

/// For demonstration data: rows written without an act.
pub mod seed {
    pub use crate::store::{assign, conclude};
}

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration { stamp: "20261123_1800_review", sql: include_str!("../migrations/20261123_1800_review.sql") },
    Migration {
        stamp: "20261123_1801_review_mails",
        sql: include_str!("../migrations/20261123_1801_review_mails.sql"),
    },
];

const REVIEW: ActivityKind = ActivityKind {
    key: "review",
    label: t::review_activity,
    hint: t::review_activity_hint,
    settings_path: None,
    act_path: Some("/demarches/{process}/projets"),
    act_label: t::review_activity_act,
    proofs: &[],
};

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        rail: &[
            RailEntry {
                order: 20,
                label: t::review_title,
                href: admin::WORK,
                roles: &[Role::Assessor],
                count: Some(today::count),
            },
            RailEntry { order: 74, label: t::review_units, href: admin::UNITS, roles: &[], count: None },
        ],
        jobs: jobs::JOBS,
        mails: mails::MAILS,
        today: Some(today::items),
        activities: &[REVIEW],
        panels: &[
            Panel { place: Place::ContributionBody, order: 20, draw: panels::public_answers },
            Panel { place: Place::ContributionDesk, order: 30, draw: panels::desk },
            Panel { place: Place::ProcessDesk, order: 30, draw: panels::figures },
        ],
        erase_person: Some(erase_person),
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("review", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    const WHO: Access = Access::Agents(&[Role::Assessor]);
    routes.get("/bureau/instruction", WHO, admin::work::list);
    routes.get("/bureau/instruction/retenir", WHO, admin::shortlist::edit);
    routes.post("/bureau/instruction/retenir", WHO, admin::shortlist::update);
    routes.get("/bureau/instruction/{reference}", WHO, admin::desk::show);
    routes.post("/bureau/instruction/{reference}/service", WHO, admin::desk_write::assign);
    routes.post("/bureau/instruction/{reference}/recevabilite", WHO, admin::desk_write::judge_admissibility);
    routes.post("/bureau/instruction/{reference}/faisabilite", WHO, admin::desk_write::judge_feasibility);
    const SET_UP: Access = Access::Administrators;
    routes.get("/bureau/reglages/services", SET_UP, admin::units::list);
    routes.get("/bureau/reglages/services/ajouter", SET_UP, admin::unit_form::new);
    routes.post("/bureau/reglages/services/ajouter", SET_UP, admin::unit_form::create);
    routes.get("/bureau/reglages/services/{unit}", SET_UP, admin::unit_form::edit);
    routes.post("/bureau/reglages/services/{unit}", SET_UP, admin::unit_form::update);
    routes.post("/bureau/reglages/services/{unit}/{act}", SET_UP, admin::units::steer);
}

fn erase_person(conn: &mut Conn, person: PersonId, _now: Timestamp) -> Result<(), DbError> {
    store::forget_assessor(conn, person)?;
    Ok(())
}
