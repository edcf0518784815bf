//! Images and documents that people send: checked by their content, images redrawn, kept under their hash.
//!
//! Another slice first prepares ([`accept_image`], [`accept_document`], or [`receive`] for a whole field of a
//! form), which takes processor time and no database; then, in its own transaction, it calls [`store`] and
//! [`attach`]. Pages ask once for all their subjects with [`of`]. The permit is that of the owning act: a file
//! by itself is nothing, and what stays unlinked is forgotten after seven days.
//!
//! ```ignore
//! let photos = media::receive(&cx, "photos", Accepts::Images, 5).await?;
//! let folder = cx.tenant().files().clone();
//! cx.write(move |tx| {
//!     for photo in &photos {
//!         let id = media::store(&folder, tx, photo, author, now)?;
//!         media::attach(tx, id, SubjectRef::new("contribution", contribution.raw()), "")?;
//!     }
//!     Ok(())
//! }).await?;
//! ```

mod actions;
mod jobs;
mod model;
mod pages;
mod rules;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{JobKind, Manifest};
use parvis_web::{Access, Routes};

pub use actions::receive::receive;
pub use jobs::forget_unlinked::{FORGET_UNLINKED_MEDIA, forget_unlinked};
pub use model::{
    Accepts, Fault, Limits, Media, MediaId, MediaKind, MediaView, Prepared, PreparedFile, Variant,
};
pub use rules::{accept_document, accept_image, shown_name};
pub use store::{attach, detach, detach_all, of, set_alt, store, view, views};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { stamp: "20261123_1300_media", sql: include_str!("../migrations/20261123_1300_media.sql") }];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: &[JobKind {
            name: FORGET_UNLINKED_MEDIA,
            run: jobs::forget_unlinked::run,
            schedule: Some("40 3 * * *"),
        }],
        ..Manifest::new("media", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    routes.get("/fichiers/{hash}/{variant}", Access::Everyone, pages::file::show);
}
