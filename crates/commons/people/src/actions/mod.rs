//! One verb a file: load, permit, decide, write, tell; inside one transaction.

mod account;
mod choose_password;
mod confirm_address;
mod delete_account;
mod invite;
mod open_session;
mod password_hash;
mod request_reset;
mod roles;
mod sign_in;
mod sign_up;

pub use account::{add_user, create_person};
pub use invite::{Invitation, invite};
pub use open_session::{open_session, sign_out};
pub use password_hash::hash_password;
pub use roles::{grant_role, grant_role_as, revoke_role};

pub(crate) use account::{change_locale, change_public_name, end_others};
pub(crate) use choose_password::{change_password, choose_password};
pub(crate) use confirm_address::{confirm_address, resend_confirmation};
pub(crate) use delete_account::delete_account;
pub(crate) use password_hash::{hash_password_later, verify_password};
pub(crate) use request_reset::request_reset;
pub(crate) use sign_in::{SignInAnswer, sign_in};
pub(crate) use sign_up::{SignUp, sign_up};

use parvis_kernel::Refusal;
use parvis_web::{Cx, WebError};

use crate::model::PeopleFault;

/// A link's secret: the token in the address, and the hash that is stored.
#[derive(Clone)]
pub struct Secret {
    /// For the mail.
    pub token: String,
    /// For the table.
    pub hash: String,
}

impl Secret {
    /// A new one.
    pub fn new(cx: &Cx) -> Secret {
        let (token, hash) = cx.new_token();
        Secret { token, hash }
    }
}

impl From<PeopleFault> for WebError {
    fn from(fault: PeopleFault) -> Self {
        Refusal::from(fault).into()
    }
}
