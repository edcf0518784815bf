//! Until when a contribution is to be decided.

use parvis_kernel::Timestamp;

/// How near the deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// More than a day is left.
    Calm,
    /// At most a day is left.
    Soon,
    /// It has passed.
    Late,
}

/// The deadline of what waits since `since`.
pub const fn deadline(since: Timestamp, hours: i64) -> Timestamp {
    since.plus_seconds(hours * 3_600)
}

/// How near a deadline is.
pub fn urgency(deadline: Timestamp, now: Timestamp) -> Urgency {
    match deadline.seconds_since(now) {
        ..=0 => Urgency::Late,
        1..=86_400 => Urgency::Soon,
        _ => Urgency::Calm,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_soon_and_the_last_second_is_late() {
        let sent = Timestamp::from_micros(0);
        let until = deadline(sent, 48);
        assert_eq!(urgency(until, sent), Urgency::Calm);
        assert_eq!(urgency(until, sent.plus_seconds(24 * 3_600)), Urgency::Soon);
        assert_eq!(urgency(until, sent.plus_seconds(48 * 3_600 - 1)), Urgency::Soon);
        assert_eq!(urgency(until, sent.plus_seconds(48 * 3_600)), Urgency::Late);
    }
}
