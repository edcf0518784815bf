//! Makes a draft of a participatory budget from the template: six phases, statuses and a deposit form.

use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_kernel::{Money, Period, Timestamp};

use super::By;
use crate::{
    model::{
        CitizensPlace, ContributionWord, NewProcess, NewSpace, ProcessId, Settings, SpaceId, Visibility,
    },
    policy::{Configure, Permit},
    rules::{template, wording},
    store, t,
};

/// The six periods of the template, in the order of its phases.
pub type NewPhaseDates = [Period; template::PHASES];

/// Where a new process goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateSpace {
    /// Into a space that is there.
    Existing(SpaceId),
    /// Into a new public space with this title.
    New(String),
}

/// What the few questions of the template ask.
#[derive(Clone, Debug, PartialEq)]
pub struct TemplateInput {
    /// Title: "Budget participatif citoyen, 4e édition".
    pub title: String,
    /// One or two sentences; a usual one where empty.
    pub summary: String,
    /// Where it goes.
    pub space: TemplateSpace,
    /// The year, for references: IDEE-2026-0147.
    pub year: i16,
    /// What the vote shares out.
    pub envelope: Option<Money>,
    /// Zone of its dates.
    pub zone: String,
    /// When each phase opens and closes.
    pub dates: NewPhaseDates,
}

impl TemplateInput {
    /// Usual dates from `now` on, for who sets them later.
    pub fn proposed_dates(now: Timestamp, zone: &str) -> NewPhaseDates {
        template::proposed_periods(now, zone)
    }
}

/// Makes the draft. What is typed was checked by the caller's form; the draft may be incomplete.
///
/// # Errors
/// The database's failure.
pub fn create_process_from_template(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    by: &By,
    texts: &Texts,
    input: &TemplateInput,
) -> Result<ProcessId, DbError> {
    let space_id = match &input.space {
        TemplateSpace::Existing(id) => *id,
        TemplateSpace::New(title) => new_space(conn, permit, by, texts, title)?,
    };
    let summary = if input.summary.is_empty() {
        texts.say(&t::spaces_template_summary())
    } else {
        input.summary.clone()
    };
    let new = NewProcess {
        space_id,
        title: input.title.clone(),
        summary,
        body: texts.say(&t::spaces_template_body()),
        envelope: input.envelope,
        zone: input.zone.clone(),
        numbering: format!("IDEE-{}", input.year),
        contribution_word: ContributionWord::Idea,
        citizens_place: CitizensPlace::CoDecision,
    };
    let mut settings = Settings::default();
    settings.set_citizens_place(new.citizens_place);
    let slug = free_slug(conn, &new.title)?;
    let id = store::processes::insert(conn, permit, &slug, &new, &settings, by.now)?;
    for phase in template::phases(texts, &input.dates) {
        store::phases::insert(conn, permit, id, &phase)?;
    }
    for (key, status) in template::statuses(texts) {
        store::statuses::insert(conn, permit, id, key, &status)?;
    }
    for field in template::fields(texts) {
        store::fields::insert(conn, permit, id, &field)?;
    }
    by.tell_process(conn, "ProcessCreated", id)?;
    Ok(id)
}

/// A name in addresses that no process has.
pub(super) fn free_slug(conn: &mut Conn, title: &str) -> Result<String, DbError> {
    wording::free_slug(title, "demarche", |slug| Ok(store::processes::process_by_slug(conn, slug)?.is_some()))
}

fn new_space(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    by: &By,
    texts: &Texts,
    title: &str,
) -> Result<SpaceId, DbError> {
    let new = NewSpace {
        title: title.to_owned(),
        summary: texts.say(&t::spaces_template_space_summary()),
        body: String::new(),
        visibility: Visibility::Public,
    };
    super::edit_space::insert(conn, permit, by, &new)
}
