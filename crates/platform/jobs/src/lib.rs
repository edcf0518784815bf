//! Work that is done later: mails, closings, clean-ups. Queued in the transaction of its cause.
//!
//! A job is a row of the tenant's own database: its kind, the ids it is about, when it is due. [`queue`] is one
//! insert inside a `db.write`, so a job exists exactly if its cause does. A [`Worker`] runs the due jobs of all
//! tenants through the [`Handlers`] that the slices declare. A job may run twice (a process died after the work
//! and before the note of it), so handlers are idempotent.
//! ```
//! use parvis_jobs::{Handlers, Job, Outcome};
//! use parvis_kernel::Timestamp;
//! let job = Job::new("SendBallotReceipt", &serde_json::json!({ "turnout": 12 }))
//!     .at(Timestamp::from_micros(0))
//!     .unique("receipt:12");
//! let handlers = Handlers::new()
//!     .on("SendBallotReceipt", |_cx, payload| match payload["turnout"].as_i64() {
//!         Some(_turnout) => Outcome::Done,
//!         None => Outcome::give_up("no turnout in the payload"),
//!     })
//!     .every("CloseRounds", "*/5 * * * *", |_cx, _payload| Outcome::Done);
//! # let _ = (job, handlers);
//! ```

mod handlers;
mod job;
mod overview;
mod runner;
mod store;
mod tick;
mod worker;

pub use handlers::{Handlers, JobCx, Outcome};
pub use job::{Job, queue};
pub use overview::{Counts, DeadJob, cancel_waiting, counts, dead_jobs, housekeeping, purge_done, revive};
pub use runner::{RunReport, Runner};
pub use tick::{TickError, next_tick};
pub use worker::{Place, Worker};

/// The table `job`.
pub const MIGRATION: parvis_db::Migration = parvis_db::Migration {
    stamp: "20261101_0100_jobs",
    sql: include_str!("../migrations/20261101_0100_jobs.sql"),
};
