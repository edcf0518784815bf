//! Makes a piece of news, changes it, removes it.

use parvis_db::{Conn, DbError};
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::By;
use crate::{
    model::{NewNews, NewsId},
    policy,
    rules::wording,
    store, t,
};

/// Makes a piece of news.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn create(conn: &mut Conn, by: &By, new: &NewNews) -> Result<NewsId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    let slug = wording::free_slug(&new.title, "actualite", |slug| {
        Ok::<_, DbError>(store::news::news_by_slug(conn, slug)?.is_some())
    })?;
    let id = store::news::insert(conn, &permit, &slug, new)?;
    by.tell(conn, "NewsCreated", "news", id.raw())?;
    Ok(id)
}

/// Changes a piece of news.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn update(conn: &mut Conn, by: &By, id: NewsId, new: &NewNews) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    check(new)?;
    if store::news::update(conn, &permit, id, new)? == 0 {
        return Err(WebError::NotFound);
    }
    Ok(by.tell(conn, "NewsEdited", "news", id.raw())?)
}

/// Removes a piece of news that is not published.
///
/// # Errors
/// A refusal where it is published: it must first be taken off the site.
pub fn remove(conn: &mut Conn, by: &By, id: NewsId) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let news = store::news::news(conn, id)?.ok_or(WebError::NotFound)?;
    if news.published_at.is_some() {
        return Err(Refusal::new(t::spaces_remove_published()).into());
    }
    store::news::delete(conn, &permit, id)?;
    Ok(by.tell(conn, "NewsRemoved", "news", id.raw())?)
}

fn check(new: &NewNews) -> Result<(), Refusal> {
    wording::title("titre", &new.title)?;
    wording::at_most("texte", &new.body, wording::MOST_BODY)
}
