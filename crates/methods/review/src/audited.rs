//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_kernel::Message;
use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{
    admin::words,
    model::{AssessmentKind, Verdict},
    store::facts,
    t,
};

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/instruction/retenir", |what| t::review_did_shortlist(what)),
    OfficeWords::new("/bureau/instruction/{reference}/service", |what| t::review_did_assign(what)),
    OfficeWords::new("/bureau/instruction/{reference}/recevabilite", |what| {
        t::review_did_admissibility(what)
    }),
    OfficeWords::new("/bureau/instruction/{reference}/faisabilite", |what| t::review_did_feasibility(what)),
    OfficeWords::new("/bureau/reglages/services/ajouter", |what| t::review_did_add_unit(what)),
    OfficeWords::new("/bureau/reglages/services/{unit}", |what| t::review_did_edit_unit(what)),
    OfficeWords::new("/bureau/reglages/services/{unit}/proposer", |what| t::review_did_offer_unit(what)),
    OfficeWords::new("/bureau/reglages/services/{unit}/retirer", |what| t::review_did_withdraw_unit(what)),
];

/// Units, and the assessments beside a contribution.
pub(crate) const SUBJECTS: &[SubjectKind] = &[
    SubjectKind {
        kind: "unit",
        param: "unit",
        facts: facts::unit,
        fields: UNIT,
        page: Some("/bureau/reglages/services/{}"),
        ..SubjectKind::plain()
    },
    SubjectKind {
        kind: "contribution",
        facts: facts::assessments,
        fields: ASSESSMENT,
        ..SubjectKind::plain()
    },
];

const UNIT: &[FieldKind] = &[
    FieldKind::plain("name", t::review_unit_name),
    FieldKind::plain("mailbox", t::review_unit_mailbox),
    FieldKind::plain("notify", t::review_unit_notify),
    FieldKind::plain("remind_days", t::review_unit_remind),
    FieldKind::plain("active", t::review_unit_active),
];

const ASSESSMENT: &[FieldKind] = &[
    FieldKind::word("admissibility.verdict", t::review_fact_admissibility, |key| {
        said(AssessmentKind::Admissibility, key)
    }),
    FieldKind::word("feasibility.verdict", t::review_fact_feasibility, |key| {
        said(AssessmentKind::Feasibility, key)
    }),
    FieldKind::plain("feasibility.unit", t::review_unit),
    FieldKind::cents("feasibility.cost", t::review_cost),
    FieldKind::moment("feasibility.due", t::review_due),
    FieldKind::plain("admissibility.public", t::review_fact_public_admissibility),
    FieldKind::plain("feasibility.public", t::review_fact_public_feasibility),
    FieldKind::plain("admissibility.internal", t::review_fact_internal),
    FieldKind::plain("feasibility.internal", t::review_fact_internal),
];

fn said(kind: AssessmentKind, key: &str) -> Option<Message> {
    Verdict::from_key(key).map(|verdict| words::verdict_name(kind, verdict))
}
