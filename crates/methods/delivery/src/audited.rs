//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{store::facts, t};

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/contributions/{reference}/realisation/jalons", |what| {
        t::delivery_did_add_milestone(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/jalons/{milestone}", |what| {
        t::delivery_did_edit_milestone(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/jalons/{milestone}/terminer", |what| {
        t::delivery_did_complete_milestone(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/jalons/{milestone}/monter", |what| {
        t::delivery_did_raise_milestone(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/jalons/{milestone}/descendre", |what| {
        t::delivery_did_lower_milestone(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/jalons/{milestone}/retirer", |what| {
        t::delivery_did_remove_milestone(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/montants", |what| {
        t::delivery_did_amounts(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/retard", |what| {
        t::delivery_did_delay(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/photographies", |what| {
        t::delivery_did_photo(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/photographies/{media}/retirer", |what| {
        t::delivery_did_remove_photo(what)
    }),
    OfficeWords::new("/bureau/contributions/{reference}/realisation/etat", |what| {
        t::delivery_did_stage(what)
    }),
];

/// Milestones, and the amounts beside a contribution.
pub(crate) const SUBJECTS: &[SubjectKind] = &[
    SubjectKind {
        kind: "milestone",
        param: "milestone",
        facts: facts::milestone,
        fields: MILESTONE,
        ..SubjectKind::plain()
    },
    SubjectKind { kind: "contribution", facts: facts::amounts, fields: AMOUNTS, ..SubjectKind::plain() },
];

const MILESTONE: &[FieldKind] = &[
    FieldKind::plain("project", t::delivery_fact_project),
    FieldKind::plain("title", t::delivery_field_title),
    FieldKind::plain("position", t::delivery_fact_position),
    FieldKind::plain("planned", t::delivery_field_planned),
    FieldKind::plain("started", t::delivery_field_started),
    FieldKind::plain("done", t::delivery_field_done),
    FieldKind::plain("note", t::delivery_field_note),
];

const AMOUNTS: &[FieldKind] = &[
    FieldKind::cents("committed", t::delivery_committed),
    FieldKind::cents("spent", t::delivery_spent),
    FieldKind::plain("amounts_reason", t::delivery_field_amounts_reason),
    FieldKind::plain("delay_reason", t::delivery_field_delay),
];
