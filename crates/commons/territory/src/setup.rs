//! Setting up without a person behind it: the command line, demonstration data, tests.

use parvis_db::{Conn, DbError};

use crate::{
    model::{AreaId, AreaKind, NewArea},
    policy, store,
};

/// Adds an area without outline, or changes the one with this kind and code.
///
/// # Errors
/// The database's failure.
pub fn add_area(
    conn: &mut Conn,
    kind: AreaKind,
    code: &str,
    name: &str,
    point: Option<(f64, f64)>,
) -> Result<AreaId, DbError> {
    let new = NewArea { code: code.to_owned(), name: name.to_owned(), point, ..NewArea::default() };
    store::save_area(conn, &policy::by_the_machine(), kind, &new)
}
