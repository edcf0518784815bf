//! One connection to a SQLite file.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use rusqlite::{Connection, OpenFlags, Statement, config::DbConfig, types::ToSqlOutput, types::ValueRef};

use super::error::meaning;
use crate::{
    DbError, Options, Row, Val,
    conn::{Failure, now},
    row::Source,
};

/// After so many steps of its virtual machine (well under a millisecond) SQLite asks whether to go on.
const STEPS_BETWEEN_CHECKS: i32 = 10_000;

pub(crate) struct LiteConn {
    connection: Connection,
    opened: Instant,
    statement_timeout: Duration,
    /// Whether statements may take as long as they need: during an import.
    patient: bool,
    /// Statements so far whose effect is not counted in rows, such as `create table`.
    uncounted: u64,
    /// Microseconds after `opened` when the running statement is to be stopped.
    deadline: Arc<AtomicU64>,
}

impl LiteConn {
    pub(super) fn open(path: &Path, options: &Options, writes: bool) -> Result<Self, DbError> {
        let mode = if writes {
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
        } else {
            // `query_only` below forbids writing. Opened for reading alone, the last connection to close would leave
            // the write-ahead log behind.
            OpenFlags::SQLITE_OPEN_READ_WRITE
        };
        let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            .map_err(|error| DbError::Other(format!("{} can not be opened: {error}", path.display())))?;
        let deadline = Arc::new(AtomicU64::new(u64::MAX));
        let mut lite = Self {
            connection,
            opened: now(),
            statement_timeout: options.statement_timeout,
            patient: false,
            uncounted: 0,
            deadline,
        };
        lite.set_up(options, writes).map_err(meaning)?;
        Ok(lite)
    }

    fn set_up(&mut self, options: &Options, writes: bool) -> rusqlite::Result<()> {
        let connection = &mut self.connection;
        connection.busy_timeout(options.busy_timeout)?;
        connection.set_prepared_statement_cache_capacity(options.cached_statements);
        // A prepared statement keeps its plan whatever is bound to it; else SQLite parses and plans it anew each time.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        if writes {
            connection.execute_batch(
                "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
                 pragma secure_delete = on; pragma wal_autocheckpoint = 8000;",
            )?;
        } else {
            connection.execute_batch(&format!(
                "pragma query_only = on; pragma mmap_size = {};",
                options.mmap_bytes
            ))?;
        }
        connection.execute_batch("pragma temp_store = memory; pragma cache_size = -16000;")?;
        let (opened, deadline) = (self.opened, Arc::clone(&self.deadline));
        let is_late = move || micros(opened.elapsed()) > deadline.load(Ordering::Relaxed);
        connection.progress_handler(STEPS_BETWEEN_CHECKS, Some(is_late))
    }

    pub(crate) fn rows(
        &mut self,
        sql: &str,
        params: &[Val],
        take: &mut dyn FnMut(&Row<'_>) -> Result<(), DbError>,
    ) -> Result<(), Failure> {
        self.start_timer();
        let mut statement = self.connection.prepare_cached(sql).map_err(meaning)?;
        bind(&mut statement, params)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(meaning)? {
            take(&Row(Source::Lite(row))).map_err(Failure::Row)?;
        }
        Ok(())
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Val]) -> Result<u64, Failure> {
        self.start_timer();
        let mut statement = self.connection.prepare_cached(sql).map_err(meaning)?;
        bind(&mut statement, params)?;
        self.uncounted += u64::from(!statement.readonly() && !counts_rows(sql));
        let touched = statement.raw_execute().map_err(meaning)?;
        Ok(touched as u64)
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Failure> {
        self.start_timer();
        self.uncounted += 1;
        Ok(self.connection.execute_batch(sql).map_err(meaning)?)
    }

    pub(crate) fn steer(&mut self, sql: &'static str) -> Result<(), DbError> {
        self.deadline.store(u64::MAX, Ordering::Relaxed);
        let mut statement = self.connection.prepare_cached(sql).map_err(meaning)?;
        statement.raw_execute().map(drop).map_err(meaning)
    }

    pub(crate) fn check(&mut self, sql: &str) -> Result<(), DbError> {
        let statement = self.connection.prepare(sql).map_err(meaning)?;
        let used = (1..=statement.parameter_count()).filter_map(|index| number(&statement, index));
        let highest = used.max().unwrap_or(0);
        if highest == statement.parameter_count() {
            Ok(())
        } else {
            Err(DbError::Other(format!(
                "parameters up to ${highest}, but {} in use",
                statement.parameter_count()
            )))
        }
    }

    /// Rows changed and uncounted statements since the connection was opened: unmoved, nothing has changed.
    pub(super) fn marks(&self) -> (u64, u64) {
        (self.connection.total_changes(), self.uncounted)
    }

    /// Whether no transaction is open: SQLite ends one by itself after some errors.
    pub(super) fn is_outside_transaction(&self) -> bool {
        self.connection.is_autocommit()
    }

    pub(crate) fn is_patient(&self) -> bool {
        self.patient
    }

    pub(crate) fn set_patient(&mut self, patient: bool) {
        self.patient = patient;
    }

    fn start_timer(&self) {
        if self.patient {
            return self.deadline.store(u64::MAX, Ordering::Relaxed);
        }
        let until = micros(self.opened.elapsed() + self.statement_timeout);
        self.deadline.store(until, Ordering::Relaxed);
    }
}

/// Whether SQLite counts what a statement that begins like this does.
fn counts_rows(sql: &str) -> bool {
    let begins = |word: &str| sql.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    ["insert", "update", "delete", "with", "select"].into_iter().any(begins)
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// The `3` of `$3`. To SQLite that is a name, so parameters are bound by it and not by their place.
fn number(statement: &Statement<'_>, index: usize) -> Option<usize> {
    statement.parameter_name(index)?.get(1..)?.parse().ok()
}

fn bind(statement: &mut Statement<'_>, params: &[Val]) -> Result<(), DbError> {
    let count = statement.parameter_count();
    if count != params.len() {
        return Err(DbError::Other(format!("{} parameters given, {count} in the statement", params.len())));
    }
    for index in 1..=count {
        let number = number(statement, index).unwrap_or(index);
        let val = params
            .get(number.wrapping_sub(1))
            .ok_or_else(|| DbError::Other(format!("there is no parameter ${number}")))?;
        statement.raw_bind_parameter(index, ToSqlOutput::Borrowed(borrowed(val))).map_err(meaning)?;
    }
    Ok(())
}

fn borrowed(val: &Val) -> ValueRef<'_> {
    match val {
        Val::Null => ValueRef::Null,
        Val::Int(number) => ValueRef::Integer(*number),
        Val::Real(number) => ValueRef::Real(*number),
        Val::Text(text) => ValueRef::Text(text.as_bytes()),
        Val::Bytes(bytes) => ValueRef::Blob(bytes),
    }
}
