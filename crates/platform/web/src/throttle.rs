//! Counters of attempts, in memory: so many in so long, per key (an account, an address).
//!
//! It slows guessing without locking anybody out for good. Keys are hashes, never the datum itself.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use parvis_kernel::Timestamp;

const MOST_KEYS: usize = 100_000;

/// Counters of attempts.
#[derive(Default)]
pub struct Throttle(Mutex<HashMap<String, (i64, u32)>>);

impl Throttle {
    /// Notes one attempt under `key` and tells whether it is within `most` per `window_seconds`.
    pub fn attempt(&self, key: &str, most: u32, window_seconds: i64, now: Timestamp) -> bool {
        let window = now.micros() / (window_seconds.max(1) * 1_000_000);
        let mut counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counters.len() >= MOST_KEYS {
            counters.clear();
        }
        let entry = counters.entry(key.to_owned()).or_insert((window, 0));
        if entry.0 != window {
            *entry = (window, 0);
        }
        entry.1 = entry.1.saturating_add(1);
        entry.1 <= most
    }

    /// How many attempts are noted under `key` in the present window, without adding one.
    pub fn count(&self, key: &str, window_seconds: i64, now: Timestamp) -> u32 {
        let window = now.micros() / (window_seconds.max(1) * 1_000_000);
        let counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counters.get(key).filter(|entry| entry.0 == window).map_or(0, |entry| entry.1)
    }

    /// Takes one attempt back: it was no guess after all.
    pub fn give_back(&self, key: &str) {
        let mut counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = counters.get_mut(key) {
            entry.1 = entry.1.saturating_sub(1);
        }
    }

    /// Forgets the attempts under `key` (after a success).
    pub fn forget(&self, key: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }
}
