//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{store::facts, t};

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/contributions/export.csv", |_| t::contributions_did_export()),
    OfficeWords::new("/bureau/contributions/deplacer", |what| t::contributions_did_move_many(what)),
    OfficeWords::new("/bureau/contributions/{reference}/statut", |what| t::contributions_did_move(what)),
    OfficeWords::new("/bureau/contributions/{reference}/fusion", |what| t::contributions_did_merge(what)),
    OfficeWords::new("/bureau/contributions/{reference}/chiffres", |what| t::contributions_did_figures(what)),
    OfficeWords::new("/bureau/contributions/{reference}/masquer", |what| t::contributions_did_hide(what)),
    OfficeWords::new("/bureau/demarches/{process}/depot", |what| t::contributions_did_set_deposit(what)),
    OfficeWords::new("/bureau/demarches/{process}/numeroter", |what| t::contributions_did_number(what)),
];

/// Contributions: what agents may change of them, never what a citizen wrote beyond the title.
pub(crate) const SUBJECTS: &[SubjectKind] = &[SubjectKind {
    kind: "contribution",
    param: "reference",
    find: facts::find,
    facts: facts::contribution_facts,
    fields: CONTRIBUTION,
    page: Some("/bureau/contributions/{}"),
    ..SubjectKind::plain()
}];

const CONTRIBUTION: &[FieldKind] = &[
    FieldKind::plain("title", t::contributions_title),
    FieldKind::plain("status", t::contributions_status),
    FieldKind::plain("visible", t::contributions_fact_visible),
    FieldKind::plain("hidden", t::contributions_fact_hidden),
    FieldKind::plain("number", t::contributions_fact_number),
    FieldKind::cents("cost", t::contributions_fact_cost),
    FieldKind::cents("asked", t::contributions_fact_asked),
    FieldKind::plain("youth", t::contributions_fact_youth),
    FieldKind::plain("theme", t::contributions_theme),
    FieldKind::plain("area", t::contributions_canton),
    FieldKind::plain("merged", t::contributions_fact_merged),
    FieldKind::plain("summary", t::contributions_summary),
    FieldKind::plain("body", t::contributions_body_term),
];
