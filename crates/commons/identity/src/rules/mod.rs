//! Pure decisions: what a token must say, whether a level is enough, what is read from what the provider tells, and
//! whether settings hold together.

mod claims;
mod level;
mod mapping;
mod settings;

pub use claims::{Expected, check_id_token, check_identity, says};
pub use level::is_enough;
pub use mapping::{guest_of, suggested_name};
pub use settings::check_settings;
