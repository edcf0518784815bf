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
mod pages;
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
    By, OnDesk, PassageKey,
    appeal::appeal,
    ask_change::ask_change,
    flag::flag,
    merge::merge,
    publish::publish,
    refuse::{Why, refuse},
    undo::undo,
};
pub use model::{
    Appeal, Ask, DecisionId, DecisionRow, Flag, FlagReason, Limit, ModerationSettings, NewDecision, NewFlag,
    NewReason, Occasion, QueueItem, Reason, ReasonId, Scope, Sieve, Verdict,
};
pub use rules::{Hint, HintKind, WordList, hints, reason_text};
pub use store::{COUNT_BOUND, count, create_reason, decisions_of, reason, reasons, record, waiting, within};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        stamp: "20261123_1700_moderation",
        sql: include_str!("../migrations/20261123_1700_moderation.sql"),
    },
    Migration {
        stamp: "20261123_1701_moderation_desk",
        sql: include_str!("../migrations/20261123_1701_moderation_desk.sql"),
    },
];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: jobs::JOBS,
        mails: mails::MAILS,
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
            RailEntry { order: 74, label: t::moderation_words, href: admin::WORDS, roles: &[], count: None },
        ],
        today: Some(today::items),
        panels: &[
            Panel { place: Place::ContributionDesk, order: 20, draw: panels::decisions },
            Panel { place: Place::ProcessDesk, order: 20, draw: panels::figures },
            Panel { place: Place::ContributionAct, order: 5, draw: panels::author_notice },
            Panel { place: Place::ContributionFoot, order: 90, draw: panels::flag_link },
            Panel { place: Place::ContributionTombstone, order: 10, draw: panels::tombstone },
            Panel { place: Place::AccountBody, order: 12, draw: panels::account },
        ],
        erase_person: Some(erase_person),
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("moderation", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    const WHO: Access = Access::Agents(&[Role::Moderator]);
    routes.get("/bureau/moderation", WHO, admin::queue::show);
    routes.get("/bureau/moderation/ensemble", WHO, admin::bulk::edit);
    routes.post("/bureau/moderation/ensemble", WHO, admin::bulk::update);
    routes.get("/bureau/moderation/{reference}", WHO, admin::desk::show);
    routes.post("/bureau/moderation/{reference}/prendre", WHO, admin::acts::take);
    routes.post("/bureau/moderation/{reference}/publier", WHO, admin::acts::publish);
    routes.get("/bureau/moderation/{reference}/correction", WHO, admin::acts::ask_change_form);
    routes.post("/bureau/moderation/{reference}/correction", WHO, admin::acts::ask_change);
    routes.get("/bureau/moderation/{reference}/refus", WHO, admin::acts::refuse_form);
    routes.post("/bureau/moderation/{reference}/refus", WHO, admin::acts::refuse);
    routes.get("/bureau/moderation/{reference}/reunir", WHO, admin::merge::edit);
    routes.post("/bureau/moderation/{reference}/reunir", WHO, admin::merge::update);
    routes.get("/bureau/moderation/{reference}/masquer", WHO, admin::redact::edit);
    routes.post("/bureau/moderation/{reference}/masquer", WHO, admin::redact::update);
    routes.post("/bureau/moderation/{reference}/annuler", WHO, admin::acts::undo);
    set_up(routes);
    public(routes);
}

fn set_up(routes: &mut Routes) {
    const WHO: Access = Access::Administrators;
    routes.get("/bureau/contributions/{reference}/passages", WHO, admin::original::edit);
    routes.post("/bureau/contributions/{reference}/passages", WHO, admin::original::show);
    routes.get("/bureau/demarches/{process}/moderation", WHO, admin::process_settings::edit);
    routes.post("/bureau/demarches/{process}/moderation", WHO, admin::process_settings::update);
    routes.get("/bureau/reglages/motifs", WHO, admin::reasons::list);
    routes.get("/bureau/reglages/motifs/ajouter", WHO, admin::reason_form::new);
    routes.post("/bureau/reglages/motifs/ajouter", WHO, admin::reason_form::create);
    routes.get("/bureau/reglages/motifs/{reason}", WHO, admin::reason_form::edit);
    routes.post("/bureau/reglages/motifs/{reason}", WHO, admin::reason_form::update);
    routes.post("/bureau/reglages/motifs/{reason}/{act}", WHO, admin::reasons::steer);
    routes.get("/bureau/reglages/mots", WHO, admin::words::edit);
    routes.post("/bureau/reglages/mots", WHO, admin::words::update);
}

fn public(routes: &mut Routes) {
    let (all, own) = (Access::Everyone, Access::SignedIn);
    routes.get("/moderation", all, pages::figures::show).cached();
    routes.get("/demarches/{process}/projets/{reference}/signaler", all, pages::flag::edit);
    routes.post("/demarches/{process}/projets/{reference}/signaler", all, pages::flag::create);
    routes.get("/demarches/{process}/projets/{reference}/moderation", own, pages::decision::show);
    routes.post("/demarches/{process}/projets/{reference}/moderation", own, pages::decision::create);
}

fn erase_person(conn: &mut Conn, person: PersonId, _now: Timestamp) -> Result<(), DbError> {
    store::forget_agent(conn, person)?;
    store::forget_appealer(conn, person)?;
    store::forget_flagger(conn, person)?;
    store::forget_redactor(conn, person)
}
