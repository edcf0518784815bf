//! An OpenID provider for tests. It signs with ES256, checks the client, the code and the challenge, and lies in one way at
//! a time when told to.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, prelude::BASE64_STANDARD, prelude::BASE64_URL_SAFE_NO_PAD as B64};
use ring::{
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{SECRET, site::NOW};

/// How it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    Nothing,
    NoNonce,
    WrongNonce,
    WrongAudience,
    SecondAudience,
    WrongIssuer,
    Expired,
    FromFuture,
    AlgNone,
    Hs256WithPublicKey,
    WrongSignature,
    UnknownKey,
    LowLevel,
    OtherSubject,
    UnsignedIdentity,
    TokenError,
    TokenGarbage,
    SlowToken,
    ClientUnknown,
    NamesAnother,
    AccessDenied,
    ServerError,
    PublishesAnother,
}

#[derive(Clone)]
struct Inner {
    lie: Lie,
    claims: Map<String, Value>,
    signed_identity: bool,
    codes: HashMap<String, (String, String)>,
    count: u32,
    kid: &'static str,
}

/// The provider.
#[derive(Clone)]
pub struct Stub {
    pub issuer: String,
    inner: Arc<Mutex<Inner>>,
    keys: Arc<EcdsaKeyPair>,
    others: Arc<EcdsaKeyPair>,
}

fn keys() -> Arc<EcdsaKeyPair> {
    let random = SystemRandom::new();
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
    Arc::new(EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref(), &random).unwrap())
}

