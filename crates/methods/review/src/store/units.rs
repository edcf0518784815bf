//! Units in the database.

use parvis_db::{Conn, DbError, params, search::sort_key, sql};

use crate::{
    model::{NewUnit, Unit, UnitId},
    policy::{Configure, Permit},
};

/// All units by name, also those that are no longer given work.
///
/// # Errors
/// The database's failure.
pub fn units(conn: &mut Conn) -> Result<Vec<Unit>, DbError> {
    let mut all: Vec<Unit> =
        conn.query(sql!("select ", Unit::COLUMNS, " from unit order by id"), params![])?;
    all.sort_by_key(|unit| sort_key(&unit.name));
    Ok(all)
}

/// One unit.
///
/// # Errors
/// The database's failure.
pub fn unit(conn: &mut Conn, id: UnitId) -> Result<Option<Unit>, DbError> {
    conn.query_opt(sql!("select ", Unit::COLUMNS, " from unit where id = $1"), params![id])
}

/// Adds a unit.
///
/// # Errors
/// The database's failure.
pub fn create_unit(conn: &mut Conn, _permit: &Permit<Configure>, new: &NewUnit) -> Result<UnitId, DbError> {
    conn.query_one(
        sql!("insert into unit (name, mailbox, notify, remind_days, active) values ($1, $2, $3, $4, 1) returning id"),
        params![new.name, new.mailbox, new.notify, new.remind_days],
    )
}

/// Changes a unit.
pub(crate) fn update_unit(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: UnitId,
    new: &NewUnit,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update unit set name = $2, mailbox = $3, notify = $4, remind_days = $5 where id = $1"),
        params![id, new.name, new.mailbox, new.notify, new.remind_days],
    )
}

/// Gives a unit work again, or no longer.
pub(crate) fn set_unit_active(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: UnitId,
    active: bool,
) -> Result<u64, DbError> {
    conn.execute(sql!("update unit set active = $2 where id = $1"), params![id, active])
}
