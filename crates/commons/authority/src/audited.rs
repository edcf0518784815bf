//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{FieldKind, OfficeWords, SubjectKind};

use crate::t;

/// What agents do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/reglages/identite", |_| t::authority_did_identity()),
    OfficeWords::new("/bureau/reglages/apparence", |_| t::authority_did_look()),
    OfficeWords::new("/bureau/reglages/menus", |_| t::authority_did_menus()),
    OfficeWords::new("/bureau/reglages/accueil", |_| t::authority_did_home()),
    OfficeWords::new("/bureau/reglages/carte", |_| t::authority_did_map()),
    OfficeWords::new("/bureau/reglages/textes/{locale}/{key}", |_| t::authority_did_wording()),
    OfficeWords::new("/bureau/reglages/textes/{locale}/{key}/retablir", |_| t::authority_did_reset()),
];

/// A page of settings: no row with a key, so `save_setting` tells what changed.
pub(crate) const SUBJECTS: &[SubjectKind] =
    &[SubjectKind { kind: "setting", fields: SETTING, ..SubjectKind::plain() }];

const SETTING: &[FieldKind] = &[
    FieldKind::plain("name", t::authority_fact_name),
    FieldKind::plain("tagline", t::authority_fact_tagline),
    FieldKind::plain("service", t::authority_fact_service),
    FieldKind::plain("service_mail", t::authority_fact_service_mail),
    FieldKind::plain("footer_lines", t::authority_fact_footer),
    FieldKind::plain("legal_contact", t::authority_fact_legal),
    FieldKind::plain("zone", t::authority_fact_zone),
    FieldKind::plain("brand", t::authority_fact_brand),
    FieldKind::plain("accent", t::authority_fact_accent),
    FieldKind::plain("font", t::authority_fact_font),
    FieldKind::plain("logo", t::authority_fact_logo),
    FieldKind::plain("title", t::authority_fact_title),
    FieldKind::plain("lead", t::authority_fact_lead),
    FieldKind::plain("blocks", t::authority_fact_blocks),
    FieldKind::plain("text", t::authority_fact_text),
    FieldKind::plain("main", t::authority_fact_main),
    FieldKind::plain("footer", t::authority_fact_foot_menu),
    FieldKind::plain("template", t::authority_fact_tiles),
    FieldKind::plain("credit", t::authority_fact_credit),
    FieldKind::plain("value", t::authority_fact_value),
];
