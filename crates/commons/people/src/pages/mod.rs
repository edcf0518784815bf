//! One file a page: its data, its handlers, its view.

pub mod account;
mod attempts;
pub mod change_password;
pub mod choose_password;
pub mod confirm;
pub mod delete_account;
pub(crate) mod parts;
pub mod reset;
pub mod sign_in;
pub mod sign_out;
pub mod sign_up;
