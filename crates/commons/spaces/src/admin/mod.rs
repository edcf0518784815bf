//! The back office: the process builder, spaces, pages and news.

pub mod dates;
pub mod desk;
pub mod duplicate;
pub mod field_form;
pub mod fields;
pub mod general;
pub mod members;
pub mod news;
pub mod news_form;
pub mod page_form;
pub mod pages;
mod parts;
pub mod phase_form;
pub mod phases;
pub mod processes;
mod proof_fields;
pub mod publish;
pub mod space_form;
pub mod spaces;
pub mod status_form;
pub mod statuses;
pub mod template_form;
pub(crate) mod words;
