//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::{store::facts, t};

/// What administrators do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/reglages/territoire/import", |_| t::territory_did_import()),
    OfficeWords {
        route: "/bureau/reglages/territoire/ajouter",
        says: |what| t::territory_did_add_area(what),
    },
    OfficeWords {
        route: "/bureau/reglages/territoire/{area}",
        says: |what| t::territory_did_change_area(what),
    },
    OfficeWords::new("/bureau/reglages/themes/ajouter", |what| t::territory_did_add_theme(what)),
    OfficeWords {
        route: "/bureau/reglages/themes/{theme}",
        says: |what| t::territory_did_change_theme(what),
    },
    OfficeWords {
        route: "/bureau/reglages/themes/{theme}/monter",
        says: |what| t::territory_did_raise_theme(what),
    },
    OfficeWords {
        route: "/bureau/reglages/themes/{theme}/descendre",
        says: |what| t::territory_did_lower_theme(what),
    },
    OfficeWords {
        route: "/bureau/reglages/themes/{theme}/retirer",
        says: |what| t::territory_did_withdraw_theme(what),
    },
    OfficeWords {
        route: "/bureau/reglages/themes/{theme}/proposer",
        says: |what| t::territory_did_offer_theme(what),
    },
];

/// Areas and themes.
pub(crate) const SUBJECTS: &[SubjectKind] = &[
    SubjectKind {
        kind: "area",
        param: "area",
        facts: facts::area_facts,
        fields: AREA,
        page: Some("/bureau/reglages/territoire/{}"),
        ..SubjectKind::plain()
    },
    SubjectKind {
        kind: "theme",
        param: "theme",
        facts: facts::theme_facts,
        fields: THEME,
        page: Some("/bureau/reglages/themes/{}"),
        ..SubjectKind::plain()
    },
    // an import is no row, but its report has fields
    SubjectKind { kind: "areas", fields: IMPORT, ..SubjectKind::plain() },
];

const AREA: &[FieldKind] = &[
    FieldKind::plain("name", t::territory_name),
    FieldKind::plain("code", t::territory_code),
    FieldKind::plain("kind", t::territory_field_kind),
    FieldKind::plain("parent", t::territory_field_parent),
    FieldKind::plain("point", t::territory_field_point),
    FieldKind::plain("population", t::territory_field_population),
    FieldKind::plain("outline", t::territory_field_outline),
];

const THEME: &[FieldKind] = &[
    FieldKind::plain("name", t::territory_name),
    FieldKind::plain("icon", t::territory_theme_icon),
    FieldKind::plain("color", t::territory_theme_color),
    FieldKind::plain("position", t::territory_field_position),
    FieldKind::plain("active", t::territory_field_active),
];

const IMPORT: &[FieldKind] = &[
    FieldKind::plain("kind", t::territory_field_kind),
    FieldKind::plain("added", t::territory_field_added),
    FieldKind::plain("changed", t::territory_field_changed),
];
