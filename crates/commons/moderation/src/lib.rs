//! Moderation: what citizens give is read before it goes on, and every "no" has its reason.
//!
//! A moderator's queue on one screen holds the contributions of their areas and themes, oldest first, each with what
//! is needed to decide: text with doubtful passages marked, the author's history, what it resembles. One key decides;
//! the next one comes. Statuses move through the slice contributions, which also tells the author; this slice keeps
//! the decisions and the library of reasons.

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
use parvis_slice::{Manifest, Panel, Place, RailEntry};
use parvis_web::{Access, PersonId, Role, Routes};

pub use actions::{
    By, OnDesk, ask_change::ask_change, merge::merge, publish::publish, refuse::refuse, undo::undo,
};
pub use model::{
    DecisionId, DecisionRow, Limit, ModerationSettings, NewDecision, NewReason, QueueItem, Reason, ReasonId,
    Scope, Verdict,
};
pub use rules::{Flag, FlagKind, flags, reason_text};
pub use store::{COUNT_BOUND, count, create_reason, decisions_of, reason, reasons, record, waiting, within};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1700_moderation",
    sql: include_str!("../migrations/20261123_1700_moderation.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: jobs::JOBS,
        rail: &[
            RailEntry {
                order: 10,
                label: t::moderation_title,
                href: admin::QUEUE,
                roles: &[Role::Moderator],
                count: Some(today::count),
            },
            RailEntry {
                order: 73,
                label: t::moderation_reasons,
                href: admin::REASONS,
                roles: &[],
                count: None,
            },
        ],
        today: Some(today::items),
        panels: &[
            Panel { place: Place::ContributionDesk, order: 20, draw: panels::decisions },
            Panel { place: Place::ProcessDesk, order: 20, draw: panels::figures },
        ],
        erase_person: Some(erase_person),
        ..Manifest::new("moderation", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    const WHO: Access = Access::Agents(&[Role::Moderator]);
    routes.get("/bureau/moderation", WHO, admin::queue::show);
    routes.get("/bureau/moderation/{reference}", WHO, admin::desk::show);
    routes.post("/bureau/moderation/{reference}/publier", WHO, admin::acts::publish);
    routes.get("/bureau/moderation/{reference}/correction", WHO, admin::acts::ask_change_form);
    routes.post("/bureau/moderation/{reference}/correction", WHO, admin::acts::ask_change);
    routes.get("/bureau/moderation/{reference}/refus", WHO, admin::acts::refuse_form);
    routes.post("/bureau/moderation/{reference}/refus", WHO, admin::acts::refuse);
    routes.get("/bureau/moderation/{reference}/reunir", WHO, admin::merge::edit);
    routes.post("/bureau/moderation/{reference}/reunir", WHO, admin::merge::update);
    routes.post("/bureau/moderation/{reference}/annuler", WHO, admin::acts::undo);
    const SET_UP: Access = Access::Administrators;
    routes.get("/bureau/demarches/{process}/moderation", SET_UP, admin::process_settings::edit);
    routes.post("/bureau/demarches/{process}/moderation", SET_UP, admin::process_settings::update);
    routes.get("/bureau/reglages/motifs", SET_UP, admin::reasons::list);
    routes.get("/bureau/reglages/motifs/ajouter", SET_UP, admin::reason_form::new);
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
    routes.post("/bureau/reglages/motifs/ajouter", SET_UP, admin::reason_form::create);
    routes.get("/bureau/reglages/motifs/{reason}", SET_UP, admin::reason_form::edit);
    routes.post("/bureau/reglages/motifs/{reason}", SET_UP, admin::reason_form::update);
    routes.post("/bureau/reglages/motifs/{reason}/{act}", SET_UP, admin::reasons::steer);
}

fn erase_person(conn: &mut Conn, person: PersonId, _now: Timestamp) -> Result<(), DbError> {
    store::forget_agent(conn, person)?;
    Ok(())
}
