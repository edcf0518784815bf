//! The secrets of a round, made from the tenant's key that is not in the database.
//!
//! The key of sealed handles also needs the round's salt, which sealing destroys. The code of a receipt is the same
//! however often it is made: so a second click or a second tab finds the receipt of the first, and the job that mails
//! it needs no code in its payload. It says that someone voted, which the roll says anyway, and nothing of a choice.

use hmac::{Hmac, KeyInit, Mac};
use parvis_web::{PersonId, Tenant};
use sha2::Sha256;

use crate::{
    model::{Round, RoundId},
    rules::receipt_code,
};

/// Makes the secrets of rounds.
#[derive(Clone)]
pub struct RoundKeys([u8; 32]);

impl RoundKeys {
    /// From 32 secret bytes.
    pub const fn new(secret: [u8; 32]) -> RoundKeys {
        RoundKeys(secret)
    }

    /// Those of a tenant.
    pub fn of(tenant: &Tenant) -> RoundKeys {
        RoundKeys(tenant.keyed_bytes("voting", "round keys"))
    }

    /// The key of the sealed handles of a round; `None` once it is sealed.
    pub fn handles(&self, round: &Round) -> Option<[u8; 32]> {
        let salt = round.seal_salt.as_ref()?;
        Some(self.derived("handle", &[salt.as_bytes()]))
    }

    /// The code on a voter's receipt.
    pub fn receipt_code(&self, round: RoundId, person: PersonId) -> String {
        let key = self.derived("receipt", &[&round.raw().to_be_bytes(), &person.raw().to_be_bytes()]);
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&key[..10]);
        receipt_code::encode(bytes)
    }

    /// What is stored of a code.
    pub fn receipt_hash(&self, code: &str) -> String {
        self.derived("receipt hash", &[code.as_bytes()]).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn derived(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any key length fits HMAC");
        mac.update(purpose.as_bytes());
        for part in parts {
            mac.update(&[0]);
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}
