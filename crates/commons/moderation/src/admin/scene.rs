//! All that the queue and the desk show, read at once.

use std::collections::{BTreeMap, HashMap};

use parvis_contributions::{self as contributions, CardRow, Contribution};
use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_media::{self as media, MediaView};
use parvis_spaces::{self as spaces, FormField, Process, Status};
use parvis_territory::{self as territory, AreaId, ThemeId};
use parvis_web::{Actor, Role, WebError};
use serde_json::Value;

use crate::{
    actions::undo::undoable,
    model::{DecisionRow, Limit, QueueItem, Scope},
    policy, store,
};

/// Items shown beside the desk.
const SHOWN: usize = 50;

/// What waits, and names for it.
pub struct Scene {
    /// The oldest that wait.
    pub items: Vec<QueueItem>,
    /// How many wait, up to the bound of counts.
    pub count: i64,
    /// What this person moderates.
    pub scope: Scope,
    /// Names of the areas that occur.
    pub areas: HashMap<AreaId, String>,
    /// Names of all themes.
    pub themes: HashMap<ThemeId, String>,
    /// Titles of the processes to which this person is limited.
    pub processes: HashMap<i64, String>,
    /// What may be taken back.
    pub undo: Option<(DecisionRow, Contribution)>,
}

/// What is on the desk.
pub struct Desk {
    /// The contribution.
    pub what: Contribution,
    /// Its process.
    pub process: Process,
    /// Its status.
    pub status: Option<Status>,
    /// The questions of its form.
    pub fields: Vec<FormField>,
    /// The answers, by key of the question.
    pub answers: BTreeMap<i64, Value>,
    /// Pictures and documents.
    pub files: Vec<MediaView>,
    /// What the same author gave before.
    pub by_author: Vec<Contribution>,
    /// What is near to it.
    pub similar: Vec<CardRow>,
    /// Decisions about it, newest first.
    pub decisions: Vec<DecisionRow>,
}

/// Reads the queue of a person; `current` adds the names that the desk needs.
pub fn load_scene(
    conn: &mut Conn,
    actor: &Actor,
    now: Timestamp,
    current: Option<&Contribution>,
) -> Result<Scene, WebError> {
    let scope = Scope::of(actor, Role::Moderator);
    let items = store::waiting(conn, &scope, SHOWN)?;
    let count = store::count(conn, &scope)?;
    let mut ids: Vec<AreaId> = items.iter().filter_map(|item| item.area_id).collect();
    ids.extend(current.and_then(|what| what.area_id));
    if let Scope::Within(limits) = &scope {
        ids.extend(limits.iter().filter_map(|limit: &Limit| limit.area).map(AreaId::new));
    }
    ids.sort();
    ids.dedup();
    let is_limited = matches!(&scope, Scope::Within(limits) if limits.iter().any(|limit| limit.process.is_some()));
    let processes = if is_limited { spaces::processes(conn)? } else { Vec::new() };
    let processes = processes.into_iter().map(|process| (process.id.raw(), process.title)).collect();
    let undo = match actor.person_id() {
        Some(person) => undoable(conn, person, now)?,
        None => None,
    };
    Ok(Scene {
        count,
        scope,
        areas: territory::area_names(conn, &ids)?,
        themes: territory::theme_names(conn)?,
        processes,
        undo,
        items,
    })
}

/// Reads a contribution for the desk; 404 for what does not fall to this person.
pub fn load_desk(conn: &mut Conn, actor: &Actor, reference: &str) -> Result<Desk, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    policy::may_decide(actor, &what).map_err(|_| WebError::NotFound)?;
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let id = what.id.raw();
    let mut files = media::of(conn, "contribution", &[id])?.remove(&id).unwrap_or_default();
    files.extend(media::of(conn, "contribution_answer", &[id])?.remove(&id).unwrap_or_default());
    let mut by_author = match what.author_id {
        Some(author) => contributions::store::by_author(conn, author)?,
        None => Vec::new(),
    };
    by_author.retain(|other| other.id != what.id);
    let text = format!("{} {}", what.title, what.summary);
    Ok(Desk {
        status: spaces::status(conn, what.status_id)?,
        fields: spaces::form_fields(conn, what.process_id)?,
        answers: contributions::store::answers(conn, what.id)?,
        similar: contributions::store::similar(conn, what.process_id, &text, Some(what.id), 3)?,
        decisions: store::decisions_of(conn, what.id)?,
        files,
        by_author,
        process,
        what,
    })
}

impl Scene {
    /// The name of an area.
    pub fn area(&self, id: Option<AreaId>) -> Option<&str> {
        id.and_then(|id| self.areas.get(&id)).map(String::as_str)
    }

    /// The name of a theme.
    pub fn theme(&self, id: Option<ThemeId>) -> Option<&str> {
        id.and_then(|id| self.themes.get(&id)).map(String::as_str)
    }
}
