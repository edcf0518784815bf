//! An account and the provider that vouches for its person.

use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use super::ProviderId;

parvis_db::row! {
    /// A link between an account and an identity.
    pub struct IdentityLink {
        /// Key.
        pub id: i64,
        /// The provider.
        pub provider_id: ProviderId,
        /// The account.
        pub person_id: PersonId,
        /// Since when.
        pub linked_at: Timestamp,
        /// Last sign-in with it.
        pub last_used_at: Timestamp,
        /// The level reached then.
        pub acr: String,
        /// The organisation told then.
        pub organisation: String,
    }
}
