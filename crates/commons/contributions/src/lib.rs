//! Contributions: the spine of every participation method.
//!
//! An idea, later perhaps a project, a winner, a realisation, is one row from its deposit to its end. This slice takes
//! deposits (a staged form without script), shows the list and the page of each, keeps supports and followers, and is the
//! only one that moves a status ([`store::change_status`]). Methods add facts beside the row and show them through panels.

mod jobs;
mod mails;
pub mod model;
pub mod policy;
pub mod rules;
pub mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::Manifest;

pub use model::*;
pub use policy::Permit;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1600_contributions",
    sql: include_str!("../migrations/20261123_1600_contributions.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest { migrations: MIGRATIONS, jobs: jobs::JOBS, ..Manifest::new("contributions", t::SOURCES) }
}
