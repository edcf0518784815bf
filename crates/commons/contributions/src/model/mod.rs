//! What a contribution is, what is asked of lists, and what happens to it.

mod contribution;
mod draft;
mod list;
mod record;
mod step;
mod version;

pub use contribution::{
    CardRow, Contribution, ContributionContent, ContributionId, ContributionKind, NewContribution,
};
pub use draft::{Attachment, DraftData, DraftId, DraftRow, Holder, Proponent};
pub use list::{DeskPage, DeskQuery, DeskSort, Facets, ListPage, ListQuery, Order, PAGE_SIZE};
pub use record::{
    CoProponent, MergeInput, Moved, StatusChange, StatusChangeId, StatusChangeRow, TELL_STATUS_CHANGE,
};
pub use step::Step;
pub use version::{VersionId, VersionRow, Wording};
