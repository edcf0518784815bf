//! The public pages: list, project page, deposit, one's own contributions.

pub(crate) mod account;
pub(crate) mod asked;
pub(crate) mod card;
pub(crate) mod correct;
pub(crate) mod correct_files;
pub(crate) mod corrections;
pub(crate) mod deposit;
pub(crate) mod follow;
pub(crate) mod list;
mod list_filters;
mod list_map;
pub(crate) mod points;
pub(crate) mod project;
mod project_side;
pub(crate) mod project_text;
pub(crate) mod scene;
pub(crate) mod support;
pub(crate) mod text;
pub(crate) mod timeline;
mod tombstone;
pub(crate) mod withdraw;
pub(crate) mod words;
