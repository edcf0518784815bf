//! Requests that the platform itself sends. One client a process; its faults are an enum that whoever asks puts into
//! words. Calls block: they belong on a thread for that, never inside a transaction.
//!
//! ```no_run
//! let answer = parvis_http::client().send(&parvis_http::Request::get("https://exemple.fr/.well-known/openid-configuration"));
//! ```

mod client;
mod reach;

pub use client::{Answer, Client, Fault, Request};
pub use reach::Reach;

use std::sync::OnceLock;

static CLIENT: OnceLock<Client> = OnceLock::new();

/// Sets the client of this process, once and before the first request. Answers whether it took effect.
pub fn install(client: Client) -> bool {
    CLIENT.set(client).is_ok()
}

/// The client of this process; without [`install`] it reaches public addresses only.
pub fn client() -> &'static Client {
    CLIENT.get_or_init(|| Client::new(Reach::Public))
}
