//! What people do with contributions: one verb a file; each loads, asks for the permit, decides, writes and tells, inside
//! the caller's transaction.

mod correct_contribution;
mod edit_figures;
mod hide_contribution;
mod merge_contributions;
mod move_contribution;
mod number_projects;
mod submit_contribution;
mod support_contribution;
mod withdraw_contribution;

pub use correct_contribution::{Correction, correct_contribution, correcting};
pub use edit_figures::{Figures, edit_figures};
pub use hide_contribution::hide_contribution;
pub use merge_contributions::merge_contributions;
pub use move_contribution::{MoveOrder, move_contribution, move_many};
pub use number_projects::number_projects;
pub(crate) use submit_contribution::kind_of;
pub use submit_contribution::{Submission, submit_contribution};
pub use support_contribution::{toggle_follow, toggle_support};
pub use withdraw_contribution::withdraw_contribution;
