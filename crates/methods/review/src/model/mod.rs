//! What the review knows: technical units, their assessments, the work that waits.

mod assessment;
mod unit;
mod work;

pub use assessment::{Assessment, AssessmentId, AssessmentKind, Conclusion, Verdict};
pub use unit::{NewUnit, Unit, UnitId};
pub use work::{DueRow, WORK_PAGE, WorkPage, WorkQuery, WorkRow};
