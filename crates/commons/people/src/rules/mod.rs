//! Pure decisions: what a password, a name, a code, a way back, a stretch of days and a session's age must be.

mod device;
mod password;
mod period;
mod public_name;
mod recovery_codes;
mod return_path;
mod session_age;
mod shown_name;
mod token;
mod totp;

pub use device::device_of;
pub use password::{check_password, normalized};
pub use period::{period_of_days, typed_day};
pub use public_name::check_public_name;
pub use recovery_codes::{RECOVERY_CODES, recovery_codes, typed_recovery_code};
pub use return_path::local_path;
pub use session_age::{ends_at, is_live, is_stale};
pub use shown_name::{NO_NAME, full_form, hides_name, shown_name, youngest_birthday};
pub use token::hash_token;
pub use totp::{SECRET_BYTES, secret_text, step_of_code, totp_address, totp_code};
