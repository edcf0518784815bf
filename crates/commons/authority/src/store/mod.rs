//! Settings in the database: a key and a JSON object.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use crate::{
    model::Setting,
    policy::{EditSettings, Permit},
};

/// All settings as they are stored, by key.
pub struct Stored(HashMap<String, String>);

impl Stored {
    /// One of them; its default where it was never set. What can not be read is logged and taken as the
    /// default, so that a fault in one setting never takes the site down.
    pub fn get<T: Setting>(&self) -> T {
        let Some(text) = self.0.get(T::KEY) else { return T::default() };
        serde_json::from_str(text).unwrap_or_else(|error| {
            tracing::error!(%error, key = T::KEY, "a setting can not be read, its default is taken");
            T::default()
        })
    }
}

/// All settings, in one query.
///
/// # Errors
/// The database's failure.
pub fn all(conn: &mut Conn) -> Result<Stored, DbError> {
    let rows: Vec<(String, String)> = conn.query(sql!("select key, value from setting"), params![])?;
    Ok(Stored(rows.into_iter().collect()))
}

/// One setting; its default where it was never set.
///
/// # Errors
/// The database's failure.
pub fn get<T: Setting>(conn: &mut Conn) -> Result<T, DbError> {
    let row: Option<String> =
        conn.query_opt(sql!("select value from setting where key = $1"), params![T::KEY])?;
    Ok(Stored(row.into_iter().map(|value| (T::KEY.to_owned(), value)).collect()).get())
}

/// Sets one. The running process sees it after `tenant.site_changed()`, others within five seconds.
///
/// # Errors
/// The database's failure.
pub fn put<T: Setting>(
    conn: &mut Conn,
    _: &Permit<EditSettings>,
    value: &T,
    now: Timestamp,
) -> Result<(), DbError> {
    let text = serde_json::to_string(value).map_err(|error| DbError::other(error.to_string()))?;
    conn.execute(
        sql!(
            "insert into setting (key, value, updated_at) values ($1, $2, $3) ",
            "on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at"
        ),
        params![T::KEY, text, now],
    )
    .map(|_| ())
}
