//! Days, hours and stretches of time, in the zone of the texts.
//!
//! A closing is the first moment *outside*: a vote that closes on the 20th at 0:00 can be joined until the
//! last minute of the 19th. Citizens read "19 mars à minuit"; so [`Texts::closing`] and the ranges name
//! the day that ends.

use jiff::{ToSpan, ZonedDateTime, civil::Date};
use parvis_kernel::{Locale, Period, Timestamp};

use crate::{Texts, t};

impl Texts {
    /// "19 mars 2026", "1er mars 2026" or "19 March 2026".
    pub fn day(&self, at: Timestamp) -> String {
        self.date(self.local(at).date())
    }

    /// "19 mars" or "18 févr.": the month short and no year, for timelines.
    pub fn day_short(&self, at: Timestamp) -> String {
        self.date_short(self.local(at).date())
    }

    /// "19 mars 2026 à 23 h 59", "19 mars 2026 à 23 h" (U+00A0 inside the hour) or "19 March 2026 at 23:59".
    pub fn moment(&self, at: Timestamp) -> String {
        self.say(&t::i18n_moment(self.day(at), self.hour(at)))
    }

    /// "23 h 59", "23 h" (U+00A0 inside) or "23:59".
    pub fn hour(&self, at: Timestamp) -> String {
        let local = self.local(at);
        let hour = match self.locale() {
            Locale::Fr => local.hour().to_string(),
            Locale::En => format!("{:02}", local.hour()),
        };
        self.say(&match local.minute() {
            0 => t::i18n_hour_sharp(hour),
            minute => t::i18n_hour(hour, format!("{minute:02}")),
        })
    }

    /// A closing: like [`moment`](Self::moment), but "19 mars 2026 à minuit" for the 20th at 0:00 local
    /// time, since the 19th is the last day inside.
    pub fn closing(&self, closes: Timestamp) -> String {
        if !is_midnight(&self.local(closes)) {
            return self.moment(closes);
        }
        self.say(&t::i18n_closing_midnight(self.date(self.last_date(closes))))
    }

    /// The last day before a closing: "19 mars 2026" for the 20th at 0:00 local time.
    pub fn closing_day(&self, closes: Timestamp) -> String {
        self.date(self.last_date(closes))
    }

    /// "18 févr. – 19 mars" from an opening to a closing; the years only where they differ; one day alone
    /// where both are the same.
    pub fn range(&self, opens: Timestamp, closes: Timestamp) -> String {
        let (from, to) = (self.local(opens).date(), self.last_date(closes));
        if from >= to {
            return self.date_short(from);
        }
        let shown = |date| if from.year() == to.year() { self.date_short(date) } else { self.date(date) };
        self.say(&t::i18n_range(shown(from), shown(to)))
    }

    /// A period as a [`range`](Self::range); "à partir du 18 févr." or "jusqu’au 19 mars" where one end is
    /// open, nothing where both are.
    pub fn period(&self, period: &Period) -> String {
        match (period.opens_at, period.closes_at) {
            (Some(opens), Some(closes)) => self.range(opens, closes),
            (Some(opens), None) => self.say(&t::i18n_range_from(self.day_short(opens))),
            (None, Some(closes)) => self.say(&t::i18n_range_to(self.date_short(self.last_date(closes)))),
            (None, None) => String::new(),
        }
    }

    fn date(&self, date: Date) -> String {
        let month = self.say(&t::i18n_month(i32::from(date.month())));
        self.say(&t::i18n_day(self.day_number(date), month, date.year().to_string()))
    }

    fn date_short(&self, date: Date) -> String {
        let month = self.say(&t::i18n_month_short(i32::from(date.month())));
        self.say(&t::i18n_day_short(self.day_number(date), month))
    }

    fn day_number(&self, date: Date) -> String {
        match date.day() {
            1 => self.say(&t::i18n_first()),
            day => day.to_string(),
        }
    }

    fn last_date(&self, closes: Timestamp) -> Date {
        let local = self.local(closes);
        if is_midnight(&local) { local.date().saturating_sub(1.day()) } else { local.date() }
    }

    fn local(&self, at: Timestamp) -> ZonedDateTime {
        at.to_jiff().to_zoned_datetime(self.time_zone())
    }
}

fn is_midnight(local: &ZonedDateTime) -> bool {
    local.time() == jiff::civil::Time::midnight()
}
