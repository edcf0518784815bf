//! The journal: what happened, who did it, about what. Rows are only added.
//!
//! Two records. **Events**: every action appends one inside its transaction; feeds, notifications and statistics read
//! them, so no action does side work for others. An event carries no personal data and never the choices of a ballot.
//! **The audit log**: what agents did, with before and after, hash-chained; it writes itself around every transaction of
//! the back office ([`RECORDER`]), and actions add to it only what the path of the request does not say
//! ([`about_to_change`], [`changed`], [`on_behalf_of`]).
//!
//! ```ignore
//! journal::append(tx, &Event::new(now, "ContributionMoved", SubjectRef::new("contribution", id)).by(actor).within(process))?;
//! journal::about_to_change(tx, SubjectRef::new("contribution", id))?;
//! ```

mod actions;
mod admin;
mod model;
mod panels;
mod rules;
mod store;
mod words;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{Manifest, OfficeWords, Panel, Place, RailEntry};
use parvis_web::{Access, Routes};

pub use actions::{RECORDER, about_to_change, changed, created, on_behalf_of};
pub use model::{
    AuditEntry, AuditFilter, AuditRow, AuditSubject, Event, EventFilter, EventRow, Fault, SubjectRef, Verdict,
};
pub use store::{append, audit, kinds, recent, verify};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        stamp: "20261123_1000_journal",
        sql: include_str!("../migrations/20261123_1000_journal.sql"),
    },
    Migration {
        stamp: "20261123_2200_journal_audit",
        sql: include_str!("../migrations/20261123_2200_journal_audit.sql"),
    },
];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        rail: &[RailEntry {
            order: 95,
            label: t::journal_rail,
            href: admin::audit::PATH,
            roles: &[],
            count: None,
        }],
        panels: &[
            Panel { place: Place::ContributionDesk, order: 90, draw: panels::history::of_contribution },
            Panel { place: Place::ProcessDesk, order: 90, draw: panels::history::of_process },
        ],
        office_words: &[OfficeWords { route: "/bureau/journal/exporter", says: |_| t::journal_did_export() }],
        ..Manifest::new("journal", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    let only = Access::Administrators;
    routes.get("/bureau/journal", only, admin::audit::list);
    routes.get("/bureau/journal/exporter", only, admin::export::new);
    routes.post("/bureau/journal/exporter", only, admin::export::create);
    routes.get("/bureau/journal/evenements", only, admin::events::list);
}
