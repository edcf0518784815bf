//! A day of the calendar, without hour: works are planned and done on days.

use parvis_db::{DbError, FromVal, ToVal, Val, ValRef};
use parvis_kernel::Timestamp;

const DAY: i64 = 86_400_000_000;

/// Jour: the number of days since 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i64);

impl Day {
    /// That number of days since 1 January 1970.
    pub const fn new(number: i64) -> Day {
        Day(number)
    }

    /// The day of a calendar date; `None` where there is no such date, or it lies outside 1990 to 2200 (a typing error).
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Day> {
        let date = jiff::civil::Date::new(year, month, day).ok().filter(|_| (1990..=2200).contains(&year))?;
        let at = Timestamp::from_local(date.at(12, 0, 0, 0), "UTC")?;
        Some(Day(at.micros().div_euclid(DAY)))
    }

    /// The local day of a moment.
    pub fn of(at: Timestamp, zone: &str) -> Day {
        Day(at.local_day(zone))
    }

    /// The number of days since 1 January 1970.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// That many days later.
    #[must_use]
    pub const fn plus(self, days: i64) -> Day {
        Day(self.0 + days)
    }

    /// How many days it comes after `earlier`.
    pub const fn days_since(self, earlier: Day) -> i64 {
        self.0 - earlier.0
    }

    /// Its noon in UTC, which is the same day in Paris: what texts show as a day.
    pub const fn noon(self) -> Timestamp {
        Timestamp::from_micros(self.0 * DAY + DAY / 2)
    }

    /// Day, month and year as one types them.
    pub fn parts(self) -> [String; 3] {
        let date = self.noon().in_zone("UTC").date();
        [date.day().to_string(), date.month().to_string(), date.year().to_string()]
    }

    /// For machines: `2026-03-19`.
    pub fn iso(self) -> String {
        self.noon().in_zone("UTC").date().to_string()
    }
}

impl ToVal for Day {
    fn to_val(&self) -> Val {
        self.0.to_val()
    }
}
impl FromVal for Day {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        Ok(Day(i64::from_val(val)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_back_as_typed() {
        let day = Day::from_ymd(2026, 3, 19).unwrap();
        assert_eq!(day.parts(), ["19", "3", "2026"]);
        assert_eq!(day.iso(), "2026-03-19");
        assert_eq!(Day::of(day.noon(), "Europe/Paris"), day);
        assert_eq!(Day::from_ymd(2026, 2, 30), None);
        assert_eq!(Day::from_ymd(206, 3, 19), None);
    }
}
