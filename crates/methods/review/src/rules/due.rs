//! Until when an assessment is wanted: the local end of a day chosen in a form, and how near it is.

use parvis_kernel::Timestamp;

/// How near the moment is at which an assessment is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It has passed.
    Late,
    /// At most three days are left.
    Soon,
    /// More.
    Later,
}

/// How near it is.
pub fn due(at: Timestamp, now: Timestamp) -> Due {
    match at.seconds_since(now) {
        ..=0 => Due::Late,
        1..=259_200 => Due::Soon,
        _ => Due::Later,
    }
}

/// The moment typed as `2026-03-19T18:00` (or the end of `2026-03-19`) in a zone.
pub fn local_moment(typed: &str, zone: &str) -> Option<Timestamp> {
    let whole = if typed.contains('T') { typed.to_owned() } else { format!("{typed}T23:59") };
    let local: jiff::civil::DateTime = whole.parse().ok()?;
    (2_000..=2_200).contains(&local.year()).then(|| Timestamp::from_local(local, zone)).flatten()
}

/// What a form shows of a moment.
pub fn to_input(at: Timestamp, zone: &str) -> String {
    at.in_zone(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_alone_lasts_until_its_end() {
        let at = local_moment("2026-03-29", "Europe/Paris").unwrap();
        assert_eq!(to_input(at, "Europe/Paris"), "2026-03-29T23:59");
        assert_eq!(local_moment("demain", "Europe/Paris"), None);
        assert_eq!(local_moment("2026-02-30", "Europe/Paris"), None);
        assert_eq!(local_moment("0026-02-03", "Europe/Paris"), None);
    }

    #[test]
    fn the_last_second_is_late() {
        let at = Timestamp::from_micros(0);
        assert_eq!(due(at, at), Due::Late);
        assert_eq!(due(at, at.plus_seconds(-1)), Due::Soon);
        assert_eq!(due(at, at.plus_days(-3).plus_seconds(-1)), Due::Later);
    }

    proptest! {
        #[test]
        fn what_a_form_shows_is_read_back(minutes in 15_800_000_i64..40_000_000) {
            let at = Timestamp::from_micros(minutes * 60_000_000);
            let shown = to_input(at, "Europe/Paris");
            let again = local_moment(&shown, "Europe/Paris").unwrap();
            // The hour that comes twice in autumn is read as its first.
            prop_assert!(again == at || again == at.plus_seconds(-3_600));
        }

        #[test]
        fn nothing_typed_breaks_it(typed in "\\PC{0,24}") {
            let _ = local_moment(&typed, "Europe/Paris");
        }
    }
}
