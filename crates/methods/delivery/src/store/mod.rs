//! All SQL of this slice. Contributions and processes are read here too, in one query a list; they are never written.

mod deliveries;
pub(crate) mod facts;
mod milestones;
mod works;

pub use deliveries::{delivery, explain_delay, record_spending, touch};
pub(crate) use milestones::note_told;
pub use milestones::{
    add_milestone, complete_milestone, late_projects, milestone, milestones, milestones_of, move_milestone,
    remove_milestone, update_milestone,
};
pub use works::{has_winners, winners_and_delivered, work, works, works_of};
