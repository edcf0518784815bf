//! Pure decisions of the review: which step comes when, what a conclusion needs, what is late.

mod conclusion;
mod due;
mod steps;

pub use conclusion::check_conclusion;
pub use due::{Due, due, local_moment, to_input};
pub use steps::{can_conclude, can_shortlist, kind_at, target};
