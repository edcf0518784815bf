//! Rows and files. Files are written before the row that names them is committed, and removed after it is gone.

mod files;
mod links;
mod media;
mod unlinked;

pub use files::read_file;
pub(crate) use links::subjects_of;
pub use links::{attach, detach, detach_all, of};
pub use media::{by_hash, set_alt, store, view, views};
pub use unlinked::forget;
