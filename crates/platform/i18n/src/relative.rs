//! How long ago, since when, how long still: rounded down to one unit, as people say it.

use parvis_kernel::{Message, Timestamp};

use crate::{Texts, t};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Texts {
    /// "il y a 3 h" for what is past, "dans 2 jours" for what is to come, "à l’instant" under a minute.
    pub fn relative(&self, at: Timestamp, now: Timestamp) -> String {
        let seconds = now.seconds_since(at);
        self.say(&match (duration(seconds.saturating_abs()), seconds < 0) {
            (Some(length), false) => t::i18n_ago(length),
            (Some(length), true) => t::i18n_in(length),
            (None, false) => t::i18n_just_now(),
            (None, true) => t::i18n_any_moment(),
        })
    }

    /// "depuis 2 jours": how long something has lasted that began at `start`.
    pub fn since(&self, start: Timestamp, now: Timestamp) -> String {
        let length = duration(now.seconds_since(start));
        self.say(&length.map_or_else(t::i18n_since_just_now, t::i18n_since))
    }

    /// "encore 12 jours": how long is left until `end`; "terminé" once it has come.
    pub fn remaining(&self, end: Timestamp, now: Timestamp) -> String {
        if now >= end {
            return self.say(&t::i18n_left_none());
        }
        self.say(&duration(end.seconds_since(now)).map_or_else(t::i18n_left_last_minute, t::i18n_left))
    }
}

/// The length in its unit: minutes under an hour, hours under a day, days under sixty, months (of 30 days)
/// under a year, years (of 365 days); `None` under a minute.
fn duration(seconds: i64) -> Option<Message> {
    Some(match seconds {
        ..MINUTE => return None,
        MINUTE..HOUR => t::i18n_duration_minutes(seconds / MINUTE),
        HOUR..DAY => t::i18n_duration_hours(seconds / HOUR),
        _ => match seconds / DAY {
            days @ ..60 => t::i18n_duration_days(days),
            days @ 60..365 => t::i18n_duration_months(days / 30),
            days => t::i18n_duration_years(days / 365),
        },
    })
}
