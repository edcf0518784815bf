//! Writing down what agents do: around each transaction of the back office, and what actions may add to it.

mod detail;
mod record;

pub use detail::{about_to_change, changed, created, on_behalf_of};
pub use record::RECORDER;
