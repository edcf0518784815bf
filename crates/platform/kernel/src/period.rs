//! Stretches of time that open and close by themselves.

use crate::Timestamp;

/// From its opening, included, to its closing, excluded. A missing end is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First moment inside; `None`: since always.
    pub opens_at: Option<Timestamp>,
    /// First moment outside again; `None`: for ever.
    pub closes_at: Option<Timestamp>,
}

/// Where a moment stands to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodState {
    /// Not yet open.
    Upcoming,
    /// Open now.
    Current,
    /// Closed.
    Past,
}

impl Period {
    /// Where `now` stands.
    pub fn state(&self, now: Timestamp) -> PeriodState {
        if self.closes_at.is_some_and(|closes| now >= closes) {
            PeriodState::Past
        } else if self.opens_at.is_some_and(|opens| now < opens) {
            PeriodState::Upcoming
        } else {
            PeriodState::Current
        }
    }

    /// Whether `now` is inside.
    pub fn contains(&self, now: Timestamp) -> bool {
        self.state(now) == PeriodState::Current
    }

    /// Whether it ends after it begins, where both ends are known.
    pub fn is_ordered(&self) -> bool {
        self.opens_at.zip(self.closes_at).is_none_or(|(opens, closes)| opens < closes)
    }
}
