//! A whole tenant in one archive, and back: every table as lines of JSON, every file, and a manifest with the counts.
//!
//! The archive (`.tar.gz`) is the same for SQLite and PostgreSQL, so it also moves a tenant from one to the
//! other. Everything is read in one snapshot. A restore goes into an empty place only, and ends by comparing
//! each table's count with the manifest; where one differs nothing is kept.

mod cell;
mod daily;
mod restore;
mod save;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use daily::{Daily, back_up_if_due, start_daily};
pub use restore::restore;
pub use save::save;

/// What an archive says of itself, in `manifest.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupManifest {
    /// Version of this format: 1.
    pub format: u32,
    /// The program that wrote it.
    pub parvis: String,
    /// The tenant's short name.
    pub tenant: String,
    /// Microseconds since 1970 of the snapshot.
    pub taken_at: i64,
    /// Rows by table.
    pub tables: BTreeMap<String, u64>,
    /// Columns by table, in the order of the rows.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Number of files.
    pub files: u64,
}
