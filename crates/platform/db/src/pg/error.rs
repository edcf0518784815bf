//! PostgreSQL's SQLSTATE codes as [`DbError`], and what they mean for the transaction.

use postgres::{Error, error::DbError as Report, error::SqlState};

use crate::DbError;

/// Why a transaction should be run again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Another transaction was in the way (serialisation failure, deadlock).
    Conflict,
    /// A prepared statement no longer fits the tables (a migration ran meanwhile).
    StalePlan,
    /// The connection is gone.
    Lost,
}

/// What the error means to callers, and whether another try may help.
pub(super) fn meaning(error: &Error) -> (DbError, Option<Trouble>) {
    let Some(report) = error.as_db_error() else {
        let is_ours = error.to_string().starts_with("error serializing parameter");
        return if is_ours || !is_io(error) {
            (DbError::Other(with_cause(error)), None)
        } else {
            (DbError::Lost, Some(Trouble::Lost))
        };
    };
    let state = report.code();
    if *state == SqlState::UNIQUE_VIOLATION {
        (DbError::Unique { constraint: key_of(report) }, None)
    } else if *state == SqlState::FOREIGN_KEY_VIOLATION {
        (DbError::ForeignKey, None)
    } else if *state == SqlState::T_R_SERIALIZATION_FAILURE || *state == SqlState::T_R_DEADLOCK_DETECTED {
        (DbError::Busy, Some(Trouble::Conflict))
    } else if *state == SqlState::LOCK_NOT_AVAILABLE || *state == SqlState::TOO_MANY_CONNECTIONS {
        (DbError::Busy, None)
    } else if *state == SqlState::QUERY_CANCELED {
        (DbError::Timeout, None)
    } else if *state == SqlState::DATA_CORRUPTED || *state == SqlState::INDEX_CORRUPTED {
        (DbError::Corrupt(report.message().to_owned()), None)
    } else if state.code().starts_with("57P") || state.code().starts_with("08") {
        (DbError::Lost, Some(Trouble::Lost))
    } else if report.message().contains("cached plan must not change") {
        (DbError::Busy, Some(Trouble::StalePlan))
    } else {
        (DbError::Other(format!("{} ({})", report.message(), state.code())), None)
    }
}

fn is_io(error: &Error) -> bool {
    use std::error::Error as _;
    error.is_closed() || error.source().is_some_and(|source| source.is::<std::io::Error>())
}

fn with_cause(error: &Error) -> String {
    use std::error::Error as _;
    error.source().map_or_else(|| error.to_string(), |source| format!("{error}: {source}"))
}

/// `table.column, table.column`, as SQLite says it. The report's detail is `Key (a, b)=(1, 2) already
/// exists.`, its first words in the server's language; the values in it are left out.
fn key_of(report: &Report) -> String {
    let columns = report
        .detail()
        .and_then(|detail| detail.split_once('('))
        .and_then(|(_, rest)| rest.split_once(")=("))
        .map(|(columns, _)| columns);
    match (report.table(), columns) {
        (Some(table), Some(columns)) => {
            columns.split(", ").map(|column| format!("{table}.{column}")).collect::<Vec<_>>().join(", ")
        }
        _ => report.constraint().unwrap_or_default().to_owned(),
    }
}
