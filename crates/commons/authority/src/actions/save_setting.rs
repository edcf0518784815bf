//! Saving one page of settings.

use parvis_db::Conn;
use parvis_journal::{Event, append};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, WebError};

use crate::{
    model::Setting,
    policy::{EditSettings, Permit, may_edit_settings},
    store,
};

/// Saves a setting and writes it into the journal; a setting that did not change leaves no trace. Tells
/// whether it changed.
///
/// # Errors
/// [`WebError::NotAllowed`], or the database's failure.
pub fn save_setting<T: Setting>(
    conn: &mut Conn,
    actor: &Actor,
    value: &T,
    now: Timestamp,
) -> Result<bool, WebError> {
    let permit = may_edit_settings(actor)?;
    let before = store::get::<T>(conn)?;
    if before == *value {
        return Ok(false);
    }
    let json = |value: &T| serde_json::to_value(value).unwrap_or_default();
    parvis_journal::changed(conn, "setting", T::KEY, &json(&before), &json(value));
    write(conn, &permit, actor, value, now)?;
    Ok(true)
}

fn write<T: Setting>(
    conn: &mut Conn,
    permit: &Permit<EditSettings>,
    actor: &Actor,
    value: &T,
    now: Timestamp,
) -> Result<(), WebError> {
    store::put(conn, permit, value, now)?;
    let event = Event::unlinked(now, "SettingsChanged", "setting")
        .by(actor.person_id())
        .with(serde_json::json!({ "key": T::KEY }));
    append(conn, &event)?;
    Ok(())
}
