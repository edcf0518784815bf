//! Stretches of days as people type them: both days are inside.

use jiff::{ToSpan, civil::Date};
use parvis_kernel::{Period, Timestamp};

use crate::model::PeopleFault;

/// From the beginning of the first day to the end of the last one, in a zone.
///
/// # Errors
/// It ends before it begins, or it ended before `now`.
pub fn period_of_days(
    from: Option<Date>,
    to: Option<Date>,
    zone: &str,
    now: Timestamp,
) -> Result<Period, PeopleFault> {
    let start = |date: Date| Timestamp::from_local(date.at(0, 0, 0, 0), zone);
    let end = to.map(|date| date.saturating_add(1.day()));
    let period = Period { opens_at: from.and_then(start), closes_at: end.and_then(start) };
    let is_past = period.closes_at.is_some_and(|end| end <= now);
    if is_past || !period.is_ordered() { Err(PeopleFault::PeriodBackwards) } else { Ok(period) }
}

/// A day typed in three fields; `None` where all are empty.
///
/// # Errors
/// It is no day, or only a part of one.
pub fn typed_day(day: &str, month: &str, year: &str) -> Result<Option<Date>, ()> {
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let date = Date::new(
        year.parse().map_err(|_| ())?,
        month.parse().map_err(|_| ())?,
        day.parse().map_err(|_| ())?,
    );
    date.ok().filter(|date| date.year() >= 1900).map(Some).ok_or(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const ZONE: &str = "Europe/Paris";

    #[test]
    fn both_days_are_inside() {
        let now = Timestamp::from_local(date(2026, 7, 1).at(12, 0, 0, 0), ZONE).unwrap();
        let (from, to) = (Some(date(2026, 8, 1)), Some(date(2026, 8, 15)));
        let period = period_of_days(from, to, ZONE, now).unwrap();
        let at = |day, hour| Timestamp::from_local(date(2026, 8, day).at(hour, 0, 0, 0), ZONE).unwrap();
        assert!(period.contains(at(1, 0)) && period.contains(at(15, 23)) && !period.contains(at(16, 0)));
        assert_eq!(period_of_days(to, from, ZONE, now), Err(PeopleFault::PeriodBackwards));
        assert_eq!(
            period_of_days(None, Some(date(2026, 6, 1)), ZONE, now),
            Err(PeopleFault::PeriodBackwards)
        );
        assert!(period_of_days(None, None, ZONE, now).is_ok());
    }

    #[test]
    fn a_day_is_whole_or_none() {
        assert_eq!(typed_day("", "", ""), Ok(None));
        assert_eq!(typed_day("1", "08", "2026"), Ok(Some(date(2026, 8, 1))));
        for (day, month, year) in
            [("31", "2", "2026"), ("1", "", "2026"), ("x", "1", "2026"), ("1", "1", "26")]
        {
            assert_eq!(typed_day(day, month, year), Err(()));
        }
    }
}
