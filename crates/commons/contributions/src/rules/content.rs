//! Limits of what an author writes.

/// Most characters of a title.
pub const TITLE_MAX: usize = 120;
/// Most characters of a summary.
pub const SUMMARY_MAX: usize = 280;
/// Most characters of a text.
pub const BODY_MAX: usize = 6_000;
