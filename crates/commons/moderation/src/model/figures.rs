//! What a year of moderation was, in numbers.

/// A reason and how often it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonCount {
    /// The title of the reason; `None`: several that are too seldom to be named.
    pub title: Option<String>,
    /// How often.
    pub n: i64,
}

/// The figures of a year. All are counts, but for the delay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The year.
    pub year: i16,
    /// Contributions given.
    pub received: i64,
    /// Decisions to publish, or to leave public.
    pub published: i64,
    /// Corrections asked for.
    pub corrections: i64,
    /// Refusals.
    pub refused: i64,
    /// Refusals by reason, most frequent first.
    pub reasons: Vec<ReasonCount>,
    /// Seconds from the deposit to the first decision, for half of them at most; `None`: no decision.
    pub median_seconds: Option<i64>,
    /// Appeals.
    pub appeals: i64,
    /// Appeals after which the refusal stays.
    pub upheld: i64,
    /// Appeals after which it was published.
    pub overturned: i64,
    /// People who flagged something.
    pub flags: i64,
    /// Flags after which it was refused.
    pub flags_followed: i64,
}
