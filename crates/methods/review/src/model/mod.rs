//! What the review knows: technical units, their assessments, the work that waits.

mod assessment;
mod unit;
mod work;

pub use assessment::{Assessment, AssessmentId, AssessmentKind, Conclusion, Verdict};
pub use unit::{MOST_REMIND_DAYS, NewUnit, Unit, UnitId};
pub use work::{DueRow, UnitAsked, WORK_PAGE, WorkPage, WorkQuery, WorkRow};
