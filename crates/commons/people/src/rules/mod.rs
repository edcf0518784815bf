//! Pure decisions: what a password, a name, a way back and a session's age must be.

mod password;
mod public_name;
mod return_path;
mod session_age;
mod token;

pub use password::{check_password, normalized};
pub use public_name::check_public_name;
pub use return_path::local_path;
pub use session_age::{ends_at, is_live, is_stale};
pub use token::hash_token;
