//! Sealing a passage: XChaCha20-Poly1305 (RFC 8439 with a 24-byte nonce) under a key of the tenant that is not in the
//! database. The contribution is authenticated with it, so that a passage moved to another row does not open.

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use parvis_contributions::ContributionId;
use parvis_kernel::Random;
use parvis_web::{Tenant, WebError};

/// The key of sealed passages.
#[derive(Clone)]
pub struct PassageKey([u8; 32]);

impl PassageKey {
    /// That of a tenant.
    pub fn of(tenant: &Tenant) -> PassageKey {
        PassageKey(tenant.keyed_bytes("moderation", "redacted passages"))
    }

    /// Seals a passage of a contribution.
    ///
    /// # Errors
    /// The cipher's failure.
    pub fn seal(&self, of: ContributionId, text: &str, random: &dyn Random) -> Result<Vec<u8>, WebError> {
        let mut nonce = [0; 24];
        random.fill(&mut nonce);
        let bound = of.raw().to_be_bytes();
        let payload = Payload { msg: text.as_bytes(), aad: &bound };
        let sealed = XChaCha20Poly1305::new((&self.0).into())
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| WebError::Failure("the passage could not be sealed".into()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens a passage; `None` where it was not sealed with this key for this contribution.
    pub fn open(&self, of: ContributionId, sealed: &[u8]) -> Option<String> {
        let (nonce, sealed) = sealed.split_at_checked(24)?;
        let nonce: [u8; 24] = nonce.try_into().ok()?;
        let bound = of.raw().to_be_bytes();
        let plain = XChaCha20Poly1305::new((&self.0).into())
            .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &bound })
            .ok()?;
        String::from_utf8(plain).ok()
    }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::FixedRandom;

    use super::*;

    #[test]
    fn a_passage_opens_for_its_contribution_and_key_only() {
        let (key, random) = (PassageKey([7; 32]), FixedRandom::new(1));
        let sealed = key.seal(ContributionId::new(1), "06 12 34 56 78", &random).unwrap_or_default();
        assert_eq!(key.open(ContributionId::new(1), &sealed).as_deref(), Some("06 12 34 56 78"));
        assert_eq!(key.open(ContributionId::new(2), &sealed), None);
        assert_eq!(PassageKey([8; 32]).open(ContributionId::new(1), &sealed), None);
        assert_eq!(key.open(ContributionId::new(1), &sealed[..10]), None);
    }
}
