//! The back office of identity providers.

pub mod add;
mod fields;
pub mod form;
pub mod list;
mod parse;
pub mod remove;
pub mod trial;
