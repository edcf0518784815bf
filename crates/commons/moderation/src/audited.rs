//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{store::facts, t};

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/moderation/ensemble", |what| t::moderation_did_bulk(what)),
    OfficeWords::new("/bureau/moderation/{reference}/prendre", |what| t::moderation_did_take(what)),
    OfficeWords::new("/bureau/moderation/{reference}/masquer", |what| t::moderation_did_redact(what)),
    OfficeWords::new("/bureau/contributions/{reference}/passages", |what| t::moderation_did_unseal(what)),
    OfficeWords::new("/bureau/reglages/mots", |_| t::moderation_did_words()),
    OfficeWords::new("/bureau/moderation/{reference}/publier", |what| t::moderation_did_publish(what)),
    OfficeWords::new("/bureau/moderation/{reference}/correction", |what| t::moderation_did_ask_change(what)),
    OfficeWords::new("/bureau/moderation/{reference}/refus", |what| t::moderation_did_refuse(what)),
    OfficeWords::new("/bureau/moderation/{reference}/reunir", |what| t::moderation_did_merge(what)),
    OfficeWords::new("/bureau/moderation/{reference}/annuler", |what| t::moderation_did_undo(what)),
    OfficeWords::new("/bureau/demarches/{process}/moderation", |what| t::moderation_did_set_up(what)),
    OfficeWords::new("/bureau/reglages/motifs/ajouter", |what| t::moderation_did_add_reason(what)),
    OfficeWords::new("/bureau/reglages/motifs/{reason}", |what| t::moderation_did_edit_reason(what)),
    OfficeWords::new("/bureau/reglages/motifs/{reason}/proposer", |what| {
        t::moderation_did_offer_reason(what)
    }),
    OfficeWords::new("/bureau/reglages/motifs/{reason}/retirer", |what| {
        t::moderation_did_withdraw_reason(what)
    }),
];

/// Reasons, and the last decision beside a contribution.
pub(crate) const SUBJECTS: &[SubjectKind] = &[
    SubjectKind {
        kind: "moderation_reason",
        param: "reason",
        facts: facts::reason,
        fields: REASON,
        page: Some("/bureau/reglages/motifs/{}"),
        ..SubjectKind::plain()
    },
    SubjectKind {
        kind: "contribution",
        facts: facts::decision,
        fields: &[
            FieldKind::plain("moderation.reason", t::moderation_reason),
            FieldKind::plain("moderation.number", t::moderation_fact_decision),
        ],
        ..SubjectKind::plain()
    },
];

const REASON: &[FieldKind] = &[
    FieldKind::plain("title", t::moderation_reason_title),
    FieldKind::plain("sentence", t::moderation_reason_sentence),
    FieldKind::plain("article", t::moderation_reason_article),
    FieldKind::plain("active", t::moderation_fact_active),
];
