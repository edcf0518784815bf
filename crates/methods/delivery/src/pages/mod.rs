//! What citizens see: the follow-up of one process, and of all.

pub(crate) mod asked;
pub(crate) mod follow_up;
pub(crate) mod list;
mod list_filters;
mod list_map;
mod list_table;
pub(crate) mod points;
pub(crate) mod realisations;
