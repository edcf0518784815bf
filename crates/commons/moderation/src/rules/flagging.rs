//! When flags by citizens count, and when a form was filled by a machine.

use parvis_kernel::{Refusal, Timestamp};

use crate::{model::ModerationSettings, t};

/// Most characters of a flag's own words.
pub const FLAG_WORDS_MAX: usize = 1_000;

/// Seconds that a person needs at least to read and fill the form.
pub const FASTEST_SECONDS: i64 = 3;

/// Seconds after which a form is too old to be sent.
pub const OLDEST_SECONDS: i64 = 86_400;

/// What so many flags lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// Nothing yet.
    Below,
    /// It comes into the queue.
    Queue,
    /// It comes into the queue, hidden until someone decides.
    Hide,
}

/// What `n` people flagging lead to.
pub const fn threshold(settings: &ModerationSettings, n: i64) -> Threshold {
    if settings.flags_hide > 0 && n >= settings.flags_hide {
        Threshold::Hide
    } else if n >= settings.flags_queue {
        Threshold::Queue
    } else {
        Threshold::Below
    }
}

/// Whether a form shown at `shown` was filled by a person: the trap is empty and it took a while.
///
/// # Errors
/// A sentence that asks to send it again; it does not tell machines why.
pub fn filled_by_a_person(trap: &str, shown: Option<Timestamp>, now: Timestamp) -> Result<(), Refusal> {
    let took = shown.map(|shown| now.seconds_since(shown));
    if !trap.is_empty() || !took.is_some_and(|took| (FASTEST_SECONDS..=OLDEST_SECONDS).contains(&took)) {
        return Err(Refusal::new(t::moderation_flag_again()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_are_those_of_the_process() {
        let settings = ModerationSettings { flags_queue: 2, flags_hide: 4, ..ModerationSettings::default() };
        let all = [1, 2, 3, 4, 9].map(|n| threshold(&settings, n));
        use Threshold::{Below, Hide, Queue};
        assert_eq!(all, [Below, Queue, Queue, Hide, Hide]);
        let never = ModerationSettings { flags_hide: 0, ..settings };
        assert_eq!(threshold(&never, 400), Queue);
    }

    #[test]
    fn a_machine_is_too_quick_or_fills_everything() {
        let shown = Timestamp::from_micros(0);
        assert!(filled_by_a_person("", Some(shown), shown.plus_seconds(3)).is_ok());
        assert!(filled_by_a_person("", Some(shown), shown.plus_seconds(2)).is_err());
        assert!(filled_by_a_person("x", Some(shown), shown.plus_seconds(9)).is_err());
        assert!(filled_by_a_person("", None, shown.plus_seconds(9)).is_err());
        assert!(filled_by_a_person("", Some(shown), shown.plus_seconds(90_000)).is_err());
    }
}
