//! From a code to an identity: the tokens, the checks of the ID token, then the identity itself.

use std::sync::Arc;

use base64::{Engine, prelude::BASE64_STANDARD};
use parvis_http::{Answer, Client, Request};
use parvis_kernel::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};
use url::form_urlencoded::{Serializer, byte_serialize};

use super::{
    published::{Published, published},
    token::Token,
};
use crate::{
    model::{ClientAuth, Guest, LoginFault, Settings},
    rules::{self, Expected},
};

/// A code that came back, and what it was asked with.
pub(crate) struct Exchange<'a> {
    /// The provider.
    pub settings: &'a Settings,
    /// The client's secret.
    pub secret: &'a str,
    /// The code.
    pub code: &'a str,
    /// The issuer that the answer named, if it named one.
    pub named_issuer: Option<&'a str>,
    /// Where the provider sent the person back to.
    pub return_url: &'a str,
    /// See [`super::Start`].
    pub nonce: &'a str,
    /// See [`super::Start`].
    pub verifier: &'a str,
    /// The present moment.
    pub now: Timestamp,
}

#[derive(Deserialize)]
struct Tokens {
    access_token: String,
    id_token: String,
}

#[derive(Deserialize)]
struct TokenError {
    error: String,
}

/// Turns a code into the person whom the provider vouches for.
pub(crate) fn exchange(client: &Client, wish: &Exchange<'_>) -> Result<Guest, LoginFault> {
    let settings = wish.settings;
    let public = published(client, settings, false, wish.now)?;
    let is_named = wish.named_issuer.is_some_and(|issuer| issuer == settings.issuer);
    if !is_named && (public.names_itself || wish.named_issuer.is_some()) {
        return Err(LoginFault::OtherProvider);
    }
    let tokens = redeem(client, &public, wish)?;
    let expected = Expected {
        issuer: &settings.issuer,
        client_id: &settings.client_id,
        nonce: wish.nonce,
        acr: &settings.acr,
        now: wish.now,
    };
    let (mut claims, public) = verified(client, &public, settings, &tokens.id_token, wish.now)?;
    let subject = rules::check_id_token(&claims, &expected)?.to_owned();
    let acr = rules::says(&claims, "acr").to_owned();
    if !public.endpoints.userinfo.is_empty() {
        let (identity, is_signed) = identity(client, &public, settings, &tokens.access_token, wish.now)?;
        rules::check_identity(&identity, is_signed, &subject, &expected)?;
        claims.extend(identity);
    } else if settings.signed_userinfo {
        return Err(LoginFault::IdentityNotSigned);
    }
    Ok(Guest { acr, id_token: tokens.id_token, ..rules::guest_of(&claims, settings) })
}

fn redeem(client: &Client, public: &Published, wish: &Exchange<'_>) -> Result<Tokens, LoginFault> {
    let answer = client.send(&token_request(&public.endpoints.token, wish))?;
    if answer.status.is_success() {
        return serde_json::from_slice(&answer.body).map_err(|_| LoginFault::Broken);
    }
    Err(refused(&answer))
}

/// What an error of the token endpoint means (RFC 6749, 5.2).
pub(super) fn refused(answer: &Answer) -> LoginFault {
    let told: Option<TokenError> = serde_json::from_slice(&answer.body).ok();
    match told.as_ref().map(|told| told.error.as_str()) {
        Some("invalid_client" | "unauthorized_client") => LoginFault::ClientRefused,
        Some("invalid_grant") => LoginFault::CodeRefused,
        None if answer.status == 401 => LoginFault::ClientRefused,
        _ => LoginFault::Broken,
    }
}

/// The request that redeems a code.
pub(super) fn token_request(url: &str, wish: &Exchange<'_>) -> Request {
    let settings = wish.settings;
    let mut form = Serializer::new(String::new());
    form.append_pair("grant_type", "authorization_code")
        .append_pair("code", wish.code)
        .append_pair("redirect_uri", wish.return_url)
        .append_pair("code_verifier", wish.verifier);
    if settings.auth == ClientAuth::Post {
        form.append_pair("client_id", &settings.client_id).append_pair("client_secret", wish.secret);
    }
    let request = Request::post_form(url, form.finish()).accept("application/json");
    match settings.auth {
        ClientAuth::Post => request,
        ClientAuth::Basic => {
            let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
            let pair = format!("{}:{}", encoded(&settings.client_id), encoded(wish.secret));
            request.authorization(format!("Basic {}", BASE64_STANDARD.encode(pair)))
        }
    }
}

/// What a token says, once its signature holds; with what the provider publishes, read anew where it names a new key.
fn verified(
    client: &Client,
    public: &Arc<Published>,
    settings: &Settings,
    text: &str,
    now: Timestamp,
) -> Result<(Map<String, Value>, Arc<Published>), LoginFault> {
    let token = Token::read(text)?;
    match token.verified(&public.keys) {
        Err(LoginFault::UnknownKey) => {
            let again = published(client, settings, true, now)?;
            Ok((token.verified(&again.keys)?, again))
        }
        done => Ok((done?, public.clone())),
    }
}

/// The identity, and whether it came signed.
fn identity(
    client: &Client,
    public: &Arc<Published>,
    settings: &Settings,
    access_token: &str,
    now: Timestamp,
) -> Result<(Map<String, Value>, bool), LoginFault> {
    let kind = if settings.signed_userinfo { "application/jwt" } else { "application/json" };
    let bearer = format!("Bearer {access_token}");
    let answer = client.send(&Request::get(&public.endpoints.userinfo).accept(kind).authorization(bearer))?;
    if !answer.status.is_success() {
        return Err(LoginFault::Broken);
    }
    if answer.kind == "application/jwt" {
        let text = std::str::from_utf8(&answer.body).map_err(|_| LoginFault::Broken)?;
        return Ok((verified(client, public, settings, text, now)?.0, true));
    }
    if settings.signed_userinfo {
        return Err(LoginFault::IdentityNotSigned);
    }
    Ok((serde_json::from_slice(&answer.body).map_err(|_| LoginFault::Broken)?, false))
}
