//! Secrets at rest: XChaCha20-Poly1305 under a key of the tenant that is not in the database, bound to what they are for.
//! A copied database alone gives neither client secrets nor tokens, and a row moved elsewhere opens nothing.

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use parvis_kernel::Random;
use parvis_web::Tenant;

const NONCE: usize = 24;

/// Seals and opens for a tenant.
#[derive(Clone, Copy)]
pub(crate) struct Vault([u8; 32]);

impl Vault {
    /// That of this tenant.
    pub(crate) fn of(tenant: &Tenant) -> Vault {
        Vault(tenant.keyed_bytes("identity vault", ""))
    }

    /// Seals something for a purpose.
    pub(crate) fn seal(&self, purpose: &str, secret: &[u8], random: &dyn Random) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        random.fill(&mut nonce);
        let payload = Payload { msg: secret, aad: purpose.as_bytes() };
        let sealed = XChaCha20Poly1305::new(&self.0.into())
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a token or a secret is never too long to seal");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what was sealed for the same purpose.
    pub(crate) fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        XChaCha20Poly1305::new(&self.0.into()).decrypt(&XNonce::from(nonce), payload).ok()
    }

    /// The same as text.
    pub(crate) fn open_text(&self, purpose: &str, sealed: &[u8]) -> Option<String> {
        self.open(purpose, sealed).and_then(|bytes| String::from_utf8(bytes).ok())
    }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::FixedRandom;

    use super::*;

    #[test]
    fn a_secret_opens_for_its_purpose_and_tenant_only() {
        let vault = Vault([7; 32]);
        let sealed = vault.seal("a", b"secret", &FixedRandom::new(1));
        assert_eq!(vault.open_text("a", &sealed).as_deref(), Some("secret"));
        assert_eq!(vault.open("b", &sealed), None);
        assert_eq!(Vault([8; 32]).open("a", &sealed), None);
        assert_eq!(vault.open("a", &sealed[..10]), None);
    }
}
