//! The mails to units: what is asked of them, and what will soon be due. They go to a mailbox, not to a person, in the
//! language of the authority.

mod assessment_asked;
mod assessments_due;
mod samples;

use parvis_kernel::Locale;
use parvis_slice::Sender;
use parvis_web::Tenant;

pub use assessment_asked::assessment_asked;
pub use assessments_due::assessments_due;
pub use samples::MAILS;

/// The authority, writing to its own units.
pub fn to_units(tenant: &Tenant) -> Sender {
    Sender::of(tenant, Locale::Fr)
}
