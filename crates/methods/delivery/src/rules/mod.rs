//! Pure decisions: is this milestone plausible, may these amounts be shown, which status comes next.

mod amounts;
mod milestone;
mod stage;

pub use amounts::check_spending;
pub use milestone::{check_milestone, check_reason};
pub use stage::proposed_stage;
