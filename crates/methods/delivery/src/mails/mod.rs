//! The mail about works, in plain words.

mod milestone_reached;
mod samples;

pub use milestone_reached::{Reached, milestone_reached};
pub use samples::MAILS;
