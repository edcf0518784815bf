//! Local dates and hours, as typed in a form of the back office, and back.
//!
//! A form takes `2026-03-19T23:59` in the zone of the process. In the hour that is skipped in spring the moment
//! just after is taken, in the hour that comes twice in autumn the first (see `Timestamp::from_local`).

use jiff::{Span, civil::DateTime};
use parvis_kernel::{Period, Timestamp};

/// The moment of a local date and hour as a browser sends it; `None` where it is none.
pub fn parse(text: &str, zone: &str) -> Option<Timestamp> {
    let text = text.trim().replace(' ', "T");
    let text = if text.len() == 10 { format!("{text}T00:00") } else { text };
    Timestamp::from_local(text.parse::<DateTime>().ok()?, zone)
}

/// What a form shows of a moment: `2026-03-19T23:59`.
pub fn to_input(at: Timestamp, zone: &str) -> String {
    at.in_zone(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The same local hour that many years later, or earlier when negative (28 February for 29 February where the year
/// has none).
pub fn years_later(at: Timestamp, years: i32, zone: &str) -> Timestamp {
    let local = at.in_zone(zone).datetime();
    let moved = local.checked_add(Span::new().years(years)).ok();
    moved.and_then(|moved| Timestamp::from_local(moved, zone)).unwrap_or(at)
}

/// The typed period, with the seconds that a form can not show: an end typed to the same minute as the stored one is
/// the stored one. *23:59:59 that is saved again stays 23:59:59.*
pub fn with_seconds(stored: &Period, typed: &Period) -> Period {
    let minute = |at: Timestamp| at.micros().div_euclid(60_000_000);
    let kept = |old: Option<Timestamp>, new: Option<Timestamp>| match (old, new) {
        (Some(old), Some(new)) if minute(old) == minute(new) => Some(old),
        _ => new,
    };
    Period {
        opens_at: kept(stored.opens_at, typed.opens_at),
        closes_at: kept(stored.closes_at, typed.closes_at),
    }
}

/// Year of the local date.
pub fn year(at: Timestamp, zone: &str) -> i16 {
    at.in_zone(zone).year()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARIS: &str = "Europe/Paris";

    fn utc(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_microsecond()
    }

    #[test]
    fn an_end_that_is_saved_again_keeps_its_seconds() {
        let typed = parse("2026-03-19T23:59", PARIS).unwrap();
        let stored = Period { opens_at: None, closes_at: Some(typed.plus_seconds(59)) };
        let same = Period { opens_at: None, closes_at: Some(typed) };
        assert_eq!(with_seconds(&stored, &same), stored);
        let later = Period { opens_at: Some(typed), closes_at: Some(typed.plus_seconds(60)) };
        assert_eq!(with_seconds(&stored, &later), later);
    }

    #[test]
    fn midnight_in_winter_and_in_summer() {
        let winter = parse("2026-02-18T00:00", PARIS).unwrap();
        assert_eq!(winter.micros(), utc("2026-02-17T23:00:00Z"));
        let summer = parse("2026-07-14T23:59", PARIS).unwrap();
        assert_eq!(summer.micros(), utc("2026-07-14T21:59:00Z"));
        assert_eq!(to_input(summer, PARIS), "2026-07-14T23:59");
    }

    #[test]
    fn the_hour_skipped_in_spring_and_the_hour_twice_in_autumn() {
        assert_eq!(parse("2026-03-29T02:30", PARIS).unwrap().micros(), utc("2026-03-29T01:30:00Z"));
        assert_eq!(parse("2026-10-25T02:30", PARIS).unwrap().micros(), utc("2026-10-25T00:30:00Z"));
        assert_eq!(to_input(parse("2026-03-29T02:30", PARIS).unwrap(), PARIS), "2026-03-29T03:30");
    }

    #[test]
    fn a_year_later_keeps_the_local_hour_over_a_change_of_time() {
        // Winter time on 28 March 2026, summer time on 28 March 2027.
        let at = parse("2026-03-28T12:00", PARIS).unwrap();
        assert_eq!(to_input(years_later(at, 1, PARIS), PARIS), "2027-03-28T12:00");
        let leap = parse("2028-02-29T09:00", PARIS).unwrap();
        assert_eq!(to_input(years_later(leap, 1, PARIS), PARIS), "2029-02-28T09:00");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        assert_eq!(parse("demain", PARIS), None);
        assert_eq!(parse("2026-02-30T10:00", PARIS), None);
        assert!(parse("2026-02-18", PARIS).is_some());
    }
}
