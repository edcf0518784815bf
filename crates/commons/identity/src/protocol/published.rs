//! What a provider publishes: where it answers and with which keys it signs (OpenID Connect Discovery 1.0). Kept for ten
//! minutes; the keys are read again sooner when a token names an unknown one, though not more often than every half
//! minute, so that forged tokens can not make the platform hammer the provider.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use parvis_http::{Client, Request};
use parvis_kernel::Timestamp;
use serde::{Deserialize, de::DeserializeOwned};

use super::keys::Key;
use crate::model::{Endpoints, LoginFault, Settings};

const KEEP_SECONDS: i64 = 600;
const AGAIN_SECONDS: i64 = 30;
const MOST_KEPT: usize = 200;

static KEPT: LazyLock<Mutex<HashMap<String, Arc<Published>>>> = LazyLock::new(Mutex::default);

/// What a provider publishes, with what was typed in its place.
#[derive(Clone, Debug)]
pub(crate) struct Published {
    /// Where it answers.
    pub endpoints: Endpoints,
    /// Its keys.
    pub keys: Vec<Key>,
    /// Whether its answers name it.
    pub names_itself: bool,
    /// What it says about itself; `None` where everything was typed.
    pub about: Option<About>,
    read_at: Timestamp,
}

/// The part of the published document that matters here.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct About {
    pub issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    userinfo_endpoint: String,
    jwks_uri: String,
    end_session_endpoint: String,
    authorization_response_iss_parameter_supported: bool,
    pub response_types_supported: Vec<String>,
    pub scopes_supported: Vec<String>,
    pub acr_values_supported: Vec<String>,
    pub id_token_signing_alg_values_supported: Vec<String>,
    pub userinfo_signing_alg_values_supported: Vec<String>,
    pub token_endpoint_auth_methods_supported: Vec<String>,
    pub code_challenge_methods_supported: Vec<String>,
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<serde_json::Value>,
}

/// What the provider publishes, kept or read; `unknown_key` asks for its keys anew.
pub(crate) fn published(
    client: &Client,
    settings: &Settings,
    unknown_key: bool,
    now: Timestamp,
) -> Result<Arc<Published>, LoginFault> {
    let key = format!("{} {:?}", settings.issuer, settings.endpoints);
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    let bearable = if unknown_key { AGAIN_SECONDS } else { KEEP_SECONDS };
    let is_fresh =
        |kept: &Arc<Published>| (now.micros() - kept.read_at.micros()).abs() < bearable * 1_000_000;
    if let Some(kept) = kept.filter(is_fresh) {
        return Ok(kept);
    }
    let read = Arc::new(read(client, settings, now)?);
    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= MOST_KEPT {
        all.clear();
    }
    all.insert(key, read.clone());
    Ok(read)
}

/// Reads what the provider publishes, whatever is kept.
pub(crate) fn read(client: &Client, settings: &Settings, now: Timestamp) -> Result<Published, LoginFault> {
    let mut endpoints = settings.endpoints.clone();
    let about = if settings.is_typed() { None } else { Some(discover(client, settings)?) };
    if let Some(about) = &about {
        let fill = |typed: &mut String, found: &str| {
            if typed.is_empty() {
                found.clone_into(typed);
            }
        };
        fill(&mut endpoints.authorization, &about.authorization_endpoint);
        fill(&mut endpoints.token, &about.token_endpoint);
        fill(&mut endpoints.userinfo, &about.userinfo_endpoint);
        fill(&mut endpoints.jwks, &about.jwks_uri);
        fill(&mut endpoints.end_session, &about.end_session_endpoint);
    }
    if [&endpoints.authorization, &endpoints.token, &endpoints.jwks].iter().any(|url| url.is_empty()) {
        return Err(LoginFault::NothingPublished);
    }
    let set: KeySet = json(client, &endpoints.jwks)?;
    let keys: Vec<Key> = set.keys.into_iter().filter_map(|key| serde_json::from_value(key).ok()).collect();
    let names_itself =
        about.as_ref().is_some_and(|about| about.authorization_response_iss_parameter_supported);
    Ok(Published { endpoints, keys, names_itself, about, read_at: now })
}

fn discover(client: &Client, settings: &Settings) -> Result<About, LoginFault> {
    let about: About = json(client, &settings.discovery_url())?;
    if about.issuer == settings.issuer { Ok(about) } else { Err(LoginFault::OtherIssuerPublished) }
}

fn json<T: DeserializeOwned>(client: &Client, url: &str) -> Result<T, LoginFault> {
    let answer = client.send(&Request::get(url).accept("application/json"))?;
    match answer.status.as_u16() {
        200 => serde_json::from_slice(&answer.body).map_err(|_| LoginFault::NothingPublished),
        404 | 410 => Err(LoginFault::NothingPublished),
        _ => Err(LoginFault::Broken),
    }
}
