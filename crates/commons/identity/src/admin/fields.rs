//! The fields of a provider, part by part: what everyone fills in first, what a ready profile has filled in already below.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, fold_of_fields};
use parvis_web::{Cx, Role};

use super::parse::shown_roles;
use crate::{
    model::{ClientAuth, Proof, Provider},
    panels::account::proof_words,
    t,
};

/// Name, client and secret.
pub(super) fn main(cx: &Cx, provider: &Provider, state: &FormState) -> Markup {
    let secret = Field::password(
        "mot_de_passe_client",
        cx.t(t::identity_secret()),
        cx.t(t::identity_show()),
        cx.t(t::identity_hide()),
    );
    let has_secret = provider.sealed_secret.is_some();
    let hint = if has_secret { t::identity_secret_kept() } else { t::identity_secret_hint() };
    let secret = secret.autocomplete("off").hint(cx.t(hint));
    let secret = if has_secret { secret.optional(cx.t(t::identity_optional())) } else { secret };
    html! {
        (text(cx, state, "nom", t::identity_label()).hint(cx.t(t::identity_label_hint())))
        (text(cx, state, "emetteur", t::identity_issuer()).hint(cx.t(t::identity_issuer_hint())).inputmode("url"))
        (text(cx, state, "client", t::identity_client()).hint(cx.t(t::identity_client_hint())))
        (secret.state(state))
    }
}

/// What it opens.
pub(super) fn uses(cx: &Cx, state: &FormState) -> Markup {
    let proofs = Proof::ALL.map(|proof| Choice::new(proof.key(), cx.t(proof_words(proof))));
    html! {
        (ticked(cx, state, "actif", t::identity_active(), t::identity_active_hint()))
        (ticked(cx, state, "connecte", t::identity_signs_in(), t::identity_signs_in_hint()))
        (Field::checkboxes("preuves", cx.t(t::identity_proofs()), proofs.to_vec())
            .hint(cx.t(t::identity_proofs_hint())).state(state))
        (ticked(cx, state, "courriel_prouve", t::identity_vouches(), t::identity_vouches_hint()))
        (ticked(cx, state, "garde_naissance", t::identity_keeps_birthdate(), t::identity_keeps_birthdate_hint()))
    }
}

/// Who becomes an agent.
pub(super) fn roles(cx: &Cx, provider: &Provider, state: &FormState) -> Markup {
    let choices = || {
        let none = std::iter::once(Choice::new("", cx.t(t::identity_role_none())));
        let given = Role::ALL.into_iter().filter(|role| *role != Role::Administrator);
        none.chain(given.map(|role| Choice::new(role.key(), cx.t(parvis_people::role_label(role))))).collect()
    };
    html! {
        p { (cx.t(t::identity_roles_text())) }
        (ticked(cx, state, "invites_seulement", t::identity_invited_only(), t::identity_invited_only_hint()))
        @for number in 1..=shown_roles(&provider.settings) {
            fieldset class="stack gap-3" {
                legend { (cx.t(t::identity_role_rule(i64::try_from(number).unwrap_or_default()))) }
                (text(cx, state, &format!("role_{number}_champ"), t::identity_role_claim()))
                (text(cx, state, &format!("role_{number}_valeur"), t::identity_role_value()))
                (Field::select(format!("role_{number}_role"), cx.t(t::identity_role()), choices()).state(state))
            }
        }
    }
}

/// What a ready profile has filled in.
pub(super) fn protocol(cx: &Cx, state: &FormState) -> Markup {
    const NAMES: [&str; 4] = ["perimetres", "niveau", "identite_signee", "preuve_client"];
    let auth = [
        Choice::new(ClientAuth::Basic.key(), cx.t(t::identity_auth_basic())),
        Choice::new(ClientAuth::Post.key(), cx.t(t::identity_auth_post())),
    ];
    let fields = html! {
        div class="stack gap-5" {
            (text(cx, state, "perimetres", t::identity_scopes()).hint(cx.t(t::identity_scopes_hint())))
            (text(cx, state, "niveau", t::identity_acr()).hint(cx.t(t::identity_acr_hint())))
            (ticked(cx, state, "identite_signee", t::identity_signed(), t::identity_signed_hint()))
            (Field::radios("preuve_client", cx.t(t::identity_auth()), auth.to_vec()).state(state))
        }
    };
    fold_of_fields(state, &NAMES, cx.t(t::identity_part_protocol()), fields)
}

/// Under which names the provider says what.
pub(super) fn claims(cx: &Cx, state: &FormState) -> Markup {
    let names = [
        ("champ_courriel", t::identity_claim_email()),
        ("champ_prenom", t::identity_claim_given_name()),
        ("champ_nom", t::identity_claim_family_name()),
        ("champ_usage", t::identity_claim_usual_name()),
        ("champ_naissance", t::identity_claim_birthdate()),
        ("champ_organisme", t::identity_claim_organisation()),
    ];
    let fields = html! {
        div class="stack gap-5" {
            p { (cx.t(t::identity_claims_text())) }
            @for (name, label) in names { (text(cx, state, name, label).optional(cx.t(t::identity_optional()))) }
        }
    };
    fold_of_fields(state, &[], cx.t(t::identity_part_claims()), fields)
}

/// Addresses for providers that do not publish theirs.
pub(super) fn addresses(cx: &Cx, state: &FormState) -> Markup {
    let names = [
        ("adresse_autorisation", t::identity_address_authorization()),
        ("adresse_jeton", t::identity_address_token()),
        ("adresse_identite", t::identity_address_userinfo()),
        ("adresse_cles", t::identity_address_keys()),
        ("adresse_fin", t::identity_address_end()),
    ];
    let all: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    let fields = html! {
        div class="stack gap-5" {
            p { (cx.t(t::identity_addresses_text())) }
            @for (name, label) in names.clone() {
                (text(cx, state, name, label).optional(cx.t(t::identity_optional())).inputmode("url"))
            }
        }
    };
    fold_of_fields(state, &all, cx.t(t::identity_part_addresses()), fields)
}

fn text(cx: &Cx, state: &FormState, name: &str, label: parvis_kernel::Message) -> Field {
    Field::text(name, cx.t(label)).attr("spellcheck", "false").attr("autocapitalize", "none").state(state)
}

fn ticked(
    cx: &Cx,
    state: &FormState,
    name: &str,
    label: parvis_kernel::Message,
    hint: parvis_kernel::Message,
) -> Field {
    Field::checkbox(name, cx.t(label)).hint(cx.t(hint)).state(state)
}
