//! What the audit log says of this slice: the words of its acts and the fields of its things.

use parvis_slice::{Facts, FieldKind, OfficeWords, SubjectKind};

use crate::{
    admin::words,
    model::{ContributionWord as Word, FieldKind as Question, ProcessState, Stage, StatusTone, Visibility},
    store::facts,
    t,
};

/// What administrators do at these routes.
pub(crate) const WORDS: &[OfficeWords] = &[
    OfficeWords::new("/bureau/demarches/nouvelle", |what| t::spaces_did_create_process(what)),
    OfficeWords::new("/bureau/demarches/{process}/general", |what| t::spaces_did_edit_process(what)),
    OfficeWords::new("/bureau/demarches/{process}/dupliquer", |what| t::spaces_did_duplicate_process(what)),
    OfficeWords::new("/bureau/demarches/{process}/publier", |what| t::spaces_did_publish_process(what)),
    OfficeWords::new("/bureau/demarches/{process}/archiver", |what| t::spaces_did_archive_process(what)),
    OfficeWords::new("/bureau/demarches/{process}/restaurer", |what| t::spaces_did_restore_process(what)),
    OfficeWords::new("/bureau/demarches/{process}/dates", |what| t::spaces_did_set_dates(what)),
    OfficeWords::new("/bureau/demarches/{process}/etapes/ajouter", |what| t::spaces_did_add_phase(what)),
    OfficeWords::new("/bureau/demarches/{process}/etapes/{phase}", |what| t::spaces_did_edit_phase(what)),
    OfficeWords::new("/bureau/demarches/{process}/etapes/{phase}/monter", |what| {
        t::spaces_did_raise_phase(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/etapes/{phase}/descendre", |what| {
        t::spaces_did_lower_phase(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/etapes/{phase}/supprimer", |what| {
        t::spaces_did_remove_phase(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/statuts/ajouter", |what| t::spaces_did_add_status(what)),
    OfficeWords::new("/bureau/demarches/{process}/statuts/{status}", |what| t::spaces_did_edit_status(what)),
    OfficeWords::new("/bureau/demarches/{process}/statuts/{status}/monter", |what| {
        t::spaces_did_raise_status(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/statuts/{status}/descendre", |what| {
        t::spaces_did_lower_status(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/statuts/{status}/supprimer", |what| {
        t::spaces_did_remove_status(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/formulaire/ajouter", |what| {
        t::spaces_did_add_question(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/formulaire/{field}", |what| {
        t::spaces_did_edit_question(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/formulaire/{field}/monter", |what| {
        t::spaces_did_raise_question(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/formulaire/{field}/descendre", |what| {
        t::spaces_did_lower_question(what)
    }),
    OfficeWords::new("/bureau/demarches/{process}/formulaire/{field}/supprimer", |what| {
        t::spaces_did_remove_question(what)
    }),
    OfficeWords::new("/bureau/reglages/pages/ajouter", |what| t::spaces_did_add_page(what)),
    OfficeWords::new("/bureau/reglages/pages/{page}", |what| t::spaces_did_edit_page(what)),
    OfficeWords::new("/bureau/reglages/pages/{page}/monter", |what| t::spaces_did_raise_page(what)),
    OfficeWords::new("/bureau/reglages/pages/{page}/descendre", |what| t::spaces_did_lower_page(what)),
    OfficeWords::new("/bureau/reglages/pages/{page}/supprimer", |what| t::spaces_did_remove_page(what)),
    OfficeWords::new("/bureau/reglages/actualites/ajouter", |what| t::spaces_did_add_news(what)),
    OfficeWords::new("/bureau/reglages/actualites/{news}", |what| t::spaces_did_edit_news(what)),
    OfficeWords::new("/bureau/reglages/actualites/{news}/supprimer", |what| t::spaces_did_remove_news(what)),
    OfficeWords::new("/bureau/reglages/espaces/ajouter", |what| t::spaces_did_add_space(what)),
    OfficeWords::new("/bureau/reglages/espaces/{space}", |what| t::spaces_did_edit_space(what)),
    OfficeWords::new("/bureau/reglages/espaces/{space}/monter", |what| t::spaces_did_raise_space(what)),
    OfficeWords::new("/bureau/reglages/espaces/{space}/descendre", |what| t::spaces_did_lower_space(what)),
    OfficeWords::new("/bureau/reglages/espaces/{space}/membres", |what| t::spaces_did_add_member(what)),
    OfficeWords::new("/bureau/reglages/espaces/{space}/membres/roles", |what| t::spaces_did_add_member(what)),
    OfficeWords::new("/bureau/reglages/espaces/{space}/membres/{person}/retirer", |what| {
        t::spaces_did_remove_member(what)
    }),
    OfficeWords::new("/bureau/reglages/espaces/{space}/membres/roles/{role}/retirer", |what| {
        t::spaces_did_remove_member(what)
    }),
];

/// Processes, what they are made of, spaces, pages and news.
pub(crate) const SUBJECTS: &[SubjectKind] = &[
    SubjectKind {
        find: facts::find_process,
        page: Some("/bureau/demarches/{}"),
        ..subject("process", "process", facts::process, PROCESS)
    },
    subject("phase", "phase", facts::phase, PHASE),
    subject("status", "status", facts::status, STATUS),
    subject("form_field", "field", facts::question, QUESTION),
    SubjectKind {
        page: Some("/bureau/reglages/espaces/{}"),
        ..subject("space", "space", facts::space, CONTENT)
    },
    SubjectKind { page: Some("/bureau/reglages/pages/{}"), ..subject("page", "page", facts::page, CONTENT) },
    SubjectKind {
        page: Some("/bureau/reglages/actualites/{}"),
        ..subject("news", "news", facts::piece_of_news, CONTENT)
    },
];

type Read = fn(&mut parvis_db::Conn, i64) -> Result<Option<Facts>, parvis_db::DbError>;

const fn subject(
    kind: &'static str,
    param: &'static str,
    facts: Read,
    fields: &'static [FieldKind],
) -> SubjectKind {
    SubjectKind { kind, param, facts, fields, ..SubjectKind::plain() }
}

const PROCESS: &[FieldKind] = &[
    FieldKind::plain("title", t::spaces_title),
    FieldKind::plain("summary", t::spaces_summary),
    FieldKind::plain("body", t::spaces_text),
    FieldKind::word("state", t::spaces_state, |key| ProcessState::from_key(key).map(words::process_state)),
    FieldKind::cents("envelope", t::spaces_envelope),
    FieldKind::plain("zone", t::spaces_fact_zone),
    FieldKind::plain("numbering", t::spaces_numbering),
    FieldKind::word("contribution_word", t::spaces_fact_word, |key| {
        Word::from_key(key).map(words::contribution_word)
    }),
    FieldKind::plain("citizens_place", t::spaces_fact_place),
    FieldKind::plain("phases_may_overlap", t::spaces_fact_overlap),
    FieldKind::plain("locked", t::spaces_fact_locked),
];

const PHASE: &[FieldKind] = &[
    FieldKind::plain("title", t::spaces_title),
    FieldKind::plain("position", t::spaces_fact_position),
    FieldKind::plain("summary", t::spaces_summary),
    FieldKind::moment("opens", t::spaces_opens),
    FieldKind::moment("closes", t::spaces_closes),
    FieldKind::plain("activities", t::spaces_activities),
];

const STATUS: &[FieldKind] = &[
    FieldKind::plain("label", t::spaces_status_label),
    FieldKind::plain("hint", t::spaces_fact_hint),
    FieldKind::word("tone", t::spaces_fact_tone, |key| StatusTone::from_key(key).map(words::tone)),
    FieldKind::plain("shape", t::spaces_fact_shape),
    FieldKind::word("stage", t::spaces_fact_stage, |key| Stage::from_key(key).map(words::stage)),
    FieldKind::plain("public", t::spaces_fact_public),
    FieldKind::plain("position", t::spaces_fact_position),
    FieldKind::plain("movers", t::spaces_fact_movers),
];

const QUESTION: &[FieldKind] = &[
    FieldKind::plain("label", t::spaces_fact_question),
    FieldKind::plain("hint", t::spaces_fact_hint),
    FieldKind::word("kind", t::spaces_field_kind, |key| Question::from_key(key).map(words::field_kind)),
    FieldKind::plain("required", t::spaces_fact_required),
    FieldKind::plain("public", t::spaces_fact_public),
    FieldKind::plain("position", t::spaces_fact_position),
    FieldKind::plain("options", t::spaces_fact_options),
    FieldKind::plain("max_length", t::spaces_field_max),
];

const CONTENT: &[FieldKind] = &[
    FieldKind::plain("title", t::spaces_title),
    FieldKind::plain("slug", t::spaces_address),
    FieldKind::plain("summary", t::spaces_summary),
    FieldKind::plain("body", t::spaces_text),
    FieldKind::plain("position", t::spaces_fact_position),
    FieldKind::plain("published", t::spaces_is_published),
    FieldKind::moment("published_at", t::spaces_published_on),
    FieldKind::plain("archived", t::spaces_fact_archived),
    FieldKind::plain("members", t::spaces_members),
    FieldKind::plain("roles", t::spaces_members_by_role),
    FieldKind::word("visibility", t::spaces_visibility, |key| {
        Visibility::from_key(key).map(words::visibility)
    }),
];
