//! What the pages of the queue read: what waits and who has it, the contribution on the desk with all that is needed to
//! decide.

use std::collections::{BTreeMap, HashMap};

use parvis_contributions::{self as contributions, CardRow, Contribution, ContributionId};
use parvis_db::Conn;
use parvis_kernel::{Id, Timestamp};
use parvis_media::{self as media, MediaView};
use parvis_people as people;
use parvis_spaces::{self as spaces, FormField, Process, Status, StatusId};
use parvis_territory::{self as territory, Area, AreaId, AreaKind, ThemeId};
use parvis_web::{Actor, PersonId, WebError};
use serde_json::Value;

use super::sieve::own;
use crate::{
    actions::{open_appeal, undo::undoable},
    model::{Appeal, Ask, DecisionRow, Flag, Limit, Lock, Occasion, QueueItem, Reason, ReasonId, Scope},
    policy,
    rules::{self, WordList},
    store,
};

/// Items shown beside the desk.
const SHOWN: usize = 50;

/// What waits, and names for it.
pub struct Scene {
    /// What this person sees of the queue.
    pub ask: Ask,
    /// The first that wait.
    pub items: Vec<QueueItem>,
    /// How many wait, up to the bound of counts.
    pub count: i64,
    /// Who has what, of those shown, with their names.
    pub locks: HashMap<ContributionId, (Lock, String)>,
    /// Names of the areas that occur.
    pub areas: HashMap<AreaId, String>,
    /// Names of all themes.
    pub themes: HashMap<ThemeId, String>,
    /// Titles of the processes to which this person is limited.
    pub processes: HashMap<i64, String>,
    /// The areas that this person may filter by.
    pub own_areas: Vec<Area>,
    /// The themes that this person may filter by.
    pub own_themes: Vec<(ThemeId, String)>,
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
    /// What the same author gave before, everywhere: it is counted.
    pub by_author: Vec<Contribution>,
    /// What of that is named: what is public, and what falls to this person too.
    pub named: Vec<ContributionId>,
    /// The decisions about that, newest first.
    pub past: BTreeMap<i64, Vec<DecisionRow>>,
    /// All statuses.
    pub statuses: HashMap<StatusId, Status>,
    /// What is near to it.
    pub similar: Vec<CardRow>,
    /// Decisions about it, newest first.
    pub decisions: Vec<DecisionRow>,
    /// Why it waits; `None`: it does not.
    pub occasion: Option<Occasion>,
    /// Since when.
    pub since: Timestamp,
    /// The appeal that waits, and whether it is against this person's own refusal.
    pub appeal: Option<(Appeal, bool)>,
    /// What citizens flagged and nobody answered yet.
    pub flags: Vec<Flag>,
    /// Whether flags have hidden it.
    pub hid: bool,
    /// Who has it.
    pub lock: Option<(Lock, String)>,
    /// The words to look at.
    pub words: WordList,
    /// How many passages were taken out.
    pub redacted: usize,
    /// The library of reasons, also those no longer offered.
    pub library: HashMap<ReasonId, Reason>,
}

/// Reads the queue of a person; `current` adds the names that the desk needs.
pub fn load_scene(
    conn: &mut Conn,
    ask: Ask,
    now: Timestamp,
    current: Option<&Contribution>,
) -> Result<Scene, WebError> {
    let items = store::waiting(conn, &ask, SHOWN)?;
    let count = store::count(conn, &ask)?;
    let mut ids: Vec<AreaId> = items.iter().filter_map(|item| item.area_id).collect();
    ids.extend(current.and_then(|what| what.area_id));
    if let Scope::Within(limits) = &ask.scope {
        ids.extend(limits.iter().filter_map(|limit: &Limit| limit.area).map(AreaId::new));
    }
    ids.sort();
    ids.dedup();
    let undo = match ask.person {
        Some(person) => undoable(conn, person, now)?,
        None => None,
    };
    let subjects: Vec<i64> = items.iter().map(|item| item.id.raw()).collect();
    let (own_areas, own_themes) = (own_areas(conn, &ask.scope)?, own_themes(conn, &ask.scope)?);
    let is_limited =
        matches!(&ask.scope, Scope::Within(limits) if limits.iter().any(|limit| limit.process.is_some()));
    let processes = if is_limited { spaces::processes(conn)? } else { Vec::new() };
    Ok(Scene {
        count,
        processes: processes.into_iter().map(|process| (process.id.raw(), process.title)).collect(),
        locks: locks(conn, &subjects, now)?,
        areas: territory::area_names(conn, &ids)?,
        themes: territory::theme_names(conn)?,
        own_areas,
        own_themes,
        undo,
        items,
        ask,
    })
}

fn own_areas(conn: &mut Conn, scope: &Scope) -> Result<Vec<Area>, WebError> {
    let mut areas = territory::areas(conn, AreaKind::Canton)?;
    if let Some(own) = own(scope, |limit| limit.area) {
        areas.retain(|area| own.contains(&area.id));
    }
    Ok(areas)
}

fn own_themes(conn: &mut Conn, scope: &Scope) -> Result<Vec<(ThemeId, String)>, WebError> {
    let mut themes = territory::themes(conn)?;
    if let Some(own) = own(scope, |limit| limit.theme) {
        themes.retain(|theme| own.contains(&theme.id));
    }
    Ok(themes.into_iter().map(|theme| (theme.id, theme.name)).collect())
}

