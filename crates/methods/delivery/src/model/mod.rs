//! Milestones, amounts, and a winner with all that became of it.

mod day;
mod delivery;
mod figures;
mod milestone;
mod work;

pub use day::Day;
pub use delivery::{Delivery, Spending};
pub use figures::Figures;
pub use milestone::{Milestone, MilestoneId, MilestoneState, NewMilestone};
pub use work::{DeliveryState, Progress, Work, WorkQuery, WorkRow};
