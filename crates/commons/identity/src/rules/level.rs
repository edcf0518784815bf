//! Whether the level that somebody reached is enough. On the eIDAS scale a higher level counts for a lower one; other
//! words count only as they are.

/// Whether `reached` is one of the levels wanted (parted by spaces), or above the lowest of them. Nothing wanted: any.
pub fn is_enough(reached: &str, wanted: &str) -> bool {
    let mut wanted = wanted.split_whitespace().peekable();
    if wanted.peek().is_none() {
        return true;
    }
    wanted.any(|level| level == reached || eidas(level).is_some_and(|least| eidas(reached) >= Some(least)))
}

/// The step of a level such as `eidas2`.
fn eidas(level: &str) -> Option<u8> {
    level.strip_prefix("eidas").and_then(|step| step.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn higher_levels_of_one_scale_count() {
        assert!(is_enough("", "") && is_enough("eidas1", "  "));
        assert!(is_enough("eidas2", "eidas1") && is_enough("eidas1", "eidas1"));
        assert!(!is_enough("eidas1", "eidas2") && !is_enough("", "eidas1"));
        assert!(is_enough("gold", "silver gold") && !is_enough("gold", "silver"));
        assert!(!is_enough("eidasx", "eidas1") && !is_enough("gold", "eidas1"));
    }
}
