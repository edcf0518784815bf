//! The table of contents of a slice.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, Migration};
use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::{Locale, Message, Timestamp};
use parvis_web::{Actor, PersonId, Role, Routes};

use crate::{
    ActivityKind, AskAdvice, CopyEdition, Door, Home, MailKind, OfficeWords, Panel, Sitemap, SubjectKind,
    TodayCx, TodayItem,
};

/// Counts what waits for a person at a moment.
pub type Count = fn(&mut Conn, &Actor, Timestamp) -> Result<i64, DbError>;

/// Tells what a person has to do.
pub type AskToday = fn(&mut Conn, &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError>;

/// A kind of job and what runs it. Idempotent; the payload carries ids only.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// Imperative with an object: `SendBallotReceipt`.
    pub name: &'static str,
    /// What runs it.
    pub run: fn(&JobCx, &serde_json::Value) -> Outcome,
    /// A cron pattern (zone Europe/Paris) where it recurs by itself.
    pub schedule: Option<&'static str>,
}

/// Erases what a slice keeps about a person.
pub type ErasePerson = fn(&mut Conn, PersonId, Timestamp) -> Result<(), DbError>;

/// What remains to be done elsewhere when a person signs out of this session: answers the path to go to, where there is
/// one. The last argument is a fresh secret that the path may carry.
pub type Farewell = fn(&mut Conn, i64, &str, Timestamp) -> Result<Option<String>, DbError>;

/// The names of people as they are shown now.
pub type NamePeople = fn(&mut Conn, &[PersonId]) -> Result<HashMap<PersonId, String>, DbError>;

/// An entry of the back office's left rail.
#[derive(Clone, Copy)]
pub struct RailEntry {
    /// Place in the rail: 10 to 49 the daily work, 50 to 99 the setting up.
    pub order: i32,
    /// Words.
    pub label: fn() -> Message,
    /// Where it leads.
    pub href: &'static str,
    /// Who sees it; administrators see all.
    pub roles: &'static [Role],
    /// How many wait there, if that makes sense; must be cheap (a bounded or maintained count).
    pub count: Option<Count>,
}

/// The table of contents of a slice. Build it from [`Manifest::new`] and set what the slice has.
#[derive(Clone, Copy)]
pub struct Manifest {
    /// The crate's short name, the first word of its text keys.
    pub name: &'static str,
    /// Its Fluent sources.
    pub texts: [(Locale, &'static str); 2],
    /// Its migrations.
    pub migrations: &'static [Migration],
    /// Its routes.
    pub routes: fn(&mut Routes),
    /// Its jobs.
    pub jobs: &'static [JobKind],
    /// Its mails, all of them.
    pub mails: &'static [MailKind],
    /// Its entries in the back office.
    pub rail: &'static [RailEntry],
    /// What it adds to "À faire aujourd'hui".
    pub today: Option<AskToday>,
    /// What it can do inside a phase.
    pub activities: &'static [ActivityKind],
    /// Copies what it has set for a process, when last year's edition is duplicated.
    pub copy_edition: Option<CopyEdition>,
    /// What it would have set before a process is published.
    pub advice: Option<AskAdvice>,
    /// What it shows on other slices' pages.
    pub panels: &'static [Panel],
    /// The parameters of paths that name things which may lie in a private space.
    pub doors: &'static [Door],
    /// The things that files belong to and that may lie in a private space.
    pub homes: &'static [Home],
    /// Its public pages, for search engines.
    pub sitemap: Option<Sitemap>,
    /// Erases what it keeps about a person who deletes their account (names, drafts, subscriptions), in the transaction
    /// of the deletion and before the person's own row is emptied.
    pub erase_person: Option<ErasePerson>,
    /// What remains to be done elsewhere when a person signs out, asked before their session ends.
    pub farewell: Option<Farewell>,
    /// What agents do at its routes, in words: the audit log says them.
    pub office_words: &'static [OfficeWords],
    /// The things of its own whose changes the audit log keeps.
    pub subjects: &'static [SubjectKind],
    /// The names of people, for slices below: `people` alone has one.
    pub name_people: Option<NamePeople>,
}

impl Manifest {
    /// A slice that has only its texts.
    pub const fn new(name: &'static str, texts: [(Locale, &'static str); 2]) -> Manifest {
        Manifest {
            name,
            texts,
            migrations: &[],
            routes: |_| {},
            jobs: &[],
            mails: &[],
            rail: &[],
            today: None,
            activities: &[],
            copy_edition: None,
            advice: None,
            panels: &[],
            doors: &[],
            homes: &[],
            sitemap: None,
            erase_person: None,
            farewell: None,
            office_words: &[],
            subjects: &[],
            name_people: None,
        }
    }
}
