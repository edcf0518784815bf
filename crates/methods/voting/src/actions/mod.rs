//! One verb a file: load, permit, decide, write, tell; one transaction.

mod cast_ballot;
mod sealed_handle;

pub use cast_ballot::{Cast, as_project, cast_ballot, key_of};

use crate::model::Round;

/// The key of a round's sealed handles: the tenant's part and the salt destroyed at sealing. `None` once sealed.
pub fn round_key(tenant_key: &[u8; 32], round: &Round) -> Option<[u8; 32]> {
    use hmac::{Hmac, KeyInit, Mac};
    let salt = round.seal_salt.as_ref()?;
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(tenant_key).expect("any key length fits HMAC");
    mac.update(b"round\0");
    mac.update(salt.as_bytes());
    Some(mac.finalize().into_bytes().into())
}