/// The locks on these, with the names of who has them.
fn locks(
    conn: &mut Conn,
    ids: &[i64],
    now: Timestamp,
) -> Result<HashMap<ContributionId, (Lock, String)>, WebError> {
    let locks = store::locks(conn, ids, now)?;
    let agents: Vec<PersonId> = locks.values().map(|lock| lock.agent_id).collect();
    let names = people::public_names(conn, &agents)?;
    let named = |lock: Lock| {
        let name = names.get(&lock.agent_id).cloned().unwrap_or_default();
        (lock.contribution_id, (lock, name))
    };
    Ok(locks.into_values().map(named).collect())
}

/// Reads a contribution for the desk; 404 for what does not fall to this person.
pub fn load_desk(conn: &mut Conn, actor: &Actor, now: Timestamp, reference: &str) -> Result<Desk, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    policy::may_decide(actor, &what).map_err(|_| WebError::NotFound)?;
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let (person, alert) = (actor.person_id(), store::alert(conn, what.id)?);
    let raised = alert.as_ref().and_then(|alert| alert.raised_at);
    let appeal = match open_appeal(conn, what.id)? {
        Some(appeal) => Some(with_refusal(conn, appeal, person)?),
        None => None,
    };
    let occasion = rules::occasion(what.stage, appeal.is_some(), raised.is_some()).ok();
    let since = match (occasion, &appeal) {
        (Some(Occasion::Appeal), Some((appeal, _))) => appeal.at,
        (Some(Occasion::Flags), _) => raised.unwrap_or(what.updated_at),
        _ => what.updated_at,
    };
    let by_author = by_author(conn, &what)?;
    let is_named = |other: &&Contribution| {
        let is_public = other.visible && !actor.is_kept_from(other.process_id.raw());
        is_public || policy::may_decide(actor, other).is_ok()
    };
    let named: Vec<ContributionId> = by_author.iter().filter(is_named).map(|other| other.id).collect();
    let others: Vec<i64> = named.iter().map(|id| id.raw()).collect();
    let text = format!("{} {}", what.title, what.summary);
    Ok(Desk {
        status: spaces::status(conn, what.status_id)?,
        statuses: spaces::all_statuses(conn)?.into_iter().map(|status| (status.id, status)).collect(),
        fields: spaces::form_fields(conn, what.process_id)?,
        answers: contributions::store::answers(conn, what.id)?,
        similar: contributions::store::similar(conn, what.process_id, &text, Some(what.id), 3)?,
        decisions: store::decisions_of(conn, what.id)?,
        past: store::decisions_of_many(conn, &others)?,
        files: files(conn, what.id.raw())?,
        flags: store::open_flags(conn, what.id)?,
        hid: alert.is_some_and(|alert| alert.hid),
        lock: locks(conn, &[what.id.raw()], now)?.remove(&what.id),
        words: store::word_list(conn)?,
        redacted: store::redactions_of(conn, what.id)?.len(),
        library: store::reasons(conn)?.into_iter().map(|reason| (reason.id, reason)).collect(),
        occasion,
        since,
        appeal,
        by_author,
        named,
        process,
        what,
    })
}

fn with_refusal(
    conn: &mut Conn,
    appeal: Appeal,
    person: Option<PersonId>,
) -> Result<(Appeal, bool), WebError> {
    let refusal = store::decision(conn, appeal.decision_id)?;
    let own = refusal.is_some_and(|refusal| rules::another_decides(refusal.agent_id, person).is_err());
    Ok((appeal, own))
}

fn by_author(conn: &mut Conn, what: &Contribution) -> Result<Vec<Contribution>, WebError> {
    let Some(author) = what.author_id else { return Ok(Vec::new()) };
    let mut all = contributions::store::by_author(conn, author)?;
    all.retain(|other| other.id != what.id);
    Ok(all)
}

fn files(conn: &mut Conn, id: i64) -> Result<Vec<MediaView>, WebError> {
    let mut files = media::of(conn, "contribution", &[id])?.remove(&id).unwrap_or_default();
    files.extend(media::of(conn, "contribution_answer", &[id])?.remove(&id).unwrap_or_default());
    Ok(files)
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

    /// The first that nobody else has; the first of all where all are taken.
    pub fn first(&self, now: Timestamp) -> Option<&QueueItem> {
        let free = |item: &&QueueItem| {
            self.locks.get(&item.id).is_none_or(|(lock, _)| !lock.holds_against(self.ask.person, now))
        };
        self.items.iter().find(free).or(self.items.first())
    }
}

impl Desk {
    /// Whether this person can decide about it now.
    pub fn is_open_to(&self, person: Option<PersonId>, now: Timestamp) -> bool {
        let free = self.lock.as_ref().is_none_or(|(lock, _)| !lock.holds_against(person, now));
        let own_refusal =
            self.occasion == Some(Occasion::Appeal) && self.appeal.as_ref().is_some_and(|(_, own)| *own);
        self.occasion.is_some() && free && !own_refusal
    }

    /// The title of a reason.
    pub fn reason(&self, id: Option<ReasonId>) -> Option<&Reason> {
        id.and_then(|id| self.library.get(&Id::new(id.raw())))
    }
}
