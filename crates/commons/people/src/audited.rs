//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{admin::role_label, store::facts, t};

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("parvis user add", |what| t::people_did_add_user(what)),
    OfficeWords::new("parvis user reset-second-factor", |_| t::people_did_reset_second_factor()),
    OfficeWords::new("/mon-compte/absence", |_| t::people_did_be_away()),
    OfficeWords::new("/bureau/personnes/inviter", |what| t::people_did_invite(what)),
    OfficeWords::new("/bureau/personnes/{person}/roles", |what| t::people_did_grant(what)),
    OfficeWords::new("/bureau/personnes/{person}/roles/{grant}/retirer", |what| t::people_did_revoke(what)),
    OfficeWords::new("/bureau/personnes/{person}/absence", |what| t::people_did_hand_over(what)),
    OfficeWords::new("/bureau/personnes/{person}/invitation", |what| t::people_did_renew_invitation(what)),
    OfficeWords::new("/bureau/personnes/{person}/invitation/annuler", |what| {
        t::people_did_cancel_invitation(what)
    }),
    OfficeWords::new("/bureau/personnes/{person}/second-facteur/retirer", |what| {
        t::people_did_reset_factor(what)
    }),
    OfficeWords::new("/bureau/personnes/revue", |_| t::people_did_review()),
    OfficeWords::new("/bureau/personnes/reglages", |_| t::people_did_set_rules()),
];

/// People: their roles alone; their names are looked up when the log is read.
pub(crate) const SUBJECTS: &[SubjectKind] = &[SubjectKind {
    kind: "person",
    param: "person",
    facts: facts::person,
    fields: &[
        FieldKind::plain("administrator", || role_label(parvis_web::Role::Administrator)),
        FieldKind::plain("moderator", || role_label(parvis_web::Role::Moderator)),
        FieldKind::plain("assessor", || role_label(parvis_web::Role::Assessor)),
        FieldKind::plain("elected_official", || role_label(parvis_web::Role::ElectedOfficial)),
        FieldKind::plain("council_member", || role_label(parvis_web::Role::CouncilMember)),
    ],
    page: Some("/bureau/personnes/{}"),
    is_personal: true,
    ..SubjectKind::plain()
}];
