//! Adding and taking away photographs.

use parvis_media::{self as media, Accepts, MediaId};
use parvis_web::{Cx, Outcome, WebError};

use super::desk::{answer, page, project};
use crate::{
    actions::{self, NewPhoto},
    policy::By,
    t,
};

/// `POST /bureau/contributions/{reference}/realisation/photographies`
pub async fn create(cx: Cx) -> Outcome {
    let image = match media::receive(&cx, "photographie", Accepts::Images, 1).await {
        Ok(images) => images.into_iter().next(),
        Err(WebError::Refused(refusal)) => return page(&cx, cx.refused(&refusal)).await,
        Err(error) => return Err(error),
    };
    let Some(image) = image else {
        return page(&cx, cx.form().state_with("photographie", cx.t(t::delivery_no_photo()))).await;
    };
    let reference: String = cx.path("reference")?;
    let photo = NewPhoto {
        folder: cx.tenant().files().clone(),
        image,
        alt: cx.form().text("alternative"),
        decorative: cx.form().ticked("decorative"),
    };
    let by = By::person(cx.actor(), cx.now());
    let done = cx
        .write(move |tx| {
            let project = project(tx, &reference)?;
            actions::add_photo(tx, &by, project, &photo)
        })
        .await;
    answer(&cx, done, cx.t(t::delivery_saved_photo())).await
}

/// `POST /bureau/contributions/{reference}/realisation/photographies/{media}/retirer`
pub async fn remove(cx: Cx) -> Outcome {
    let (reference, id): (String, MediaId) = (cx.path("reference")?, cx.path("media")?);
    let by = By::person(cx.actor(), cx.now());
    let done = cx
        .write(move |tx| {
            let project = project(tx, &reference)?;
            actions::remove_photo(tx, &by, project, id)
        })
        .await;
    answer(&cx, done, cx.t(t::delivery_removed_photo())).await
}
