//! Chance, the same at every filling: who votes for what, when ideas arrive.

use parvis_kernel::{FixedRandom, Random, Timestamp};

/// A repeatable source of choices.
pub(crate) struct Dice(FixedRandom);

impl Dice {
    /// The sequence that belongs to `seed`.
    pub const fn new(seed: u64) -> Dice {
        Dice(FixedRandom::new(seed))
    }

    /// The same source for those who ask for random bytes.
    pub fn random(&self) -> &dyn Random {
        &self.0
    }

    /// A number below `most`; 0 where that is 0.
    pub fn below(&self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.0.next_u64() % most).unwrap_or(0)
    }

    /// A number between both ends, included.
    pub fn between(&self, least: i32, most: i32) -> i32 {
        let width = usize::try_from(most.saturating_sub(least)).unwrap_or(0) + 1;
        least.saturating_add(i32::try_from(self.below(width)).unwrap_or(0))
    }

    /// A place in `weights`, the more probable the heavier it is.
    pub fn weighted(&self, weights: &[u64]) -> usize {
        let mut point = self.0.next_u64() % weights.iter().sum::<u64>().max(1);
        for (place, weight) in weights.iter().enumerate() {
            if point < *weight {
                return place;
            }
            point -= weight;
        }
        weights.len().saturating_sub(1)
    }

    /// Some moment of waking hours within the day that begins at `midnight`.
    pub fn moment_of(&self, midnight: Timestamp) -> Timestamp {
        let seconds = i64::from(self.between(7 * 3_600 + 600, 22 * 3_600 + 1_800));
        midnight.plus_seconds(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heavier_the_more_often() {
        let dice = Dice::new(47);
        let mut hits = [0; 3];
        for _ in 0..6_000 {
            hits[dice.weighted(&[1, 2, 3])] += 1;
        }
        assert!((900..1_100).contains(&hits[0]) && (2_850..3_150).contains(&hits[2]), "{hits:?}");
        assert!((0..200).all(|_| (-3..=4).contains(&dice.between(-3, 4))));
    }
}
