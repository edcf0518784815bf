//! Every expected "no" of this slice, with the field it belongs to and its sentence.

use parvis_kernel::{Message, Refusal};

use crate::t;

/// Why something may not be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleFault {
    /// Not a mail address.
    EmailMalformed,
    /// Fewer than 12 characters; holds how many.
    PasswordTooShort(usize),
    /// More than 128 characters.
    PasswordTooLong,
    /// Only digits and fewer than 16.
    PasswordDigitsOnly,
    /// On the list of those that are tried first.
    PasswordCommon,
    /// Holds the address or the name.
    PasswordPersonal,
    /// Guessed too fast.
    PasswordWeak,
    /// Fewer than 2 characters or more than 60.
    NameLength,
    /// An address, a link or signs that are no name.
    NameMalformed,
    /// Address and password do not belong together.
    WrongCredentials,
    /// The password typed is not the present one.
    WrongPassword,
    /// Too many attempts in a short time.
    TooManyAttempts,
    /// The account's address was not proven yet.
    NotConfirmed,
    /// The word was not typed.
    DeletionNotTyped,
    /// Nobody else could administer the platform.
    LastAdministrator,
    /// The account is gone.
    AccountErased,
    /// No role was chosen.
    RoleMissing,
    /// They have this role already.
    RoleHeld,
    /// An account with this address exists; for administrators only.
    EmailTaken,
}

impl PeopleFault {
    /// The form field it belongs to; empty for the whole form.
    pub const fn field(self) -> &'static str {
        match self {
            Self::EmailMalformed | Self::EmailTaken => "adresse",
            Self::PasswordTooShort(_)
            | Self::PasswordTooLong
            | Self::PasswordDigitsOnly
            | Self::PasswordCommon
            | Self::PasswordPersonal
            | Self::PasswordWeak => "mot_de_passe",
            Self::WrongPassword => "mot_de_passe_actuel",
            Self::NameLength | Self::NameMalformed => "nom_public",
            Self::DeletionNotTyped => "confirmation",
            Self::RoleMissing | Self::RoleHeld => "role",
            Self::WrongCredentials
            | Self::TooManyAttempts
            | Self::NotConfirmed
            | Self::LastAdministrator
            | Self::AccountErased => "",
        }
    }

    /// The sentence.
    pub fn message(self) -> Message {
        match self {
            Self::EmailMalformed => t::people_email_malformed(),
            Self::PasswordTooShort(length) => t::people_password_too_short(length),
            Self::PasswordTooLong => t::people_password_too_long(),
            Self::PasswordDigitsOnly => t::people_password_digits_only(),
            Self::PasswordCommon => t::people_password_common(),
            Self::PasswordPersonal => t::people_password_personal(),
            Self::PasswordWeak => t::people_password_weak(),
            Self::NameLength => t::people_name_length(),
            Self::NameMalformed => t::people_name_malformed(),
            Self::WrongCredentials => t::people_wrong_credentials(),
            Self::WrongPassword => t::people_wrong_password(),
            Self::TooManyAttempts => t::people_too_many_attempts(),
            Self::NotConfirmed => t::people_not_confirmed(),
            Self::DeletionNotTyped => t::people_deletion_not_typed(),
            Self::LastAdministrator => t::people_last_administrator(),
            Self::AccountErased => t::people_account_erased(),
            Self::RoleMissing => t::people_role_missing(),
            Self::RoleHeld => t::people_role_held(),
            Self::EmailTaken => t::people_email_taken(),
        }
    }
}

impl From<PeopleFault> for Refusal {
    fn from(fault: PeopleFault) -> Refusal {
        match fault.field() {
            "" => Refusal::new(fault.message()),
            field => Refusal::on(field, fault.message()),
        }
    }
}
