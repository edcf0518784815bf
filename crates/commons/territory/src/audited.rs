//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_kernel::Message;
use parvis_slice::{FieldKind, OfficeWords, Shown, SubjectKind};

use crate::{store::facts, t};

/// What administrators do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords { route: "/bureau/reglages/territoire/import", says: |_| t::territory_did_import() },
    OfficeWords {
        route: "/bureau/reglages/territoire/ajouter",
        says: |what| t::territory_did_add_area(what),
    },
    OfficeWords {
        route: "/bureau/reglages/territoire/{area}",
        says: |what| t::territory_did_change_area(what),
    },
    OfficeWords { route: "/bureau/reglages/themes/ajouter", says: |what| t::territory_did_add_theme(what) },
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
    field("name", t::territory_name),
    field("code", t::territory_code),
    field("kind", t::territory_field_kind),
    field("parent", t::territory_field_parent),
    field("point", t::territory_field_point),
    field("population", t::territory_field_population),
    FieldKind { key: "outline", label: t::territory_field_outline, shown: Shown::Flag },
];

const THEME: &[FieldKind] = &[
    field("name", t::territory_name),
    field("icon", t::territory_theme_icon),
    field("color", t::territory_theme_color),
    field("position", t::territory_field_position),
    FieldKind { key: "active", label: t::territory_field_active, shown: Shown::Flag },
];

const IMPORT: &[FieldKind] = &[
    field("kind", t::territory_field_kind),
    field("added", t::territory_field_added),
    field("changed", t::territory_field_changed),
];

const fn field(key: &'static str, label: fn() -> Message) -> FieldKind {
    FieldKind { key, label, shown: Shown::Plain }
}
