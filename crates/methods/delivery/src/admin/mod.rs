//! The back office of works: the list of winners, and the desk of one with its forms.

pub(crate) mod amounts;
pub(crate) mod desk;
mod desk_view;
mod forms;
pub(crate) mod list;
pub(crate) mod milestones;
pub(crate) mod photos;
pub(crate) mod stage;
