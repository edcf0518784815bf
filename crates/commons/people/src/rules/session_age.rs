//! How long a session lives: a moment it ends whatever happens, and a stretch without a page seen.
//!
//! Citizens: 30 days and 24 hours; agents, who see more: 10 hours and 30 minutes (ANSSI's advice for administration,
//! checklist S5). A visitor's session, which only keeps a basket or a draft, has no idle limit.

use parvis_kernel::Timestamp;

use crate::model::Lifetimes;

/// When a session that begins `now` ends at the latest.
pub const fn ends_at(now: Timestamp, is_agent: bool) -> Timestamp {
    now.plus_seconds(if is_agent { Lifetimes::AGENT_SESSION } else { Lifetimes::SESSION })
}

/// Whether a session begun and last seen at these moments still lives. The age at the most is checked again for agents, since
/// a person may become one during a session.
pub const fn is_live(
    began: Timestamp,
    seen: Timestamp,
    ends: Timestamp,
    is_agent: bool,
    now: Timestamp,
) -> bool {
    let (age, idle) = if is_agent {
        (Lifetimes::AGENT_SESSION, Lifetimes::AGENT_SESSION_IDLE)
    } else {
        (Lifetimes::SESSION, Lifetimes::SESSION_IDLE)
    };
    now.seconds_since(ends) < 0 && now.seconds_since(began) < age && now.seconds_since(seen) < idle
}

/// Whether the moment of the last page must be noted again.
pub const fn is_stale(seen: Timestamp, now: Timestamp) -> bool {
    now.seconds_since(seen) >= Lifetimes::SEEN_STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp::from_micros(1_700_000_000_000_000);

    fn lives(is_agent: bool, idle_seconds: i64, age_seconds: i64) -> bool {
        let now = START.plus_seconds(age_seconds);
        is_live(START, now.plus_seconds(-idle_seconds), ends_at(START, is_agent), is_agent, now)
    }

    #[test]
    fn a_session_ends_by_age_and_by_idleness() {
        assert!(lives(false, 0, 30 * 86_400 - 1) && !lives(false, 0, 30 * 86_400));
        assert!(lives(false, 24 * 3_600 - 1, 86_400) && !lives(false, 24 * 3_600, 86_400));
        assert!(lives(true, 0, 10 * 3_600 - 1) && !lives(true, 0, 10 * 3_600));
        assert!(lives(true, 30 * 60 - 1, 3_600) && !lives(true, 30 * 60, 3_600));
    }

    #[test]
    fn whoever_becomes_an_agent_has_an_agents_session() {
        let now = START.plus_seconds(11 * 3_600);
        assert!(!is_live(START, now, ends_at(START, false), true, now));
    }
}
