//! All SQL of this slice.

pub(crate) mod facts;
mod links;
mod logins;
mod providers;
mod sessions;

pub(crate) use links::{
    count_links, insert_link, link, link_of, links_of, remove_link, remove_links_of, touch_link,
};
pub(crate) use logins::{arrival, forget_arrival, insert_login, login_of, purge, put_arrival, use_login};
pub(crate) use providers::{
    insert_provider, provider, provider_of_slug, providers, put_secret, remove_provider, update_provider,
};
pub(crate) use sessions::{
    depart, departure, departure_of_state, forget_departure, put_session, remember_state,
};
