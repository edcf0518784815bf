//! All SQL of contributions. A status changes only through [`change_status`]; every write that changes what lists count
//! goes through `counters`, so that counts are always those of the rows.

mod answers;
mod contributions;
mod counters;
mod desk;
mod drafts;
mod erasure;
pub(crate) mod facts;
mod figures;
mod list;
mod lookup;
mod merge;
mod numbering;
pub(crate) mod public;
mod search;
mod standing;
mod status;
mod supports;
mod versions;

pub use answers::{answers, set_answers};
pub use contributions::{
    by_author, by_reference, by_token, co_proponents, contribution, insert, reopen_correction, set_hidden,
    update_content,
};
pub use counters::{Cell, count_where, counts, recount};
pub use desk::desk_list;
pub(crate) use desk::{ExportRow, export};
pub use drafts::{adopt_draft, draft, drafts_of, forget_draft, keep_draft, purge_drafts};
pub use erasure::erase_person;
pub use figures::{Figure, set_figure};
pub use list::{list, points};
pub(crate) use lookup::private_space_of_draft;
pub use lookup::{cards, contributions, contributions_of_stage, private_space, private_space_of_reference};
pub use merge::merge;
pub use numbering::{numbering_rows, renumber};
pub use search::{reindex, similar};
pub use standing::standing_of;
pub use status::{change_status, history, status_change, withhold_change};
pub(crate) use status::{note_receipt, note_told};
pub use supports::{
    follow, followers, is_following, is_supporting, recount_supports, support, supported, unfollow, unsupport,
};
pub use versions::{corrected_at, forget_versions, keep_version, versions, wording};
