//! The types of this slice: providers, people whom they vouch for, sign-ins under way, and why one fails.

mod fault;
mod guest;
mod link;
mod provider;
mod settings;

pub use fault::LoginFault;
pub use guest::{Guest, Login};
pub use link::IdentityLink;
pub use provider::{Provider, ProviderId};
pub use settings::{ClaimNames, ClientAuth, Endpoints, Profile, Proof, RoleRule, Settings};