impl Stub {
    /// Starts it on a free port.
    pub async fn start() -> Stub {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let claims = json!({ "sub": "amina-fc", "email": "amina@exemple.fr", "given_name": "Amina",
            "family_name": "Benali", "gender": "female", "birthplace": "47001", "siret": "22470001300012" });
        let stub = Stub {
            issuer: format!("http://{}/api/v2", listener.local_addr().unwrap()),
            inner: Arc::new(Mutex::new(Inner {
                lie: Lie::Nothing,
                claims: claims.as_object().cloned().unwrap(),
                signed_identity: false,
                codes: HashMap::new(),
                count: 0,
                kid: "cle-1",
            })),
            keys: keys(),
            others: keys(),
        };
        let app = Router::new()
            .route("/api/v2/.well-known/openid-configuration", get(discovery))
            .route("/api/v2/jwks", get(jwks))
            .route("/api/v2/token", post(token))
            .route("/api/v2/userinfo", get(userinfo))
            .with_state(stub.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        stub
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn lie(&self, lie: Lie) {
        self.lock().lie = lie;
    }

    pub fn sign_identities(&self) {
        self.lock().signed_identity = true;
    }

    pub fn rename_key(&self) {
        self.lock().kid = "cle-2";
    }

    pub fn say(&self, name: &str, value: impl Into<Value>) {
        self.lock().claims.insert(name.into(), value.into());
    }

    /// The person agrees: the path that the provider sends the browser back to.
    pub fn consent(&self, url: &str) -> String {
        let url = url::Url::parse(url).unwrap();
        let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["client_id"], "parvis");
        assert_eq!(asked["code_challenge_method"], "S256");
        assert!(asked["state"].len() >= 32 && asked["nonce"].len() >= 32, "long enough to guess nothing");
        let mut inner = self.lock();
        inner.count += 1;
        let code = format!("code-secret-{}", inner.count);
        inner.codes.insert(code.clone(), (asked["nonce"].clone(), asked["code_challenge"].clone()));
        let path = asked["redirect_uri"].trim_start_matches("https://essai.test").to_owned();
        let issuer = if inner.lie == Lie::NamesAnother { "https://autre.exemple" } else { &self.issuer };
        let issuer: String = url::form_urlencoded::byte_serialize(issuer.as_bytes()).collect();
        let state = &asked["state"];
        match inner.lie {
            Lie::AccessDenied => format!("{path}?error=access_denied&state={state}&iss={issuer}"),
            Lie::ServerError => format!("{path}?error=server_error&state={state}&iss={issuer}"),
            _ => format!("{path}?code={code}&state={state}&iss={issuer}"),
        }
    }

    fn sign(&self, claims: &Value) -> String {
        let lie = self.lock().lie;
        let kid = if lie == Lie::UnknownKey { "inconnue" } else { self.lock().kid };
        let head = match lie {
            Lie::AlgNone => json!({ "alg": "none" }),
            Lie::Hs256WithPublicKey => json!({ "alg": "HS256", "kid": kid }),
            _ => json!({ "alg": "ES256", "kid": kid, "typ": "JWT" }),
        };
        let message = format!("{}.{}", B64.encode(head.to_string()), B64.encode(claims.to_string()));
        let signature = match lie {
            Lie::AlgNone => Vec::new(),
            Lie::Hs256WithPublicKey => {
                let key = hmac::Key::new(hmac::HMAC_SHA256, self.keys.public_key().as_ref());
                hmac::sign(&key, message.as_bytes()).as_ref().to_vec()
            }
            _ => {
                let keys = if lie == Lie::WrongSignature { &self.others } else { &self.keys };
                keys.sign(&SystemRandom::new(), message.as_bytes()).unwrap().as_ref().to_vec()
            }
        };
        format!("{message}.{}", B64.encode(signature))
    }
}

/// An answer in JSON.
fn told(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

async fn discovery(State(stub): State<Stub>) -> Response {
    let issuer = &stub.issuer;
    let said = if stub.lock().lie == Lie::PublishesAnother { "https://autre.exemple" } else { issuer };
    told(&json!({
        "issuer": said,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "jwks_uri": format!("{issuer}/jwks"),
        "end_session_endpoint": format!("{issuer}/session/end"),
        "authorization_response_iss_parameter_supported": true,
        "response_types_supported": ["code"],
        "scopes_supported": ["openid", "email", "profile"],
        "acr_values_supported": ["eidas1", "eidas2"],
        "id_token_signing_alg_values_supported": ["ES256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
        "code_challenge_methods_supported": ["S256"],
    }))
}

async fn jwks(State(stub): State<Stub>) -> Response {
    let point = stub.keys.public_key().as_ref();
    let (x, y) = (B64.encode(&point[1..33]), B64.encode(&point[33..]));
    let kid = stub.lock().kid;
    told(&json!({ "keys": [{ "kty": "EC", "crv": "P-256", "use": "sig", "kid": kid, "x": x, "y": y }] }))
}

fn error(status: StatusCode, code: &str) -> Response {
    (status, told(&json!({ "error": code }))).into_response()
}

async fn token(State(stub): State<Stub>, headers: HeaderMap, body: String) -> Response {
    let form: HashMap<String, String> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let lie = stub.lock().lie;
    match lie {
        Lie::TokenError => return error(StatusCode::INTERNAL_SERVER_ERROR, "server_error"),
        Lie::TokenGarbage => return "<html>".into_response(),
        Lie::SlowToken => tokio::time::sleep(Duration::from_secs(5)).await,
        _ => {}
    }
    let wanted = format!("Basic {}", BASE64_STANDARD.encode(format!("parvis:{SECRET}")));
    let is_client = headers.get(header::AUTHORIZATION).is_some_and(|given| given == wanted.as_str());
    if !is_client || lie == Lie::ClientUnknown {
        return error(StatusCode::UNAUTHORIZED, "invalid_client");
    }
    let known = stub.lock().codes.remove(&form["code"]);
    let challenge = B64.encode(Sha256::digest(form["code_verifier"].as_bytes()));
    let Some((nonce, _)) = known.filter(|(_, asked)| *asked == challenge) else {
        return error(StatusCode::BAD_REQUEST, "invalid_grant");
    };
    told(
        &json!({ "access_token": "acces-secret", "token_type": "Bearer", "id_token": stub.sign(&id_token(&stub, &nonce)) }),
    )
}

fn id_token(stub: &Stub, nonce: &str) -> Value {
    let now = NOW.micros() / 1_000_000;
    let lie = stub.lock().lie;
    let subject = stub.lock().claims["sub"].clone();
    let mut claims = json!({ "iss": stub.issuer, "aud": "parvis", "sub": subject, "nonce": nonce,
        "acr": "eidas1", "iat": now, "exp": now + 60 });
    match lie {
        Lie::NoNonce => claims["nonce"] = Value::Null,
        Lie::WrongNonce => claims["nonce"] = "autre".into(),
        Lie::WrongAudience => claims["aud"] = "autre".into(),
        Lie::SecondAudience => claims["aud"] = json!(["parvis", "autre"]),
        Lie::WrongIssuer => claims["iss"] = "https://autre.exemple".into(),
        Lie::Expired => claims["exp"] = (now - 300).into(),
        Lie::FromFuture => claims["iat"] = (now + 300).into(),
        Lie::LowLevel => claims["acr"] = "eidas0".into(),
        _ => {}
    }
    claims
}

async fn userinfo(State(stub): State<Stub>, headers: HeaderMap) -> Response {
    if headers.get(header::AUTHORIZATION).is_none_or(|given| given != "Bearer acces-secret") {
        return error(StatusCode::UNAUTHORIZED, "invalid_token");
    }
    let inner = stub.lock().clone();
    let mut claims = inner.claims;
    if inner.lie == Lie::OtherSubject {
        claims.insert("sub".into(), "bruno-fc".into());
    }
    if inner.signed_identity && inner.lie != Lie::UnsignedIdentity {
        claims.insert("iss".into(), stub.issuer.clone().into());
        claims.insert("aud".into(), "parvis".into());
        let text = stub.sign(&Value::Object(claims));
        return ([(header::CONTENT_TYPE, "application/jwt; charset=utf-8")], text).into_response();
    }
    told(&Value::Object(claims))
}
