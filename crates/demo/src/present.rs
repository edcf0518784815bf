//! The present of the demonstration: all its dates count from the moment it was filled, so that its vote is always open.
//!
//! The content was written as if it were 16 November 2026. A day in it is shown as many days later as the present is
//! later than that; so are months and the years that texts name.

use jiff::{
    Span,
    civil::{Date, date},
};
use parvis_kernel::Timestamp;

/// Zone of the demonstration's hours.
pub(crate) const ZONE: &str = "Europe/Paris";

const WRITTEN: Date = date(2026, 11, 16);

/// The moment from which all dates count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Present {
    now: Timestamp,
}

impl Present {
    /// All dates count from `now`.
    pub const fn at(now: Timestamp) -> Present {
        Present { now }
    }

    /// The moment itself.
    pub const fn now(self) -> Timestamp {
        self.now
    }

    fn today(self) -> Date {
        self.now.in_zone(ZONE).date()
    }

    /// A local hour, that many days from today.
    pub fn day(self, days: i32, hour: i8, minute: i8) -> Timestamp {
        local(self.today().saturating_add(Span::new().days(days)), hour, minute, 0)
    }

    /// The last second of a local day, that many days from today: where a phase closes.
    pub fn end_of_day(self, days: i32) -> Timestamp {
        local(self.today().saturating_add(Span::new().days(days)), 23, 59, 59)
    }

    fn days_since_written(self) -> i32 {
        WRITTEN.until(self.today()).map_or(0, |span| span.get_days())
    }

    /// How many days from today a day of the content is: `2026-11-02` is -14 for ever.
    pub fn offset_of(self, written: Date) -> i32 {
        WRITTEN.until(written).map_or(0, |span| span.get_days())
    }

    /// A morning of the content ("2026-11-02"), in the present; never later than now.
    pub fn morning_of(self, day: &str) -> Timestamp {
        let written: Date = day.parse().unwrap_or(WRITTEN);
        self.day(self.offset_of(written), 9, 30).min(self.now)
    }

    /// The middle of a month of the content ("2024-07"), in the present. What the content says is done is never later
    /// than now.
    pub fn month_of(self, month: &str, is_done: bool) -> Timestamp {
        let first: Date = format!("{month}-15").parse().unwrap_or(WRITTEN);
        let at = self.day(self.offset_of(first), 12, 0);
        if is_done { at.min(self.now) } else { at }
    }

    /// A year of the content, in the present.
    pub fn year(self, written: i16) -> i16 {
        let middle = date(written, 7, 1).saturating_add(Span::new().days(self.days_since_written()));
        middle.year()
    }

    /// A text with the years of editions as they are in the present.
    pub fn text(self, text: &str) -> String {
        if self.year(2024) == 2024 {
            return text.to_owned();
        }
        let year = self.year(2024).to_string();
        text.replace("de 2024", &format!("de {year}"))
            .replace("En 2024", &format!("En {year}"))
            .replace("édition 2024", &format!("édition {year}"))
    }
}

fn local(day: Date, hour: i8, minute: i8, second: i8) -> Timestamp {
    Timestamp::from_local(day.at(hour, minute, second, 0), ZONE).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn present(year: i16, month: i8, day: i8) -> Present {
        Present::at(local(date(year, month, day), 15, 0, 0))
    }

    #[test]
    fn dates_of_the_content_move_with_the_present() {
        let present = present(2028, 1, 10);
        assert_eq!(present.morning_of("2026-11-02"), present.day(-14, 9, 30));
        assert_eq!(present.morning_of("2026-11-30"), present.now(), "never in the future");
        assert_eq!(present.year(2024), 2025);
        assert_eq!(present.text("Où en sont les lauréats de 2024 ?"), "Où en sont les lauréats de 2025 ?");
    }

    #[test]
    fn on_the_day_it_was_written_nothing_moves() {
        let present = present(2026, 11, 16);
        assert_eq!((present.year(2024), present.year(2027)), (2024, 2027));
        assert_eq!(present.text("En 2024, quatre"), "En 2024, quatre");
        assert_eq!(present.end_of_day(16).plus_seconds(1), present.day(17, 0, 0));
    }
}
