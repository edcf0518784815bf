//! Adds a reason to the library, changes one, offers it or not.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_web::WebError;

use super::By;
use crate::{
    model::{NewReason, ReasonId},
    policy, rules, store,
};

/// Adds a reason.
///
/// # Errors
/// A field is wrong, or they are no administrator.
pub fn add(conn: &mut Conn, by: &By, new: &NewReason) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    rules::check_reason(new)?;
    let id = store::create_reason(conn, &permit, new)?;
    tell(conn, by, id)
}

/// Changes a reason.
///
/// # Errors
/// A field is wrong, or they are no administrator.
pub fn change(conn: &mut Conn, by: &By, id: ReasonId, new: &NewReason) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    rules::check_reason(new)?;
    match store::update_reason(conn, &permit, id, new)? {
        0 => Err(WebError::NotFound),
        _ => tell(conn, by, id),
    }
}

/// Offers a reason to moderators, or no longer.
///
/// # Errors
/// They are no administrator.
pub fn offer(conn: &mut Conn, by: &By, id: ReasonId, active: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    match store::set_active(conn, &permit, id, active)? {
        0 => Err(WebError::NotFound),
        _ => tell(conn, by, id),
    }
}

fn tell(conn: &mut Conn, by: &By, id: ReasonId) -> Result<(), WebError> {
    let event = Event::new(by.now, "ModerationReasonChanged", SubjectRef::new("moderation_reason", id.raw()));
    Ok(journal::append(conn, &event.by(by.actor.person_id()))?)
}
