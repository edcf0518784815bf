//! Speaking with a provider: reading what it publishes, turning a code into an identity, and the addresses to send people
//! to. It knows no query and no page; it blocks, so its callers run it on a thread for that.
//!
//! Signatures are checked with `ring`, which TLS uses too; why no OpenID library: `docs/decisions/0012-openid-connect.md`.

mod addresses;
mod exchange;
mod keys;
mod published;
mod token;
mod trial;

pub(crate) use addresses::{Start, authorization_url, end_session_url};
pub(crate) use exchange::{Exchange, exchange};
pub(crate) use published::published;
pub(crate) use trial::{Finding, Trial, try_out};
