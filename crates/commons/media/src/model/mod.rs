//! The types of this slice.

mod fault;
mod limits;
mod media;
mod prepared;

pub use fault::Fault;
pub use limits::{Accepts, Limits};
pub use media::{Media, MediaId, MediaKind, MediaView, Variant};
pub use prepared::{Prepared, PreparedFile};
