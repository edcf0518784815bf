//! The order "at random, the same for you".
//!
//! Each visitor has a number from 0 to 63. A short list is sorted by a hash of each key and that number: every
//! project is first for someone. A long one keeps the order of a stored random column and begins elsewhere for each
//! number: all pages stay an index scan.

/// Lists up to this length are truly shuffled.
pub const SHUFFLED_MOST: usize = 2_000;

/// The keys in the order of this visitor.
pub fn shuffled(mut ids: Vec<i64>, seed: u32) -> Vec<i64> {
    ids.sort_by_cached_key(|id| (mix(*id, seed), *id));
    ids
}

/// Where a long list begins for this visitor: a value of the random column, which spans 0 to 2^53.
pub fn rotation_start(seed: u32) -> i64 {
    i64::from(seed % 64) << 47
}

/// Splitmix64 of the key and the visitor's number.
fn mix(id: i64, seed: u32) -> u64 {
    let start = id.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ u64::from(seed + 1).wrapping_mul(0xD1B5_4A32_D192_ED03);
    let once = (start ^ (start >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let twice = (once ^ (once >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    twice ^ (twice >> 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_order_holds_each_key_once_and_is_stable(count in 0_i64..300, seed in 0_u32..64) {
            let ids: Vec<i64> = (1..=count).collect();
            let once = shuffled(ids.clone(), seed);
            let mut backwards = ids.clone();
            backwards.reverse();
            prop_assert_eq!(&once, &shuffled(backwards, seed));
            let mut sorted = once;
            sorted.sort_unstable();
            prop_assert_eq!(sorted, ids);
        }
    }

    #[test]
    fn each_of_a_few_projects_is_first_for_somebody() {
        let firsts: std::collections::BTreeSet<i64> =
            (0..64).filter_map(|seed| shuffled((1..=8).collect(), seed).first().copied()).collect();
        assert_eq!(firsts.len(), 8);
    }

    #[test]
    fn a_rotation_stays_within_the_column() {
        assert_eq!(rotation_start(0), 0);
        assert!(rotation_start(63) < 1 << 53);
    }
}
