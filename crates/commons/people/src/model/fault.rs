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
    /// Too many wrong codes in a short time.
    TooManyCodes,
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
    /// The new address is the present one.
    EmailSame,
    /// The old address belongs to another account by now.
    EmailGone,
    /// The code is not the one of this moment, or it served before.
    WrongCode,
    /// The code typed while setting up is not the one of this moment.
    WrongSetUpCode,
    /// The page of the set-up was open too long, or was made for somebody else.
    SetUpStale,
    /// Agents must keep their second factor.
    SecondFactorNeeded,
    /// There is no second factor.
    NoSecondFactor,
    /// First name or last name is missing.
    GivenNameMissing,
    /// Last name is missing.
    FamilyNameMissing,
    /// Names of this kind may not be chosen here.
    NameKindNotAllowed,
    /// Not a day of the past.
    BirthDateMalformed,
    /// A day that does not exist; holds which one.
    DayMalformed(&'static str),
    /// It ends before it begins, or it has ended.
    PeriodBackwards,
    /// Too many combinations of limits.
    TooManyLimits,
    /// Nobody was chosen to stand in.
    StandInMissing,
    /// There is nothing to hand over.
    NothingToDelegate,
    /// Days out of their range; holds the field, the fewest and the most.
    DaysOutOfRange(&'static str, i64, i64),
    /// No kind of name is left.
    NamesMissing,
    /// It needs the password of the account, not a link sent by mail.
    AccountNeeded,
    /// The invitation was accepted or cancelled meanwhile.
    NotInvited,
}

impl PeopleFault {
    /// The form field it belongs to; empty for the whole form.
    pub const fn field(self) -> &'static str {
        match self {
            Self::EmailMalformed | Self::EmailTaken | Self::EmailSame => "adresse",
            Self::WrongCode | Self::WrongSetUpCode => "code",
            Self::GivenNameMissing => "prenom",
            Self::FamilyNameMissing => "nom",
            Self::NameKindNotAllowed => "nom_affiche",
            Self::BirthDateMalformed => "naissance",
            Self::DayMalformed(field) | Self::DaysOutOfRange(field, ..) => field,
            Self::PeriodBackwards => "jusqu_au",
            Self::TooManyLimits => "canton",
            Self::StandInMissing => "remplacant",
            Self::NamesMissing => "noms",
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
            | Self::TooManyCodes
            | Self::NotConfirmed
            | Self::LastAdministrator
            | Self::AccountErased
            | Self::EmailGone
            | Self::SetUpStale
            | Self::SecondFactorNeeded
            | Self::NoSecondFactor
            | Self::NothingToDelegate
            | Self::AccountNeeded
            | Self::NotInvited => "",
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
            Self::TooManyCodes => t::people_too_many_codes(),
            Self::NotConfirmed => t::people_not_confirmed(),
            Self::DeletionNotTyped => t::people_deletion_not_typed(),
            Self::LastAdministrator => t::people_last_administrator(),
            Self::AccountErased => t::people_account_erased(),
            Self::RoleMissing => t::people_role_missing(),
            Self::RoleHeld => t::people_role_held(),
            Self::EmailTaken => t::people_email_taken(),
            Self::EmailSame => t::people_email_same(),
            Self::EmailGone => t::people_email_gone(),
            Self::WrongCode => t::people_code_wrong(),
            Self::WrongSetUpCode => t::people_factor_code_wrong(),
            Self::SetUpStale => t::people_factor_stale(),
            Self::SecondFactorNeeded => t::people_factor_needed(),
            Self::NoSecondFactor => t::people_factor_none(),
            Self::GivenNameMissing => t::people_given_name_missing(),
            Self::FamilyNameMissing => t::people_family_name_missing(),
            Self::NameKindNotAllowed => t::people_name_kind_not_allowed(),
            Self::BirthDateMalformed => t::people_birth_date_malformed(),
            Self::DayMalformed(_) => t::people_day_malformed(),
            Self::PeriodBackwards => t::people_period_backwards(),
            Self::TooManyLimits => t::people_too_many_limits(),
            Self::StandInMissing => t::people_stand_in_missing(),
            Self::NothingToDelegate => t::people_nothing_to_delegate(),
            Self::DaysOutOfRange(_, least, most) => t::people_days_out_of_range(least, most),
            Self::NamesMissing => t::people_names_missing(),
            Self::AccountNeeded => t::people_account_needed(),
            Self::NotInvited => t::people_not_invited(),
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
