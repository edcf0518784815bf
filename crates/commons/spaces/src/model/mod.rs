//! Spaces, processes and what they are made of.

mod activity;
mod form_field;
mod member;
mod page;
mod phase;
mod process;
mod settings;
mod space;
mod status;

pub use activity::{Activity, ActivityId, ActivityState, OpenActivity, proofs_in, proofs_setting};
pub use form_field::{FieldKind, FormField, FormFieldId, NewFormField};
pub(crate) use member::Member;
pub use page::{NewNews, NewPage, News, NewsId, Page, PageId};
pub use phase::{NewPhase, Phase, PhaseId};
pub use process::{ContributionWord, NewProcess, Process, ProcessId, ProcessState, RichText};
pub use settings::{CitizensPlace, ProcessLock, Settings};
pub use space::{NewSpace, Space, SpaceId, Visibility};
pub use status::{NewStatus, Stage, Status, StatusId, StatusTone};

/// Implements the pair `key`/`from_key` of an enum whose values are stored as words.
macro_rules! keyed {
    ($name:ident { $($variant:ident => $key:literal),+ $(,)? }) => {
        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word in the database.
            pub const fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The value of that word.
            pub fn from_key(key: &str) -> Option<$name> {
                match key { $($key => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use keyed;
