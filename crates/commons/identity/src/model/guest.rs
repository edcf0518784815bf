//! Who comes back from a provider, and the sign-in they come back to.

use parvis_kernel::Timestamp;
use parvis_web::PersonId;
use serde::{Deserialize, Serialize};

use super::ProviderId;

/// Whom the provider vouches for, as far as the platform looks. Never stored but sealed, and for minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Who it is at this provider: the only key.
    pub subject: String,
    /// The level reached.
    pub acr: String,
    /// Mail address; empty where none was given.
    pub email: String,
    /// Whether the provider vouches for the address.
    pub email_is_proven: bool,
    /// First name.
    pub given_name: String,
    /// Last name, the one used in life where it is known.
    pub family_name: String,
    /// Birth date (`1990-05-17`), only where the authority keeps it.
    pub birthdate: String,
    /// Organisation.
    pub organisation: String,
    /// Keys of the roles that the rules of the authority give.
    pub roles: Vec<String>,
    /// The token, to sign out with.
    pub id_token: String,
    /// Where to go then.
    pub return_to: String,
}

parvis_db::row! {
    /// A sign-in under way.
    pub struct Login {
        /// Key.
        pub id: i64,
        /// At which provider.
        pub provider_id: ProviderId,
        /// Of which browser.
        pub session_id: i64,
        /// Who wants to link their account; `None`: signing in.
        pub person_id: Option<PersonId>,
        /// Where to go then.
        pub return_to: String,
        /// Until when.
        pub expires_at: Timestamp,
        /// When it served.
        pub used_at: Option<Timestamp>,
    }
}
