//! One file a page: its data, its handlers, its view.

pub mod account;
pub mod address;
pub mod address_link;
mod attempts;
pub mod change_password;
pub mod choose_password;
pub mod confirm;
pub mod delete_account;
mod even;
mod light_account;
pub mod name;
pub(crate) mod name_fields;
pub(crate) mod parts;
mod proof;
pub mod prove_account;
mod qr;
pub mod recovery_codes;
pub mod reset;
pub mod second_factor;
pub mod sessions;
pub mod sign_in;
pub mod sign_in_code;
pub mod sign_out;
pub mod sign_up;
pub mod take_part;
