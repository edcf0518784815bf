//! Pages of the back office: the queue with its desk, the acts of one key each, merging, the library of reasons.

pub mod acts;
mod answers;
pub mod desk;
mod desk_view;
mod marked;
pub mod merge;
pub mod process_settings;
pub mod queue;
pub mod reason_form;
pub mod reasons;
mod scene;

pub use desk_view::verdict_done;

/// The address of the queue.
pub const QUEUE: &str = "/bureau/moderation";
/// The address of the library of reasons.
pub const REASONS: &str = "/bureau/reglages/motifs";
