//! When a recurring job comes next, in the hours of Paris.
//!
//! `croner` reads the pattern and walks the calendar; this file tells it about the zone. In the night in which
//! an hour comes twice, a job of a fixed hour runs once and one of every few minutes goes on; in the night that
//! skips an hour, a job of the skipped hour runs just after it.

use std::{cmp::Ordering, fmt, str::FromStr};

use croner::{
    CivilDate, CivilDateTime, CivilTime, Cron, CronDateTime, Resolution, Weekday, errors::CronError,
};
use jiff::{SignedDuration, ZonedDateTime, civil, tz::AmbiguousOffset};
use parvis_kernel::Timestamp;

const ZONE: &str = "Europe/Paris";

/// A pattern that can not be read or never comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickError(String);

impl fmt::Display for TickError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TickError {}

/// The first moment after `now` that fits the cron pattern (minute, hour, day, month, weekday).
///
/// # Errors
/// The pattern can not be read, or fits no day.
pub fn next_tick(pattern: &str, now: Timestamp) -> Result<Timestamp, TickError> {
    let wrong = |error: CronError| TickError(format!("{pattern}: {error}"));
    let cron = Cron::from_str(pattern).map_err(wrong)?;
    let next = cron.find_next_occurrence(&Wall(now.in_zone(ZONE)), false).map_err(wrong)?;
    Ok(Timestamp::from_micros(next.0.timestamp().as_microsecond()))
}

/// A moment with the hour on the wall.
#[derive(Clone)]
struct Wall(ZonedDateTime);

impl CronDateTime for Wall {
    fn to_civil(&self) -> CivilDateTime {
        let at = self.0.datetime();
        let part = |number: i8| u32::try_from(number).unwrap_or(0);
        let date = CivilDate::from_ymd_opt(i32::from(at.year()), part(at.month()), part(at.day()));
        let time = CivilTime::from_hms_opt(part(at.hour()), part(at.minute()), part(at.second()));
        let date = date.expect("a date of jiff exists");
        CivilDateTime::new(date, time.expect("an hour of jiff exists"))
    }

    fn civil_weekday(&self) -> Weekday {
        let from_sunday = self.0.weekday().to_sunday_zero_offset();
        Weekday::from_days_from_sunday(u32::try_from(from_sunday).unwrap_or(0))
    }

    fn resolve_civil(&self, at: CivilDateTime) -> Result<Resolution<Self>, CronError> {
        let local = local(at).ok_or(CronError::InvalidDate)?;
        let zoned = self.0.time_zone().to_ambiguous_zoned_datetime(local);
        let either =
            |zoned: Result<ZonedDateTime, jiff::Error>| zoned.map(Wall).map_err(|_| CronError::InvalidTime);
        Ok(match zoned.offset() {
            AmbiguousOffset::Gap { .. } => Resolution::Gap,
            AmbiguousOffset::Fold { .. } => {
                Resolution::Ambiguous(either(zoned.clone().earlier())?, either(zoned.later())?)
            }
            AmbiguousOffset::Unambiguous { .. } => Resolution::Single(either(zoned.unambiguous())?),
        })
    }

    fn checked_add_seconds(&self, seconds: i64) -> Option<Self> {
        self.0.checked_add(SignedDuration::from_secs(seconds)).ok().map(Wall)
    }

    fn cmp_instant(&self, other: &Self) -> Ordering {
        self.0.timestamp().cmp(&other.0.timestamp())
    }
}

fn local(at: CivilDateTime) -> Option<civil::DateTime> {
    let part = |number: u32| i8::try_from(number).ok();
    let year = i16::try_from(at.year()).ok()?;
    let (month, day) = (part(at.month())?, part(at.day())?);
    civil::DateTime::new(year, month, day, part(at.hour())?, part(at.minute())?, part(at.second())?, 0).ok()
}
