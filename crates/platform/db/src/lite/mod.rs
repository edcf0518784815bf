//! SQLite: a file in WAL mode, read by several threads and written by one.
//!
//! The writer groups commits: see [`writer`].

mod conn;
mod error;
mod reader;
mod writer;

use std::path::Path;

pub(crate) use conn::LiteConn;
pub(crate) use writer::went_on;

use crate::{Options, pool::Plan};

/// The one thread that writes.
pub(crate) fn writer_plan(path: &Path, options: &Options) -> Plan {
    let (path, options) = (path.to_owned(), options.clone());
    Plan {
        name: "db-writer",
        threads: 1,
        batch: options.group_writes.max(1),
        idle: options.idle_close,
        open: Box::new(move || Ok(Box::new(writer::Writer::open(&path, &options)?))),
    }
}

/// The threads that read.
pub(crate) fn reader_plan(path: &Path, options: &Options) -> Plan {
    let (path, options) = (path.to_owned(), options.clone());
    Plan {
        name: "db-reader",
        threads: options.readers.max(1),
        batch: 1,
        idle: options.idle_close,
        open: Box::new(move || Ok(Box::new(reader::Reader::open(&path, &options)?))),
    }
}
