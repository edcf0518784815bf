//! One file a page: its data, its handlers, its view.

pub mod come_back;
pub mod departure;
mod fault;
pub mod first_time;
pub mod links;
mod onward;
mod parts;
pub mod start;

pub(crate) use parts::{return_url, secret_of, secret_purpose, waiting};
