//! The secret of a second factor at rest: XChaCha20-Poly1305 under a key of the tenant that is not in the database, bound
//! to its person. So a copied database alone gives no codes, and a row moved to another account opens nothing.

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use parvis_kernel::Random;
use parvis_web::{PersonId, Tenant};

const NONCE: usize = 24;

/// The key of a tenant for second factors.
#[derive(Clone, Copy)]
pub struct FactorKey([u8; 32]);

impl FactorKey {
    /// That of this tenant.
    pub fn of(tenant: &Tenant) -> FactorKey {
        FactorKey(tenant.keyed_bytes("second factor", ""))
    }

    /// Seals a secret for a person.
    pub(crate) fn seal(&self, person: PersonId, secret: &[u8], random: &dyn Random) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        random.fill(&mut nonce);
        let payload = Payload { msg: secret, aad: &person.raw().to_be_bytes() };
        let sealed = XChaCha20Poly1305::new(&self.0.into())
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a secret of some bytes is never too long to seal");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens a secret; `None` where it was not sealed with this key for this person.
    pub(crate) fn open(&self, person: PersonId, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload { msg: sealed, aad: &person.raw().to_be_bytes() };
        XChaCha20Poly1305::new(&self.0.into()).decrypt(&XNonce::from(nonce), payload).ok()
    }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::FixedRandom;

    use super::*;

    #[test]
    fn a_secret_opens_for_its_person_and_tenant_only() {
        let (key, amina) = (FactorKey([7; 32]), PersonId::new(1));
        let sealed = key.seal(amina, b"secret", &FixedRandom::new(1));
        assert_eq!(key.open(amina, &sealed).as_deref(), Some(b"secret".as_slice()));
        assert_eq!(key.open(PersonId::new(2), &sealed), None);
        assert_eq!(FactorKey([8; 32]).open(amina, &sealed), None);
        assert_eq!(key.open(amina, &sealed[..10]), None);
    }
}
