//! Figures that name nobody: a count from 1 to 4 is never shown alone, nor can it be found by subtracting.

use crate::model::ReasonCount;

/// The smallest count that is shown.
pub const SMALLEST: i64 = 5;

/// Whether a count may be shown as it is.
pub const fn is_shown(n: i64) -> bool {
    n == 0 || n >= SMALLEST
}

/// Whether the parts of a whole may be shown beside it: each of them on its own.
pub fn are_shown(parts: &[i64]) -> bool {
    parts.iter().all(|n| is_shown(*n))
}

/// Reasons that are too seldom are put together; where those are still too few, the next one joins them. Nothing is
/// left where all together are too few.
pub fn gathered(mut counts: Vec<ReasonCount>) -> Vec<ReasonCount> {
    counts.retain(|count| count.n > 0);
    counts.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.title.cmp(&b.title)));
    let mut rest = 0;
    while let Some(last) = counts.last() {
        if last.n >= SMALLEST && (rest == 0 || rest >= SMALLEST) {
            break;
        }
        rest += last.n;
        counts.pop();
    }
    if rest >= SMALLEST {
        counts.push(ReasonCount { title: None, n: rest });
    }
    counts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(counts: &[i64]) -> Vec<ReasonCount> {
        let all = counts.iter().enumerate();
        all.map(|(rank, n)| ReasonCount { title: Some(format!("{rank}")), n: *n }).collect()
    }

    #[test]
    fn the_seldom_are_put_together() {
        let shown: Vec<i64> = gathered(of(&[9, 2, 3, 7])).iter().map(|count| count.n).collect();
        assert_eq!(shown, [9, 7, 5]);
        let shown: Vec<i64> = gathered(of(&[9, 2, 7])).iter().map(|count| count.n).collect();
        assert_eq!(shown, [9, 9], "one alone would be found by subtracting");
        assert_eq!(gathered(of(&[2, 1])), []);
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_or_found(counts in prop::collection::vec(0_i64..20, 0..8)) {
            let total: i64 = counts.iter().sum();
            let shown = gathered(of(&counts));
            let sum: i64 = shown.iter().map(|count| count.n).sum();
            prop_assert!(shown.iter().all(|count| count.n >= SMALLEST));
            prop_assert!(sum == total || (sum == 0 && total < SMALLEST));
        }
    }
}
