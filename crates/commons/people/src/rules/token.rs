//! The form in which the secret of a link is stored.

use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal. The token itself is 128 random bits, so nothing slower is needed.
pub fn hash_token(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
