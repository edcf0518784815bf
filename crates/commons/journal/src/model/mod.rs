//! Events, which everyone leaves, and audit entries, which agents leave.

mod entry;
mod event;
mod ledger;
mod verdict;

pub use entry::{AuditEntry, AuditFilter, AuditRow, AuditSubject};
pub use event::{Event, EventFilter, EventRow, SubjectRef};
pub(crate) use ledger::{Ledger, Seen, Told};
pub use verdict::{Fault, Verdict};
