//! All SQL of the review.

mod assessments;
mod units;
mod work;

pub(crate) use assessments::forget_assessor;
pub use assessments::{assessment, assessments_of, assign, conclude, keep};
pub use units::{create_unit, unit, units};
pub(crate) use units::{set_unit_active, update_unit};
pub use work::{count, due_before, work};
