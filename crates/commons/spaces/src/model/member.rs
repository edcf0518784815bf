//! Members of a private space.

use parvis_db::row;
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

row! {
    /// A person who was added to a private space by name.
    pub(crate) struct Member {
        pub person_id: PersonId,
        pub public_name: String,
        pub email: Option<String>,
        pub added_at: Timestamp,
    }
}
