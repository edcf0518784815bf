//! Whether the settings of a provider hold together, field by field.

use parvis_kernel::Refusal;
use parvis_web::Role;

use crate::{model::Settings, t};

/// The most rules that give roles.
const MOST_ROLES: usize = 20;

/// Everything that is wrong, each at its field.
pub fn check_settings(label: &str, settings: &Settings) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    if label.is_empty() || label.chars().count() > 60 {
        wrong.push(Refusal::on("nom", t::identity_label_needed()));
    }
    if !is_address(&settings.issuer) {
        wrong.push(Refusal::on("emetteur", t::identity_address_needed()));
    }
    if settings.client_id.is_empty() {
        wrong.push(Refusal::on("client", t::identity_client_needed()));
    }
    if !settings.scopes.split_whitespace().any(|scope| scope == "openid") {
        wrong.push(Refusal::on("perimetres", t::identity_scopes_needed()));
    }
    let typed = &settings.endpoints;
    let addresses = [
        ("adresse_autorisation", &typed.authorization),
        ("adresse_jeton", &typed.token),
        ("adresse_identite", &typed.userinfo),
        ("adresse_cles", &typed.jwks),
        ("adresse_fin", &typed.end_session),
    ];
    for (field, address) in addresses {
        if !address.is_empty() && !is_address(address) {
            wrong.push(Refusal::on(field, t::identity_address_needed()));
        }
    }
    let is_role = |rule: &crate::model::RoleRule| {
        // administering is given by hand
        let given = Role::from_key(&rule.role).filter(|role| *role != Role::Administrator);
        given.is_some() && !rule.claim.is_empty() && !rule.value.is_empty()
    };
    if settings.roles.len() > MOST_ROLES || !settings.roles.iter().all(is_role) {
        wrong.push(Refusal::on("role_1_champ", t::identity_roles_malformed()));
    }
    wrong
}

/// Whether it is an address of the web without a user, a query or a fragment. Whether it is encrypted is checked when it
/// is asked, since the operator may allow otherwise.
fn is_address(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    matches!(url.scheme(), "https" | "http")
        && url.host().is_some()
        && url.username().is_empty()
        && url.password().is_none()
        && url.fragment().is_none()
        && url.query().is_none()
        && text.len() <= 300
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Profile, RoleRule};

    #[test]
    fn ready_profiles_lack_the_client_only() {
        for profile in
            [Profile::FranceConnect, Profile::ProConnect, Profile::FranceConnectTest, Profile::ProConnectTest]
        {
            let wrong = check_settings(profile.name(), &profile.preset());
            assert_eq!(wrong.len(), 1, "{profile:?}");
            assert_eq!(wrong[0].field.as_deref(), Some("client"));
        }
    }

    #[test]
    fn each_field_is_checked() {
        let settings = Settings {
            issuer: "https://moi@exemple.fr".into(),
            scopes: "email".into(),
            roles: vec![RoleRule { claim: "siret".into(), value: "1".into(), role: "roi".into() }],
            ..Settings::default()
        };
        let fields: Vec<_> =
            check_settings("", &settings).into_iter().filter_map(|wrong| wrong.field).collect();
        assert_eq!(fields, ["nom", "emetteur", "client", "perimetres", "role_1_champ"]);
        for bad in ["ftp://a.fr", "https://a.fr/?x=1", "https://a.fr/#x", "exemple.fr", "javascript:alert(1)"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
