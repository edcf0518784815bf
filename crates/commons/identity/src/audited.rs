//! What the audit log says of this slice: the words of its acts and the fields of a provider.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{store::facts, t};

/// What administrators do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/reglages/connexions/ajouter", |_| t::identity_did_add()),
    OfficeWords::new("/bureau/reglages/connexions/{provider}", |what| t::identity_did_change(what)),
    OfficeWords::new("/bureau/reglages/connexions/{provider}/supprimer", |what| t::identity_did_remove(what)),
];

/// Providers.
pub(crate) const SUBJECTS: &[SubjectKind] = &[SubjectKind {
    kind: "identity_provider",
    param: "provider",
    facts: facts::provider_facts,
    fields: PROVIDER,
    page: Some("/bureau/reglages/connexions/{}"),
    ..SubjectKind::plain()
}];

const PROVIDER: &[FieldKind] = &[
    FieldKind::plain("label", t::identity_label),
    FieldKind::plain("active", t::identity_active),
    FieldKind::plain("issuer", t::identity_issuer),
    FieldKind::plain("client_id", t::identity_client),
    FieldKind::plain("has_secret", t::identity_secret),
    FieldKind::plain("scopes", t::identity_scopes),
    FieldKind::plain("acr", t::identity_acr),
    FieldKind::plain("signs_in", t::identity_signs_in),
    FieldKind::plain("vouches_for_email", t::identity_vouches),
    FieldKind::plain("keeps_birthdate", t::identity_keeps_birthdate),
    FieldKind::plain("proofs", t::identity_proofs),
    FieldKind::plain("roles", t::identity_roles),
];
