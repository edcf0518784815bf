//! The mails about accounts. None holds more than it must; each says why one gets it and what to do if one did
//! not ask for it.

mod about_account;
mod about_address;
mod about_factor;
mod samples;
mod with_link;

pub use parvis_slice::Sender;

pub use about_account::{account_deleted, already_registered, password_changed, stands_in};
pub use about_address::{
    address_change_asked, address_joined, address_left, address_restored, address_taken, address_taken_back,
    confirm_new_address,
};
pub use about_factor::{
    recovery_code_used, recovery_codes_renewed, second_factor_gone, second_factor_set_up,
};
pub use samples::MAILS;
pub use with_link::{confirm_address, invitation, link_refused, reset_password, take_part};
