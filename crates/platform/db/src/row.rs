//! Rows that come back: by position, into tuples, single values or the structs of [`row!`](crate::row).

use crate::{DbError, FromVal, ValRef, pg::decode};

/// One row of an answer, readable by position.
pub struct Row<'a>(pub(crate) Source<'a>);

pub(crate) enum Source<'a> {
    Lite(&'a rusqlite::Row<'a>),
    Pg(&'a postgres::Row),
}

impl Row<'_> {
    /// The column at `position`, counted from 0.
    ///
    /// # Errors
    /// [`DbError::Other`] when there is no such column or it can not be read as `T`.
    pub fn get<T: FromVal>(&self, position: usize) -> Result<T, DbError> {
        let val = match &self.0 {
            Source::Lite(row) => lite_val(row, position),
            Source::Pg(row) => decode(row, position),
        };
        val.and_then(T::from_val).map_err(|error| match error {
            DbError::Other(text) => DbError::Other(format!("column {position}: {text}")),
            other => other,
        })
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        match &self.0 {
            Source::Lite(row) => row.as_ref().column_count(),
            Source::Pg(row) => row.len(),
        }
    }
}

fn lite_val<'a>(row: &'a rusqlite::Row<'_>, position: usize) -> Result<ValRef<'a>, DbError> {
    use rusqlite::types::ValueRef;
    Ok(match row.get_ref(position).map_err(|_| DbError::other("there is no such column"))? {
        ValueRef::Null => ValRef::Null,
        ValueRef::Integer(number) => ValRef::Int(number),
        ValueRef::Real(number) => ValRef::Real(number),
        ValueRef::Text(text) => {
            ValRef::Text(std::str::from_utf8(text).map_err(|_| DbError::other("the text is not UTF-8"))?)
        }
        ValueRef::Blob(bytes) => ValRef::Bytes(bytes),
        #[allow(unreachable_patterns, reason = "rusqlite marks the enum as one that may grow")]
        _ => return Err(DbError::other("a value of an unknown kind")),
    })
}

/// What a row may be read as.
pub trait FromRow: Sized {
    /// Reads it, by position.
    ///
    /// # Errors
    /// [`DbError::Other`] when a column is missing or of another kind.
    fn from_row(row: &Row<'_>) -> Result<Self, DbError>;
}

impl<T: FromVal> FromRow for T {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        row.get(0)
    }
}

macro_rules! tuples {
    ($(($($kind:ident $position:tt),+))+) => {$(
        impl<$($kind: FromVal),+> FromRow for ($($kind,)+) {
            fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
                Ok(($(row.get::<$kind>($position)?,)+))
            }
        }
    )+};
}
tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}

/// All columns of a row as they are: for exports, where the shape is known only at run time.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns(pub Vec<crate::Val>);

impl FromRow for Columns {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        (0..row.width()).map(|position| row.get(position)).collect::<Result<_, _>>().map(Columns)
    }
}
