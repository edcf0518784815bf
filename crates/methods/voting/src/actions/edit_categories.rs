//! An administrator names the categories of projects that a share can be reserved to, and ticks the projects of one.
//! All of it is a rule of the vote: it locks with the first ballot.

use parvis_db::{Conn, DbError};
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp, slugify};
use parvis_spaces::ProcessId;
use parvis_tally::Stage;
use parvis_web::{Actor, WebError};

use crate::{
    model::{Category, CategoryId, CategorySource, Round, labels_of},
    policy::{self, ConfigureRound, Permit},
    rules::category_words,
    store, t,
};

/// How many categories a process may have.
pub const MOST_CATEGORIES: usize = 12;
const MOST_LABEL: usize = 60;
const MOST_KEY: usize = 30;

/// Who edits the categories of which process, and when.
#[derive(Clone, Debug)]
pub struct Editing {
    /// The process.
    pub process: ProcessId,
    /// The administrator.
    pub actor: Actor,
    /// Now.
    pub now: Timestamp,
}

/// The categories of a process; before anything is set up, the one that every process begins with.
///
/// # Errors
/// The database's failure.
pub fn categories_of(conn: &mut Conn, process: ProcessId) -> Result<Vec<Category>, DbError> {
    let mut stored = store::categories(conn, process)?;
    if stored.is_empty() && store::round_of_process(conn, process)?.is_none() {
        stored.push(Category::youth(process));
    }
    Ok(stored)
}

/// Stores the category that every process begins with, when the first thing of its vote is set up.
///
/// # Errors
/// The database's failure.
pub(super) fn begin_with_youth(
    tx: &mut Conn,
    permit: &Permit<ConfigureRound>,
    process: ProcessId,
) -> Result<(), DbError> {
    if store::categories(tx, process)?.is_empty() && store::round_of_process(tx, process)?.is_none() {
        store::insert_category(tx, permit, &Category::youth(process))?;
    }
    Ok(())
}

/// Adds a category.
///
/// # Errors
/// Locked, no label, a label that is there already, or too many.
pub fn add_category(
    tx: &mut Conn,
    by: &Editing,
    label: &str,
    source: CategorySource,
) -> Result<CategoryId, WebError> {
    let permit = free(tx, by)?;
    begin_with_youth(tx, &permit, by.process)?;
    let known = store::categories(tx, by.process)?;
    if known.len() >= MOST_CATEGORIES {
        return Err(Refusal::new(t::voting_category_too_many(MOST_CATEGORIES)).into());
    }
    let label = checked_label(label, None, &known)?;
    let key = free_key(&label, &known);
    let new = Category { id: CategoryId::new(0), process_id: by.process, key, label, source };
    let id = store::insert_category(tx, &permit, &new)?;
    tell(tx, by)?;
    Ok(id)
}

/// Changes the label of a category, or what belongs to it.
///
/// # Errors
/// Locked, no such category, no label, or a label that is there already.
pub fn edit_category(
    tx: &mut Conn,
    by: &Editing,
    id: CategoryId,
    label: &str,
    source: CategorySource,
) -> Result<(), WebError> {
    let permit = free(tx, by)?;
    let known = store::categories(tx, by.process)?;
    let mut category = known.iter().find(|one| one.id == id).cloned().ok_or(WebError::NotFound)?;
    category.label = checked_label(label, Some(id), &known)?;
    category.source = source;
    store::save_category(tx, &permit, &category)?;
    tell(tx, by)
}

/// Removes a category that no step of the count reserves a share to.
///
/// # Errors
/// Locked, no such category, or used by the count.
pub fn remove_category(tx: &mut Conn, by: &Editing, id: CategoryId) -> Result<(), WebError> {
    let permit = free(tx, by)?;
    let known = store::categories(tx, by.process)?;
    let labels = labels_of(&known);
    let category = known.into_iter().find(|one| one.id == id).ok_or(WebError::NotFound)?;
    if store::round_of_process(tx, by.process)?.is_some_and(|round| reserves(&round, &category.key)) {
        return Err(
            Refusal::new(t::voting_category_used(category_words(&category.key.into(), &labels))).into()
        );
    }
    store::delete_category(tx, &permit, id)?;
    tell(tx, by)
}

/// Says to which categories with a box a project belongs.
///
/// # Errors
/// Locked, or the database's failure.
pub fn sort_project(
    tx: &mut Conn,
    by: &Editing,
    contribution: i64,
    chosen: &[CategoryId],
) -> Result<(), WebError> {
    let permit = free(tx, by)?;
    let known = store::categories(tx, by.process)?;
    for category in known.iter().filter(|one| one.source == CategorySource::Box) {
        store::set_member(tx, &permit, category.id, contribution, chosen.contains(&category.id))?;
    }
    let event = Event::new(by.now, "ProjectSorted", SubjectRef::new("contribution", contribution));
    parvis_journal::append(tx, &event.by(by.actor.person_id()).within(by.process.raw()))?;
    Ok(())
}

/// Whether a step of the count reserves a share to the category of that key.
fn reserves(round: &Round, key: &str) -> bool {
    let is_it =
        |stage: &Stage| matches!(stage, Stage::ReservedShare { category, .. } if category.as_str() == key);
    round.counting_rule.stages.iter().any(is_it)
}

fn free(tx: &mut Conn, by: &Editing) -> Result<Permit<ConfigureRound>, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    match store::round_of_process(tx, by.process)? {
        Some(round) if round.is_locked() => Err(Refusal::new(t::voting_rules_locked()).into()),
        _ => Ok(permit),
    }
}

fn checked_label(label: &str, own: Option<CategoryId>, known: &[Category]) -> Result<String, Refusal> {
    let label = label.trim();
    if label.is_empty() {
        return Err(Refusal::on("nom", t::voting_category_no_label()));
    }
    if label.chars().count() > MOST_LABEL {
        return Err(Refusal::on("nom", t::voting_fault_long(MOST_LABEL)));
    }
    let folded = label.to_lowercase();
    if known.iter().any(|other| Some(other.id) != own && other.label.to_lowercase() == folded) {
        return Err(Refusal::on("nom", t::voting_category_same_label()));
    }
    Ok(label.to_owned())
}

/// The label as a word, with a number behind it where that word is taken.
fn free_key(label: &str, known: &[Category]) -> String {
    let word: String = slugify(label).unwrap_or_default().chars().take(MOST_KEY).collect();
    let word = if word.is_empty() { "categorie".to_owned() } else { word };
    let taken = |key: &str| known.iter().any(|other| other.key == key);
    let numbered = (2..).map(|number| format!("{word}-{number}"));
    std::iter::once(word.clone()).chain(numbered).find(|key| !taken(key)).unwrap_or(word)
}

fn tell(tx: &mut Conn, by: &Editing) -> Result<(), WebError> {
    let event = Event::new(by.now, "CategoriesEdited", SubjectRef::new("process", by.process.raw()));
    parvis_journal::append(tx, &event.by(by.actor.person_id()).within(by.process.raw()))?;
    Ok(())
}
