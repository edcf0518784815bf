//! What the pages share: the provider of an address, the numbers that follow from a state, work on a thread that may wait.

use parvis_web::{Cx, WebError};

use crate::{
    actions::Vault,
    model::{LoginFault, Provider},
    store,
};

/// The provider of the address.
pub(super) async fn provider(cx: &Cx) -> Result<Provider, WebError> {
    let slug: String = cx.path("provider")?;
    cx.read(move |c| store::provider_of_slug(c, &slug)?.ok_or(WebError::NotFound)).await
}

/// The address that a provider sends people back to.
pub(crate) fn return_url(cx: &Cx, provider: &Provider) -> String {
    format!("{}{}", cx.tenant().base_url(), provider.return_path())
}

/// The number that ties a token to a sign-in. It follows from the state, so nothing more is stored.
pub(super) fn nonce_of(cx: &Cx, state: &str) -> String {
    cx.tenant().keyed_hash("openid nonce", state)
}

/// The secret of which the provider knows the hash.
pub(super) fn verifier_of(cx: &Cx, state: &str) -> String {
    cx.tenant().keyed_hash("openid verifier", state)
}

/// The client secret of a provider; empty where none was typed.
pub(crate) fn secret_of(cx: &Cx, provider: &Provider) -> Option<String> {
    let sealed = provider.sealed_secret.as_deref()?;
    Vault::of(cx.tenant()).open_text(&secret_purpose(provider), sealed)
}

/// What the seal of a client secret is bound to.
pub(crate) fn secret_purpose(provider: &Provider) -> String {
    format!("client secret {}", provider.id)
}

/// What the seal of a token is bound to.
pub(super) const TOKEN: &str = "id token";

/// Runs what waits for a provider on a thread for that.
pub(crate) async fn waiting<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, WebError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| WebError::Failure(error.to_string()))
}

/// Notes a fault for the operator: which provider and what, nothing that came from outside.
pub(super) fn note(provider: &Provider, fault: LoginFault) {
    if fault.is_providers() {
        tracing::warn!(provider = provider.slug.as_str(), ?fault, "a sign-in with a provider failed");
    }
}

/// Percent-encodes a path for a query.
pub(crate) fn encode(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
