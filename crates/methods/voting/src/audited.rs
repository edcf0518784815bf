//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{store::facts, t};

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/demarches/{process}/scrutin", |what| t::voting_did_set_up(what)),
    OfficeWords::new("/bureau/demarches/{process}/scrutin/sceller", |what| t::voting_did_seal(what)),
    OfficeWords::new("/bureau/demarches/{process}/scrutin/publier", |what| t::voting_did_publish(what)),
    OfficeWords::new("/bureau/demarches/{process}/scrutin/categories/ajouter", |what| {
        t::voting_did_add_category(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/scrutin/categories/{category}", |what| {
        t::voting_did_edit_category(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/scrutin/categories/{category}/supprimer", |what| {
        t::voting_did_remove_category(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/scrutin/projets/{reference}", |what| {
        t::voting_did_sort(what)
    }),
];

/// The rules of the round, beside its process. Never a ballot.
pub(crate) const SUBJECTS: &[SubjectKind] =
    &[SubjectKind { kind: "process", facts: facts::round_rules, fields: ROUND, ..SubjectKind::plain() }];

const ROUND: &[FieldKind] = &[
    FieldKind::plain("vote.ballot", t::voting_fact_ballot),
    FieldKind::plain("vote.counting", t::voting_fact_counting),
    FieldKind::plain("vote.who", t::voting_fact_who),
    FieldKind::plain("vote.ways", t::voting_fact_ways),
    FieldKind::plain("vote.changeable", t::voting_fact_changeable),
    FieldKind::cents("vote.envelope", t::voting_fact_envelope),
    FieldKind::moment("vote.sealed", t::voting_fact_sealed),
    FieldKind::moment("vote.published", t::voting_fact_published),
];
