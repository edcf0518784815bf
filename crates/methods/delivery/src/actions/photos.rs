//! Photographs of the works. Each says what it shows, or that it is decoration: nobody is left out.

use std::path::PathBuf;

use parvis_contributions::ContributionId;
use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::Refusal;
use parvis_media::{self as media, MediaId, Prepared};
use parvis_web::WebError;
use serde_json::{Value, json};

use super::{load, note};
use crate::{policy::By, store, t};

/// What photographs and events of this slice belong to; the key is that of the contribution.
pub const SUBJECT: &str = "delivery";

const ALT: usize = 300;

/// A photograph to add.
#[derive(Clone, Debug)]
pub struct NewPhoto {
    /// The tenant's folder of files.
    pub folder: PathBuf,
    /// The image, checked and redrawn.
    pub image: Prepared,
    /// What it shows; empty only for decoration.
    pub alt: String,
    /// Whether it shows nothing that matters.
    pub decorative: bool,
}

/// Adds a photograph to a project's works.
///
/// # Errors
/// A refusal where nothing says what it shows.
pub fn add_photo(
    tx: &mut Conn,
    by: &By,
    project: ContributionId,
    photo: &NewPhoto,
) -> Result<MediaId, WebError> {
    let (what, permit) = load(tx, by, project)?;
    let alt = if photo.decorative { "" } else { photo.alt.trim() };
    if alt.is_empty() && !photo.decorative {
        return Err(Refusal::on("alternative", t::delivery_alt_needed()).into());
    }
    if alt.chars().count() > ALT {
        return Err(Refusal::on("alternative", t::delivery_alt_too_long()).into());
    }
    let id = media::store(&photo.folder, tx, &photo.image, by.person_id(), by.now())?;
    media::attach(tx, id, SubjectRef::new(SUBJECT, project.raw()), alt)?;
    store::touch(tx, &permit, project, by.now())?;
    note(tx, by, &what, "DeliveryPhotoAdded", json!({ "media": id.raw() }))?;
    Ok(id)
}

/// Takes a photograph away from a project's works.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn remove_photo(tx: &mut Conn, by: &By, project: ContributionId, id: MediaId) -> Result<(), WebError> {
    let (what, permit) = load(tx, by, project)?;
    media::detach(tx, id, SubjectRef::new(SUBJECT, project.raw()))?;
    store::touch(tx, &permit, project, by.now())?;
    note(tx, by, &what, "DeliveryPhotoRemoved", Value::Null)?;
    Ok(())
}
