//! The sealed handle: a ballot's key encrypted for the roll, so that the database alone never links a voter to a ballot.
//!
//! XChaCha20-Poly1305 (RFC 8439 with a 24-byte nonce) under a key that is HMAC-SHA-256 of the tenant's secret (which
//! is not in the database) and the round's salt (which is destroyed at sealing). The round and the voter are
//! authenticated with it: a handle moved to another line of the roll does not open.

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use parvis_kernel::Random;
use parvis_web::PersonId;

use crate::model::{BallotId, RoundId};

/// Seals a ballot's key.
pub fn seal(
    key: &[u8; 32],
    round: RoundId,
    person: PersonId,
    ballot: BallotId,
    random: &dyn Random,
) -> Vec<u8> {
    let mut nonce = [0; 24];
    random.fill(&mut nonce);
    let bound = bound_to(round, person);
    let payload = Payload { msg: &ballot.raw().to_be_bytes(), aad: &bound };
    let cipher = XChaCha20Poly1305::new(key.into());
    let sealed =
        cipher.encrypt(&XNonce::from(nonce), payload).expect("eight bytes are never too long to seal");
    [nonce.as_slice(), &sealed].concat()
}

/// Opens a handle; `None` where it was not sealed with this key for this voter.
pub fn open(key: &[u8; 32], round: RoundId, person: PersonId, handle: &[u8]) -> Option<BallotId> {
    let (nonce, sealed) = handle.split_at_checked(24)?;
    let bound = bound_to(round, person);
    let nonce: [u8; 24] = nonce.try_into().ok()?;
    let plain = XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &bound })
        .ok()?;
    Some(BallotId::new(i64::from_be_bytes(plain.try_into().ok()?)))
}

fn bound_to(round: RoundId, person: PersonId) -> [u8; 16] {
    let mut bound = [0; 16];
    bound[..8].copy_from_slice(&round.raw().to_be_bytes());
    bound[8..].copy_from_slice(&person.raw().to_be_bytes());
    bound
}

#[cfg(test)]
mod tests {
    use parvis_kernel::FixedRandom;

    use super::*;

    #[test]
    fn a_handle_opens_for_its_voter_and_round_only() {
        let (key, random) = ([7; 32], FixedRandom::new(1));
        let (round, person, ballot) = (RoundId::new(1), PersonId::new(2), BallotId::new(333));
        let handle = seal(&key, round, person, ballot, &random);
        assert_eq!(open(&key, round, person, &handle), Some(ballot));
        assert_eq!(open(&key, round, PersonId::new(3), &handle), None);
        assert_eq!(open(&key, RoundId::new(2), person, &handle), None);
        assert_eq!(open(&[8; 32], round, person, &handle), None);
        assert_eq!(open(&key, round, person, &handle[..10]), None);
    }
}
