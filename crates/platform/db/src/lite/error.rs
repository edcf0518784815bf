//! SQLite's result codes as [`DbError`].

use rusqlite::{Error, ErrorCode, ffi};

use crate::DbError;

/// What a statement's error means to callers.
pub(super) fn meaning(error: Error) -> DbError {
    let Error::SqliteFailure(code, text) = error else {
        return DbError::Other(error.to_string());
    };
    let text = text.unwrap_or_else(|| code.to_string());
    match code.code {
        ErrorCode::ConstraintViolation => match code.extended_code {
            ffi::SQLITE_CONSTRAINT_UNIQUE
            | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            | ffi::SQLITE_CONSTRAINT_ROWID => {
                let constraint = text.split_once(": ").map_or(text.as_str(), |(_, key)| key).to_owned();
                DbError::Unique { constraint }
            }
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => DbError::ForeignKey,
            _ => DbError::Other(text),
        },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => DbError::Busy,
        ErrorCode::OperationInterrupted => DbError::Timeout,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => DbError::Corrupt(text),
        _ => DbError::Other(text),
    }
}
