//! Randomness, so that tests own it.

use std::sync::atomic::{AtomicU64, Ordering};

/// A source of random bytes. Production uses the system's; tests a fixed sequence.
pub trait Random: Send + Sync {
    /// Fills `bytes` with bytes that nobody can foresee.
    fn fill(&self, bytes: &mut [u8]);

    /// A random number over the whole range.
    fn next_u64(&self) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A random positive number that fits a database key (1 to 2^53 - 1, exact in JSON too).
    fn next_key(&self) -> i64 {
        let value = self.next_u64() >> 11;
        i64::try_from(value).unwrap_or(1).max(1)
    }
}

/// `bytes` random bytes as lower-case hexadecimal: 16 bytes make a 128-bit token of 32 characters.
pub fn token_hex(random: &dyn Random, bytes: usize) -> String {
    let mut raw = vec![0; bytes];
    random.fill(&mut raw);
    raw.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "this is the generator that the others must use")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}

/// A fixed, repeatable sequence (splitmix64) for tests and demonstration data. Never for secrets.
#[derive(Debug)]
pub struct FixedRandom(AtomicU64);

impl FixedRandom {
    /// The sequence that belongs to `seed`.
    pub const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Random for FixedRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            let mut mixed = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^= mixed >> 31;
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    }
}
