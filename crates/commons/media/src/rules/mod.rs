//! What a file is, whether it is taken and in which form it is kept: pure functions of its bytes.

mod document;
mod kind;
mod name;
mod picture;
mod zip;

pub use document::accept_document;
pub use kind::{extension, known_mime};
pub use name::shown_name;
pub use picture::accept_image;

use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal: the name under which bytes are kept, and 256 bits that nobody guesses.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
