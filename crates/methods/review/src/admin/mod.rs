//! Pages of the back office: what waits, the desk of one project, the shortlist, the units.

pub mod desk;
mod desk_forms;
mod desk_view;
pub mod desk_write;
pub mod shortlist;
pub mod unit_form;
pub mod units;
pub(crate) mod words;
pub mod work;
mod work_filters;

/// The address of the work list.
pub const WORK: &str = "/bureau/instruction";
/// The address of the units.
pub const UNITS: &str = "/bureau/reglages/services";

pub use words::{kind_title, verdict_tag};
