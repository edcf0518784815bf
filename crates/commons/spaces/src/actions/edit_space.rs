//! Makes a space, changes it, moves it.

use parvis_db::{Conn, DbError};
use parvis_web::WebError;

use super::By;
use crate::{
    model::{NewSpace, SpaceId},
    policy::{self, Configure, Permit},
    rules::wording,
    store,
};

/// Makes a space.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn create(conn: &mut Conn, by: &By, new: &NewSpace) -> Result<SpaceId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    Ok(insert(conn, &permit, by, new)?)
}

/// Changes a space.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn update(conn: &mut Conn, by: &By, id: SpaceId, new: &NewSpace, archived: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    if store::spaces::update(conn, &permit, id, new, archived)? == 0 {
        return Err(WebError::NotFound);
    }
    Ok(by.tell(conn, "SpaceEdited", "space", id.raw())?)
}

/// Moves a space one place.
///
/// # Errors
/// A refusal where they are no administrator.
pub fn shift(conn: &mut Conn, by: &By, id: SpaceId, up: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let order: Vec<SpaceId> = store::spaces::spaces(conn)?.iter().map(|space| space.id).collect();
    let Some(order) = store::order::moved(&order, id, up) else { return Ok(()) };
    for (position, id) in order.into_iter().enumerate() {
        store::spaces::set_position(conn, &permit, id, position)?;
    }
    Ok(by.tell(conn, "SpaceEdited", "space", id.raw())?)
}

pub(crate) fn insert(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    by: &By,
    new: &NewSpace,
) -> Result<SpaceId, DbError> {
    let slug = wording::free_slug(&new.title, "espace", |slug| {
        Ok::<_, DbError>(store::spaces::space_by_slug(conn, slug)?.is_some())
    })?;
    let id = store::spaces::insert(conn, permit, &slug, new)?;
    by.tell(conn, "SpaceCreated", "space", id.raw())?;
    Ok(id)
}

fn check(new: &NewSpace) -> Result<(), WebError> {
    wording::title("titre", &new.title)?;
    wording::at_most("resume", &new.summary, wording::MOST_SUMMARY)?;
    Ok(wording::at_most("texte", &new.body, wording::MOST_BODY)?)
}
