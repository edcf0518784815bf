//! Who may call a route. There is no default: a route without an [`Access`] can not be declared.

use crate::{Actor, Role};

/// The door of a route. Finer rules (one's own contribution, one's own canton) are the slice's `policy.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, signed in or not.
    Everyone,
    /// Any signed-in person, also for a short while by a link sent by mail.
    SignedIn,
    /// People signed in with their account.
    Account,
    /// People with at least one of these roles; administrators always may.
    Agents(&'static [Role]),
    /// Any person with a role in the back office.
    AnyAgent,
    /// Administrators only.
    Administrators,
}

impl Access {
    /// Whether `actor` may pass.
    pub fn admits(self, actor: &Actor) -> bool {
        match self {
            Access::Everyone => true,
            Access::SignedIn => actor.signed_in().is_some(),
            Access::Account => actor.has_account(),
            Access::AnyAgent => actor.is_agent(),
            Access::Administrators => actor.has_role(Role::Administrator),
            Access::Agents(roles) => {
                actor.has_role(Role::Administrator) || roles.iter().any(|role| actor.has_role(*role))
            }
        }
    }
}
