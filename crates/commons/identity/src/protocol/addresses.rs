//! The addresses that people are sent to. Only parameters of the specifications: FranceConnect and ProConnect refuse
//! others.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use url::Url;

use crate::model::{Endpoints, LoginFault, Settings};

/// What a sign-in begins with.
pub(crate) struct Start<'a> {
    /// Where the provider sends the person back to.
    pub return_url: &'a str,
    /// The number that ties the answer to this browser.
    pub state: &'a str,
    /// The number that ties the token to this sign-in.
    pub nonce: &'a str,
    /// The secret of which the provider learns the hash now and itself later (RFC 7636).
    pub verifier: &'a str,
}

/// Where a person signs in.
pub(crate) fn authorization_url(
    endpoints: &Endpoints,
    settings: &Settings,
    start: &Start<'_>,
) -> Result<Url, LoginFault> {
    let mut url = address(&endpoints.authorization)?;
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(start.verifier.as_bytes()));
    let mut query = url.query_pairs_mut();
    query
        .append_pair("response_type", "code")
        .append_pair("client_id", &settings.client_id)
        .append_pair("redirect_uri", start.return_url)
        .append_pair("scope", &settings.scopes.split_whitespace().collect::<Vec<_>>().join(" "))
        .append_pair("state", start.state)
        .append_pair("nonce", start.nonce)
        .append_pair("code_challenge", &challenge)
        .append_pair("code_challenge_method", "S256");
    let levels = settings.levels().collect::<Vec<_>>().join(" ");
    if !levels.is_empty() {
        query.append_pair("acr_values", &levels);
    }
    drop(query);
    Ok(url)
}

/// Where a person signs out (OpenID Connect RP-Initiated Logout 1.0); `None` where the provider has no such place.
pub(crate) fn end_session_url(
    endpoints: &Endpoints,
    id_token: &str,
    return_url: &str,
    state: &str,
) -> Result<Option<Url>, LoginFault> {
    if endpoints.end_session.is_empty() {
        return Ok(None);
    }
    let mut url = address(&endpoints.end_session)?;
    url.query_pairs_mut()
        .append_pair("id_token_hint", id_token)
        .append_pair("post_logout_redirect_uri", return_url)
        .append_pair("state", state);
    Ok(Some(url))
}

fn address(text: &str) -> Result<Url, LoginFault> {
    let url = Url::parse(text).map_err(|_| LoginFault::Broken)?;
    if matches!(url.scheme(), "https" | "http") { Ok(url) } else { Err(LoginFault::Broken) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Profile;

    #[test]
    fn the_challenge_is_the_one_of_the_standard() {
        let settings = Settings { client_id: "parvis".into(), ..Profile::FranceConnect.preset() };
        let endpoints =
            Endpoints { authorization: "https://fc.exemple/authorize".into(), ..Endpoints::default() };
        // RFC 7636, appendix B
        let start = Start {
            return_url: "https://a.fr/retour",
            state: "s",
            nonce: "n",
            verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        };
        let url = authorization_url(&endpoints, &settings, &start).unwrap().to_string();
        assert!(url.contains("code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), "{url}");
        assert!(url.contains("acr_values=eidas1") && url.contains("code_challenge_method=S256"), "{url}");
        assert!(!url.contains(start.verifier));
        let none = Endpoints { authorization: "javascript:alert(1)".into(), ..Endpoints::default() };
        assert_eq!(authorization_url(&none, &settings, &start).unwrap_err(), LoginFault::Broken);
    }
}
