//! Makes an explanatory page, changes it, moves it, removes it.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Refusal, Slug};
use parvis_web::WebError;

use super::By;
use crate::{
    model::{NewPage, PageId, SpaceId},
    policy,
    rules::wording,
    store, t,
};

/// Makes a page.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn create(conn: &mut Conn, by: &By, new: &NewPage) -> Result<PageId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    let slug = slug_of(conn, new, None)?;
    let id = store::pages::insert(conn, &permit, &slug, new)?;
    by.tell(conn, "PageCreated", "page", id.raw())?;
    Ok(id)
}

/// Changes a page.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn update(conn: &mut Conn, by: &By, id: PageId, new: &NewPage) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    let slug = slug_of(conn, new, Some(id))?;
    if store::pages::update(conn, &permit, id, &slug, new)? == 0 {
        return Err(WebError::NotFound);
    }
    Ok(by.tell(conn, "PageEdited", "page", id.raw())?)
}

/// Moves a page one place among those of its space.
///
/// # Errors
/// A refusal where they are no administrator.
pub fn shift(conn: &mut Conn, by: &By, id: PageId, up: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let page = store::pages::page(conn, id)?.ok_or(WebError::NotFound)?;
    let beside = beside(conn, page.space_id)?;
    let Some(order) = store::order::moved(&beside, id, up) else { return Ok(()) };
    for (position, id) in order.into_iter().enumerate() {
        store::pages::set_position(conn, &permit, id, position)?;
    }
    Ok(by.tell(conn, "PageEdited", "page", id.raw())?)
}

/// Removes a page that is not published.
///
/// # Errors
/// A refusal where it is published: it must first be taken off the site.
pub fn remove(conn: &mut Conn, by: &By, id: PageId) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let page = store::pages::page(conn, id)?.ok_or(WebError::NotFound)?;
    if page.published {
        return Err(Refusal::new(t::spaces_remove_published()).into());
    }
    store::pages::delete(conn, &permit, id)?;
    Ok(by.tell(conn, "PageRemoved", "page", id.raw())?)
}

fn beside(conn: &mut Conn, space: Option<SpaceId>) -> Result<Vec<PageId>, DbError> {
    let pages = match space {
        Some(space) => store::pages::pages_of_space(conn, space)?,
        None => store::pages::pages_of_site(conn)?,
    };
    Ok(pages.iter().map(|page| page.id).collect())
}

fn check(new: &NewPage) -> Result<(), Refusal> {
    wording::title("titre", &new.title)?;
    wording::at_most("texte", &new.body, wording::MOST_BODY)
}

/// The name in addresses that was typed, or one made of the title.
fn slug_of(conn: &mut Conn, new: &NewPage, own: Option<PageId>) -> Result<String, WebError> {
    let mut taken = |slug: &str| {
        let there = store::pages::page_by_slug(conn, new.space_id, slug)?;
        Ok::<_, DbError>(there.is_some_and(|page| Some(page.id) != own))
    };
    if new.slug.is_empty() {
        return Ok(wording::free_slug(&new.title, "page", taken)?);
    }
    if new.slug.parse::<Slug>().is_err() {
        return Err(Refusal::on("adresse", t::spaces_slug_wrong()).into());
    }
    if taken(&new.slug)? {
        return Err(Refusal::on("adresse", t::spaces_slug_taken()).into());
    }
    Ok(new.slug.clone())
}
