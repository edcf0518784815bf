//! Days, hours, closings and stretches of time by the clock of Paris.

mod common;

use common::{catalog, en, fr, paris};
use parvis_kernel::{Arg, Locale, Message, Period, Timestamp};

#[test]
fn days_are_written_in_full() {
    assert_eq!(fr().day(paris(2026, 3, 19, 12, 0)), "19 mars 2026");
    assert_eq!(fr().day(paris(2026, 3, 1, 12, 0)), "1er mars 2026");
    assert_eq!(fr().day(paris(2025, 12, 31, 23, 59)), "31 décembre 2025");
    assert_eq!(en().day(paris(2026, 3, 1, 12, 0)), "1 March 2026");
    let closed = Message::plain("voting-closed").with("day", Arg::Day(paris(2026, 8, 2, 0, 0)));
    assert_eq!(fr().say(&closed), "Le vote est clos depuis le 2 août 2026.");
}

#[test]
fn hours_are_written_the_french_way() {
    assert_eq!(fr().moment(paris(2026, 3, 19, 23, 59)), "19 mars 2026 à 23\u{a0}h\u{a0}59");
    assert_eq!(fr().moment(paris(2026, 3, 19, 23, 0)), "19 mars 2026 à 23\u{a0}h");
    assert_eq!(fr().moment(paris(2026, 3, 19, 9, 5)), "19 mars 2026 à 9\u{a0}h\u{a0}05");
    assert_eq!(en().moment(paris(2026, 3, 19, 9, 5)), "19 March 2026 at 09:05");
    assert_eq!(en().moment(paris(2026, 3, 19, 23, 0)), "19 March 2026 at 23:00");
}

#[test]
fn daylight_saving_moves_the_hour_shown() {
    // 2026-03-29 in Paris: 01:59 +01:00 is followed by 03:00 +02:00 at 01:00 UTC.
    let spring = Timestamp::from_micros(1_774_746_000_000_000);
    assert_eq!(fr().moment(spring.plus_seconds(-60)), "29 mars 2026 à 1\u{a0}h\u{a0}59");
    assert_eq!(fr().moment(spring), "29 mars 2026 à 3\u{a0}h");
    // 2026-10-25: 02:30 comes twice, an hour apart.
    let autumn = paris(2026, 10, 25, 2, 30);
    assert_eq!(fr().moment(autumn), fr().moment(autumn.plus_seconds(3600)));
    assert_eq!(fr().moment(autumn.plus_seconds(7200)), "25 octobre 2026 à 3\u{a0}h\u{a0}30");
}

#[test]
fn another_zone_has_another_day() {
    let late = paris(2026, 3, 19, 23, 59);
    let reunion = catalog().texts(Locale::Fr, "Indian/Reunion", &[]);
    assert_eq!(reunion.zone(), "Indian/Reunion");
    assert_eq!(reunion.moment(late), "20 mars 2026 à 2\u{a0}h\u{a0}59");
    assert_eq!(catalog().texts(Locale::Fr, "Mars/Olympus", &[]).zone(), "Europe/Paris");
}

#[test]
fn a_closing_at_midnight_names_the_day_that_ends() {
    assert_eq!(fr().closing(paris(2026, 3, 20, 0, 0)), "19 mars 2026 à minuit");
    assert_eq!(en().closing(paris(2026, 3, 1, 0, 0)), "28 February 2026 at midnight");
    assert_eq!(fr().closing(paris(2026, 3, 19, 23, 59)), "19 mars 2026 à 23\u{a0}h\u{a0}59");
    assert_eq!(fr().closing_day(paris(2026, 3, 20, 0, 0)), "19 mars 2026");
    assert_eq!(fr().closing_day(paris(2026, 3, 20, 12, 0)), "20 mars 2026");
}

#[test]
fn ranges_are_short() {
    let (opens, closes) = (paris(2026, 2, 18, 9, 0), paris(2026, 3, 20, 0, 0));
    assert_eq!(fr().day_short(opens), "18 févr.");
    assert_eq!(fr().range(opens, closes), "18 févr. – 19 mars");
    assert_eq!(en().range(opens, closes), "18 Feb – 19 Mar");
    assert_eq!(fr().range(paris(2025, 12, 18, 0, 0), closes), "18 décembre 2025 – 19 mars 2026");
    assert_eq!(fr().range(paris(2026, 3, 19, 9, 0), closes), "19 mars");
    let from = Period { opens_at: Some(opens), closes_at: None };
    assert_eq!(fr().period(&from), "à partir du 18 févr.");
    let until = Period { opens_at: None, closes_at: Some(closes) };
    assert_eq!(fr().period(&until), "jusqu’au 19 mars");
}

#[test]
fn lengths_of_time_use_one_unit() {
    let now = paris(2026, 3, 19, 12, 0);
    assert_eq!(fr().relative(now.plus_seconds(-3 * 3600 - 59), now), "il y a 3 h");
    assert_eq!(fr().relative(now.plus_days(1), now), "dans 1 jour");
    assert_eq!(fr().relative(now.plus_seconds(-59), now), "à l’instant");
    assert_eq!(fr().relative(now.plus_days(-400), now), "il y a 1 an");
    assert_eq!(fr().since(now.plus_days(-2), now), "depuis 2 jours");
    assert_eq!(fr().remaining(now.plus_days(12), now), "encore 12 jours");
    assert_eq!(fr().remaining(now, now), "terminé");
    assert_eq!(en().relative(now.plus_days(-90), now), "3 months ago");
    assert_eq!(en().remaining(now.plus_seconds(120), now), "2 min left");
}
