//! Pure decisions: what is open when, whether a calendar holds together, whether a process may be published.

pub mod calendar;
pub mod local_time;
pub mod lock;
pub mod readiness;
pub mod template;
pub mod timeline;
pub mod wording;
