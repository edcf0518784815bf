//! A person as other parts of the platform need them.

use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::PersonId;

/// An account about to be made.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Mail address; unique once folded.
    pub email: Email,
    /// The name shown beside contributions.
    pub public_name: String,
    /// From [`crate::hash_password`]; `None`: signs in only after a reset link.
    pub password_hash: Option<String>,
    /// When the address was proven; `None`: not yet.
    pub confirmed_at: Option<Timestamp>,
    /// Language of mails.
    pub locale: Locale,
    /// When the account began.
    pub created_at: Timestamp,
}

/// How to write to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Address.
    pub email: Email,
    /// Language of mails.
    pub locale: Locale,
    /// The name shown beside contributions.
    pub public_name: String,
}

parvis_db::row! {
    /// A person as their own page and the back office show them.
    pub struct PersonView {
        /// Key.
        pub id: PersonId,
        /// Address; `None` once erased.
        pub email: Option<String>,
        /// The name shown beside contributions.
        pub public_name: String,
        /// Language of mails.
        pub locale: Locale,
        /// When the address was proven.
        pub confirmed_at: Option<Timestamp>,
        /// When the account began.
        pub created_at: Timestamp,
        /// When it was erased.
        pub erased_at: Option<Timestamp>,
        /// Last sign of use, to a few minutes.
        pub last_seen_at: Option<Timestamp>,
    }
}
