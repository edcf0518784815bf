//! All SQL of spaces, processes, phases, statuses, forms, pages and news.

pub(crate) mod facts;
pub(crate) mod fields;
pub(crate) mod members;
pub(crate) mod news;
pub(crate) mod order;
pub(crate) mod pages;
pub(crate) mod phases;
pub(crate) mod processes;
pub(crate) mod public;
pub(crate) mod spaces;
pub(crate) mod statuses;
mod words;
