//! Adds a unit, changes one, gives it work or not.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Email, Refusal};
use parvis_web::WebError;

use super::By;
use crate::{
    model::{MOST_REMIND_DAYS, NewUnit, UnitId},
    policy, store, t,
};

/// Adds a unit.
///
/// # Errors
/// A field is wrong, or they are no administrator.
pub fn add(conn: &mut Conn, by: &By, new: &NewUnit) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    let id = store::create_unit(conn, &permit, new)?;
    tell(conn, by, id)
}

/// Changes a unit.
///
/// # Errors
/// A field is wrong, or they are no administrator.
pub fn change(conn: &mut Conn, by: &By, id: UnitId, new: &NewUnit) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    match store::update_unit(conn, &permit, id, new)? {
        0 => Err(WebError::NotFound),
        _ => tell(conn, by, id),
    }
}

/// Gives a unit work again, or no longer.
///
/// # Errors
/// They are no administrator.
pub fn activate(conn: &mut Conn, by: &By, id: UnitId, active: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    match store::set_unit_active(conn, &permit, id, active)? {
        0 => Err(WebError::NotFound),
        _ => tell(conn, by, id),
    }
}

fn check(new: &NewUnit) -> Result<(), Refusal> {
    if new.name.is_empty() || new.name.chars().count() > 120 {
        return Err(Refusal::on("nom", t::review_unit_name_needed()));
    }
    if !(0..=MOST_REMIND_DAYS).contains(&new.remind_days) {
        return Err(Refusal::on("rappel", t::review_unit_remind_wrong(MOST_REMIND_DAYS)));
    }
    if !new.mailbox.is_empty() && new.mailbox.parse::<Email>().is_err() {
        return Err(Refusal::on("courriel", t::review_unit_mailbox_wrong()));
    }
    Ok(())
}

fn tell(conn: &mut Conn, by: &By, id: UnitId) -> Result<(), WebError> {
    let event = Event::new(by.now, "UnitChanged", SubjectRef::new("unit", id.raw()));
    Ok(journal::append(conn, &event.by(by.actor.person_id()))?)
}
