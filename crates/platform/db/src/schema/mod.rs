//! What tables a database has, its text for review, and its rows for backups.

mod dump;
mod look;
mod transfer;

pub use look::{ColumnInfo, TypeClass};
