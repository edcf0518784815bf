//! What the audit log keeps of a provider: never its secret, only whether there is one.

use parvis_db::{Conn, DbError};
use parvis_slice::Facts;

use super::providers::provider;
use crate::model::ProviderId;

/// A provider.
pub(crate) fn provider_facts(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let Some(found) = provider(conn, ProviderId::new(id))? else { return Ok(None) };
    let settings = &found.settings;
    let roles: Vec<String> = settings
        .roles
        .iter()
        .map(|rule| format!("{} = {} : {}", rule.claim, rule.value, rule.role))
        .collect();
    let proofs: Vec<&str> = settings.proofs.iter().map(|proof| proof.key()).collect();
    Ok(Some(
        Facts::new(&found.label, id)
            .with("label", found.label.as_str())
            .with("active", found.active)
            .with("issuer", settings.issuer.as_str())
            .with("client_id", settings.client_id.as_str())
            .with("has_secret", found.sealed_secret.is_some())
            .with("scopes", settings.scopes.as_str())
            .with("acr", settings.acr.as_str())
            .with("signs_in", settings.signs_in)
            .with("vouches_for_email", settings.vouches_for_email)
            .with("keeps_birthdate", settings.keeps_birthdate)
            .with("proofs", proofs.join(", "))
            .with("roles", roles.join("\n")),
    ))
}
