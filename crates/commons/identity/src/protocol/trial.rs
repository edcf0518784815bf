//! "Essayer la connexion": everything that can be checked without a person, in the order in which it is needed.

use parvis_http::Client;
use parvis_kernel::Timestamp;

use super::{
    exchange::{Exchange, refused, token_request},
    keys::KNOWN,
    published::{About, Published, read},
};
use crate::model::{LoginFault, Settings};

/// What was found, good or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Finding {
    /// Its description and keys were read; so many keys serve.
    Reads(usize),
    /// It answers, but with this fault.
    Fault(LoginFault),
    /// None of its keys serves.
    NoUsableKey,
    /// It signs only in ways that prove nothing here.
    NoUsableSignature,
    /// It does not offer the code flow.
    NoCodeFlow,
    /// It does not know the protection of codes (PKCE).
    NoChallenge,
    /// It does not take the way in which the client proves itself.
    OtherClientAuth,
    /// It does not sign identities.
    IdentityNotSigned,
    /// It does not know these scopes.
    UnknownScopes(String),
    /// It does not know these levels.
    UnknownLevels(String),
    /// It has no place to sign out.
    NoSignOut,
    /// It accepts the client and its secret.
    ClientAccepted,
    /// It refuses the client or its secret.
    ClientRefused,
    /// It said neither.
    ClientUnknown,
    /// No secret was typed yet.
    NoSecret,
}

impl Finding {
    /// Whether it keeps people from signing in.
    pub(crate) const fn is_fatal(&self) -> bool {
        !matches!(
            self,
            Finding::Reads(_)
                | Finding::ClientAccepted
                | Finding::ClientUnknown
                | Finding::NoSignOut
                | Finding::NoChallenge
                | Finding::UnknownScopes(_)
        )
    }

    /// Whether all is well there.
    pub(crate) const fn is_good(&self) -> bool {
        matches!(self, Finding::Reads(_) | Finding::ClientAccepted)
    }
}

/// What to try.
pub(crate) struct Trial<'a> {
    /// The provider.
    pub settings: &'a Settings,
    /// The client's secret, where there is one.
    pub secret: Option<&'a str>,
    /// Where the provider sends people back to.
    pub return_url: &'a str,
    /// The present moment.
    pub now: Timestamp,
}

/// Tries everything that can be tried without a person.
pub(crate) fn try_out(client: &Client, trial: &Trial<'_>) -> Vec<Finding> {
    let public = match read(client, trial.settings, trial.now) {
        Ok(public) => public,
        Err(fault) => return vec![Finding::Fault(fault)],
    };
    let usable = public.keys.iter().filter(|key| key.is_usable()).count();
    let mut found = vec![if usable == 0 { Finding::NoUsableKey } else { Finding::Reads(usable) }];
    if let Some(about) = &public.about {
        found.extend(compare(about, trial.settings));
    }
    if public.endpoints.end_session.is_empty() {
        found.push(Finding::NoSignOut);
    }
    found.push(client_of(client, &public, trial));
    found
}

/// Where what it says about itself does not fit the settings. What it does not say is no fault.
fn compare(about: &About, settings: &Settings) -> Vec<Finding> {
    let lacks = |list: &[String], wanted: &[&str]| {
        !list.is_empty() && !list.iter().any(|one| wanted.contains(&one.as_str()))
    };
    let unknown = |list: &[String], wanted: &str| {
        let missing = wanted.split_whitespace().filter(|one| !list.iter().any(|known| known == one));
        missing.collect::<Vec<_>>().join(" ")
    };
    let mut found = Vec::new();
    if lacks(&about.id_token_signing_alg_values_supported, &KNOWN) {
        found.push(Finding::NoUsableSignature);
    }
    if lacks(&about.response_types_supported, &["code"]) {
        found.push(Finding::NoCodeFlow);
    }
    if lacks(&about.code_challenge_methods_supported, &["S256"]) {
        found.push(Finding::NoChallenge);
    }
    if lacks(&about.token_endpoint_auth_methods_supported, &[settings.auth.key()]) {
        found.push(Finding::OtherClientAuth);
    }
    if settings.signed_userinfo && lacks(&about.userinfo_signing_alg_values_supported, &KNOWN) {
        found.push(Finding::IdentityNotSigned);
    }
    let scopes = unknown(&about.scopes_supported, &settings.scopes);
    if !about.scopes_supported.is_empty() && !scopes.is_empty() {
        found.push(Finding::UnknownScopes(scopes));
    }
    let levels = unknown(&about.acr_values_supported, &settings.acr);
    if !about.acr_values_supported.is_empty() && !levels.is_empty() {
        found.push(Finding::UnknownLevels(levels));
    }
    found
}

/// Asks with a code that nobody gave: who knows the client complains about the code, who does not about the client.
fn client_of(client: &Client, public: &Published, trial: &Trial<'_>) -> Finding {
    let Some(secret) = trial.secret else { return Finding::NoSecret };
    let verifier = "essai-de-la-connexion-par-la-personne-qui-administre";
    let wish = Exchange {
        settings: trial.settings,
        secret,
        code: "essai",
        named_issuer: None,
        return_url: trial.return_url,
        nonce: "",
        verifier,
        now: trial.now,
    };
    match client.send(&token_request(&public.endpoints.token, &wish)) {
        Err(fault) => Finding::Fault(fault.into()),
        Ok(answer) => match refused(&answer) {
            LoginFault::ClientRefused => Finding::ClientRefused,
            LoginFault::CodeRefused => Finding::ClientAccepted,
            _ => Finding::ClientUnknown,
        },
    }
}
