//! One verb a file: load, permit, decide, write, tell; inside one transaction.

mod account;
mod account_rules;
mod ask_link;
mod change_address;
mod choose_password;
mod confirm_address;
mod deed;
mod delegate;
mod delete_account;
mod erase;
mod follow_link;
mod forget_unconfirmed;
mod invite;
mod open_session;
mod password_hash;
mod proven_elsewhere;
mod request_reset;
mod roles;
mod seal;
mod second_factor;
mod sign_in;
mod sign_up;

pub use account::{add_user, create_person};
pub use account_rules::set_account_rules;
pub use invite::{Invitation, invite};
pub use open_session::{open_session, sign_out};
pub use password_hash::hash_password;
pub use proven_elsewhere::{
    KnownAccount, Newcomer, account_of, grants_of, has_password, session_of, sign_in_vouched,
    take_over_unproven, welcome,
};
pub use roles::{give_mandate, grant_role, withdraw_mandate};
pub use seal::FactorKey;
pub use second_factor::{give_second_factor, take_second_factor};

pub(crate) use account::{change_locale, change_name, end_one, end_others};
pub(crate) use account_rules::save_account_rules;
pub(crate) use ask_link::{LinkWish, ask_link};
pub(crate) use change_address::{confirm_change, owner_of_link, request_change, undo_change};
pub(crate) use choose_password::{change_password, choose_password};
pub(crate) use confirm_address::{confirm_address, resend_confirmation};
pub(crate) use delegate::{Absence, delegate};
pub(crate) use delete_account::delete_account;
pub(crate) use follow_link::{Followed, follow_link};
pub(crate) use forget_unconfirmed::forget_unconfirmed;
pub(crate) use invite::{cancel_invitation, renew_invitation};
pub(crate) use password_hash::{hash_password_later, verify_password};
pub(crate) use request_reset::request_reset;
pub(crate) use roles::{MOST_REVIEWED, Verdict, review_mandates};
pub(crate) use second_factor::{
    NewFactor, drop_second_factor, renew_recovery_codes, reset_second_factor, set_up_second_factor,
};
pub use sign_in::{Browser, SignInAnswer};
pub(crate) use sign_in::{TypedCode, finish_sign_in, sign_in};
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
