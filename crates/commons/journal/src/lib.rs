//! The journal: what happened, who did it, about what. Rows are only added.
//!
//! Actions append an event inside their transaction; the audit log, feeds, notifications and statistics read
//! it. So no action does side work for others: who wants to know, reads. An event carries no personal data and
//! never the choices of a ballot; a person is a key that points to nothing once the account is erased.
//!
//! ```ignore
//! journal::append(tx, &Event::new(now, "ContributionMoved", SubjectRef::new("contribution", id)).by(actor).within(process))?;
//! ```

mod model;
mod pages;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{Manifest, RailEntry};
use parvis_web::{Access, Routes};

pub use model::{Event, EventFilter, EventRow, SubjectRef};
pub use store::{append, kinds, recent};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1000_journal",
    sql: include_str!("../migrations/20261123_1000_journal.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        rail: &[RailEntry {
            order: 95,
            label: t::journal_rail,
            href: "/bureau/journal",
            roles: &[],
            count: None,
        }],
        ..Manifest::new("journal", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    routes.get("/bureau/journal", Access::Administrators, pages::events::list);
}
