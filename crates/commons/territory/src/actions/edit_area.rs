//! Adds an area or changes one, from a form.

use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::By;
use crate::{
    model::{AreaId, AreaKind, NewArea},
    policy, store, t,
};

/// Adds an area.
///
/// # Errors
/// A refusal where there is one with the code already, or a field is wrong.
pub fn add(conn: &mut Conn, by: &By, kind: AreaKind, new: &NewArea) -> Result<AreaId, WebError> {
    let permit = policy::may_edit(&by.actor)?;
    check(new)?;
    if store::area_by_code(conn, kind, &new.code)?.is_some() {
        return Err(Refusal::on("code", t::territory_code_taken(&new.code)).into());
    }
    let id = store::save_area(conn, &permit, kind, new)?;
    by.tell(conn, "AreaAdded", SubjectRef::new("area", id.raw()))?;
    Ok(id)
}

/// Changes an area; its outline stays.
///
/// # Errors
/// A refusal where another has the code, or a field is wrong.
pub fn change(conn: &mut Conn, by: &By, id: AreaId, new: &NewArea) -> Result<(), WebError> {
    let permit = policy::may_edit(&by.actor)?;
    check(new)?;
    let area = store::area(conn, id)?.ok_or(WebError::NotFound)?;
    let same_code = store::area_by_code(conn, area.kind, &new.code)?;
    if same_code.is_some_and(|other| other.id != id) {
        return Err(Refusal::on("code", t::territory_code_taken(&new.code)).into());
    }
    store::areas::update_area(conn, &permit, id, new)?;
    by.tell(conn, "AreaChanged", SubjectRef::new("area", id.raw()))?;
    Ok(())
}

fn check(new: &NewArea) -> Result<(), Refusal> {
    if new.name.is_empty() || new.name.chars().count() > 120 {
        return Err(Refusal::on("nom", t::territory_name_needed()));
    }
    if new.code.is_empty() || new.code.chars().count() > 20 {
        return Err(Refusal::on("code", t::territory_code_needed()));
    }
    Ok(())
}
