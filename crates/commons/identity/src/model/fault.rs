//! Why signing in with a provider failed. Each has its sentence; none carries what came from outside.

use parvis_kernel::Message;

use crate::t;

/// Why signing in with a provider failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginFault {
    /// No such sign-in in this browser: expired, served already, or begun elsewhere.
    UnknownState,
    /// The provider is not offered any more.
    Inactive,
    /// The person went back.
    Cancelled,
    /// The provider says no.
    Refused,
    /// The answer names another provider.
    OtherProvider,
    /// The provider does not answer.
    Unreachable,
    /// The provider takes too long.
    TooSlow,
    /// The provider's address is no public one, or not encrypted.
    AddressRefused,
    /// The provider's certificate is wrong.
    NotTrusted,
    /// The provider answers with an error or nonsense.
    Broken,
    /// What the provider publishes names another issuer than the settings.
    OtherIssuerPublished,
    /// The provider publishes nothing readable.
    NothingPublished,
    /// The provider does not know the client or its secret.
    ClientRefused,
    /// The code was wrong, too old or served already.
    CodeRefused,
    /// The token is not signed, or in a way that proves nothing.
    NotSigned,
    /// The signature is wrong.
    WrongSignature,
    /// Signed with a key that the provider does not publish.
    UnknownKey,
    /// Another issuer.
    WrongIssuer,
    /// Made for another site.
    WrongAudience,
    /// Too old.
    Expired,
    /// From the future.
    NotYetValid,
    /// Not made for this sign-in.
    WrongNonce,
    /// The level is too low.
    LevelTooLow,
    /// Token and identity are about different people.
    OtherSubject,
    /// The identity came unsigned where it must be signed.
    IdentityNotSigned,
    /// This identity is linked to another account.
    LinkedElsewhere,
    /// The way to finish the first sign-in has expired.
    ArrivalGone,
}

impl LoginFault {
    /// The sentence for the person; `provider` is its label.
    pub fn sentence(self, provider: &str) -> Message {
        match self {
            LoginFault::UnknownState => t::identity_fault_unknown_state(),
            LoginFault::Inactive => t::identity_fault_inactive(),
            LoginFault::Cancelled => t::identity_fault_cancelled(provider),
            LoginFault::Refused => t::identity_fault_refused(provider),
            LoginFault::OtherProvider => t::identity_fault_other_provider(provider),
            LoginFault::Unreachable => t::identity_fault_unreachable(provider),
            LoginFault::TooSlow => t::identity_fault_too_slow(provider),
            LoginFault::AddressRefused => t::identity_fault_address_refused(provider),
            LoginFault::NotTrusted => t::identity_fault_not_trusted(provider),
            LoginFault::Broken => t::identity_fault_broken(provider),
            LoginFault::OtherIssuerPublished => t::identity_fault_other_issuer_published(provider),
            LoginFault::NothingPublished => t::identity_fault_nothing_published(provider),
            LoginFault::ClientRefused => t::identity_fault_client_refused(provider),
            LoginFault::CodeRefused => t::identity_fault_code_refused(provider),
            LoginFault::NotSigned => t::identity_fault_not_signed(provider),
            LoginFault::WrongSignature => t::identity_fault_wrong_signature(provider),
            LoginFault::UnknownKey => t::identity_fault_unknown_key(provider),
            LoginFault::WrongIssuer => t::identity_fault_wrong_issuer(provider),
            LoginFault::WrongAudience => t::identity_fault_wrong_audience(provider),
            LoginFault::Expired => t::identity_fault_expired(provider),
            LoginFault::NotYetValid => t::identity_fault_not_yet_valid(provider),
            LoginFault::WrongNonce => t::identity_fault_wrong_nonce(provider),
            LoginFault::LevelTooLow => t::identity_fault_level_too_low(provider),
            LoginFault::OtherSubject => t::identity_fault_other_subject(provider),
            LoginFault::IdentityNotSigned => t::identity_fault_identity_not_signed(provider),
            LoginFault::LinkedElsewhere => t::identity_fault_linked_elsewhere(provider),
            LoginFault::ArrivalGone => t::identity_fault_arrival_gone(),
        }
    }

    /// The sentence for who set the provider up: what to change.
    pub fn advice(self, provider: &str) -> Message {
        match self {
            LoginFault::Unreachable => t::identity_advice_unreachable(),
            LoginFault::TooSlow => t::identity_advice_too_slow(),
            LoginFault::AddressRefused => t::identity_advice_address_refused(),
            LoginFault::NotTrusted => t::identity_advice_not_trusted(),
            LoginFault::OtherIssuerPublished => t::identity_advice_other_issuer(),
            LoginFault::NothingPublished => t::identity_advice_nothing_published(),
            LoginFault::Broken => t::identity_advice_broken(),
            other => other.sentence(provider),
        }
    }

    /// Whether the person did nothing wrong and the service should hear of it.
    pub const fn is_providers(self) -> bool {
        !matches!(
            self,
            LoginFault::UnknownState
                | LoginFault::Inactive
                | LoginFault::Cancelled
                | LoginFault::LevelTooLow
                | LoginFault::LinkedElsewhere
                | LoginFault::ArrivalGone
        )
    }
}

impl From<parvis_http::Fault> for LoginFault {
    fn from(fault: parvis_http::Fault) -> LoginFault {
        use parvis_http::Fault;
        match fault {
            Fault::BadAddress | Fault::NotSecure | Fault::NotPublic => LoginFault::AddressRefused,
            Fault::Unreachable => LoginFault::Unreachable,
            Fault::NotTrusted => LoginFault::NotTrusted,
            Fault::TooSlow => LoginFault::TooSlow,
            Fault::Redirected | Fault::TooLong | Fault::Garbled => LoginFault::Broken,
        }
    }
}
