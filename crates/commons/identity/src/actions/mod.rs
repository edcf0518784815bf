//! One verb a file: load, permit, decide, write, tell; inside one transaction. What is asked of a provider is asked before.

mod arrive;
mod begin_login;
mod depart;
mod edit_provider;
mod erase;
mod finish_arrival;
mod link_account;
mod seal;

pub(crate) use arrive::{Arrival, Arrived, arrive};
pub(crate) use begin_login::{begin_login, take_login};
pub(crate) use depart::{farewell, leave, say_goodbye};
pub(crate) use edit_provider::{add_provider, change_provider, remove_provider};
pub(crate) use erase::erase_person;
pub(crate) use finish_arrival::{Finish, create_account, link_existing};
pub(crate) use link_account::unlink;
pub(crate) use seal::Vault;
