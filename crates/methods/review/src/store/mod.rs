//! All SQL of the review.

mod assessments;
pub(crate) mod facts;
mod units;
mod work;

pub use assessments::{assessment, assessments_of, assign, conclude, keep};
pub(crate) use assessments::{forget_assessor, mark_reminded};
pub use units::{create_unit, unit, units};
pub(crate) use units::{set_unit_active, update_unit};
pub use work::{asked_of_units, count, due_at_units, due_before, work};
