//! The settings of a provider as a form, there and back.

use parvis_ui::FormState;
use parvis_web::Form;

use crate::model::{ClaimNames, ClientAuth, Endpoints, Profile, Proof, Provider, RoleRule, Settings};

/// Empty rules of roles that the form offers beside those there are.
const EMPTY_ROLES: usize = 2;
/// The most rules of roles.
const MOST_ROLES: usize = 20;

/// How many rules of roles the form shows.
pub(super) fn shown_roles(settings: &Settings) -> usize {
    (settings.roles.len() + EMPTY_ROLES).min(MOST_ROLES)
}

/// The form of a provider. Its secret is never in it.
pub(super) fn state_of(provider: &Provider) -> FormState {
    let settings = &provider.settings;
    let mut state = FormState::new([
        ("nom", provider.label.as_str()),
        ("emetteur", &settings.issuer),
        ("client", &settings.client_id),
        ("preuve_client", settings.auth.key()),
        ("perimetres", &settings.scopes),
        ("niveau", &settings.acr),
        ("adresse_autorisation", &settings.endpoints.authorization),
        ("adresse_jeton", &settings.endpoints.token),
        ("adresse_identite", &settings.endpoints.userinfo),
        ("adresse_cles", &settings.endpoints.jwks),
        ("adresse_fin", &settings.endpoints.end_session),
        ("champ_courriel", &settings.claims.email),
        ("champ_prenom", &settings.claims.given_name),
        ("champ_nom", &settings.claims.family_name),
        ("champ_usage", &settings.claims.usual_name),
        ("champ_naissance", &settings.claims.birthdate),
        ("champ_organisme", &settings.claims.organisation),
    ]);
    let boxes = [
        ("actif", provider.active),
        ("connecte", settings.signs_in),
        ("identite_signee", settings.signed_userinfo),
        ("courriel_prouve", settings.vouches_for_email),
        ("garde_naissance", settings.keeps_birthdate),
        ("invites_seulement", settings.invited_only),
    ];
    for (name, _) in boxes.iter().filter(|(_, ticked)| *ticked) {
        state.set(*name, "1");
    }
    for proof in &settings.proofs {
        state.add("preuves", proof.key());
    }
    for (number, rule) in (1..).zip(&settings.roles) {
        state.set(format!("role_{number}_champ"), rule.claim.as_str());
        state.set(format!("role_{number}_valeur"), rule.value.as_str());
        state.set(format!("role_{number}_role"), rule.role.as_str());
    }
    state
}

/// The settings typed, not checked yet.
pub(super) fn settings_of(form: &Form, profile: Profile) -> Settings {
    let text = |name: &str| form.text(name);
    let tidy = |name: &str| form.text(name).split_whitespace().collect::<Vec<_>>().join(" ");
    let proofs = form.all("preuves");
    let roles = (1..=MOST_ROLES).map(|number| RoleRule {
        claim: text(&format!("role_{number}_champ")),
        value: text(&format!("role_{number}_valeur")),
        role: text(&format!("role_{number}_role")),
    });
    let is_post = text("preuve_client") == ClientAuth::Post.key();
    Settings {
        profile,
        issuer: text("emetteur"),
        endpoints: Endpoints {
            authorization: text("adresse_autorisation"),
            token: text("adresse_jeton"),
            userinfo: text("adresse_identite"),
            jwks: text("adresse_cles"),
            end_session: text("adresse_fin"),
        },
        client_id: text("client"),
        auth: if is_post { ClientAuth::Post } else { ClientAuth::Basic },
        scopes: tidy("perimetres"),
        acr: tidy("niveau"),
        signed_userinfo: form.ticked("identite_signee"),
        claims: ClaimNames {
            email: text("champ_courriel"),
            given_name: text("champ_prenom"),
            family_name: text("champ_nom"),
            usual_name: text("champ_usage"),
            birthdate: text("champ_naissance"),
            organisation: text("champ_organisme"),
        },
        vouches_for_email: form.ticked("courriel_prouve"),
        keeps_birthdate: form.ticked("garde_naissance"),
        signs_in: form.ticked("connecte"),
        proofs: Proof::ALL.into_iter().filter(|proof| proofs.iter().any(|key| key == proof.key())).collect(),
        roles: roles.filter(|rule| !(rule.claim.is_empty() && rule.value.is_empty())).collect(),
        invited_only: form.ticked("invites_seulement"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_comes_back_the_same() {
        let mut settings = Profile::ProConnect.preset();
        settings.client_id = "parvis".into();
        settings.proofs = vec![Proof::Vote, Proof::Sign];
        settings.roles =
            vec![RoleRule { claim: "siret".into(), value: "1".into(), role: "moderator".into() }];
        let provider = Provider {
            id: parvis_kernel::Id::new(1),
            slug: "proconnect".into(),
            label: "ProConnect".into(),
            position: 1,
            active: true,
            settings: settings.clone(),
            sealed_secret: Some(vec![1]),
        };
        let state = state_of(&provider);
        let pairs =
            state.values.iter().flat_map(|(name, values)| values.iter().map(|v| (name.clone(), v.clone())));
        assert_eq!(settings_of(&Form::new(pairs.collect(), Vec::new()), Profile::ProConnect), settings);
        assert!(!state.values.contains_key("mot_de_passe_client"));
    }
}
