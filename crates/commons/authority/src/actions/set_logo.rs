//! Giving the site its logo.

use std::path::Path;

use parvis_db::{Conn, DbError};
use parvis_journal::SubjectRef;
use parvis_kernel::Timestamp;
use parvis_media::Prepared;
use parvis_web::PersonId;

use crate::{
    model::Logo,
    policy::{EditSettings, Permit},
};

/// What the logo's file belongs to.
const SUBJECT: SubjectRef = SubjectRef::new("setting", 1);

/// Keeps this image as the logo in place of the one before; put the answer into `Look`.
///
/// # Errors
/// The database's failure, or the disk's.
pub fn use_as_logo(
    conn: &mut Conn,
    _: &Permit<EditSettings>,
    folder: &Path,
    image: &Prepared,
    owner: Option<PersonId>,
    now: Timestamp,
) -> Result<Logo, DbError> {
    let id = parvis_media::store(folder, conn, image, owner, now)?;
    parvis_media::detach_all(conn, SUBJECT)?;
    parvis_media::attach(conn, id, SUBJECT, "")?;
    Ok(Logo { media: id.raw(), url: format!("/fichiers/{}/480", image.hash()) })
}

/// Takes the logo away.
///
/// # Errors
/// The database's failure.
pub fn drop_logo(conn: &mut Conn, _: &Permit<EditSettings>) -> Result<(), DbError> {
    parvis_media::detach_all(conn, SUBJECT)
}
