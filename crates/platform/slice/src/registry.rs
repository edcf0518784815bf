//! All manifests together, set once when the process starts.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use parvis_db::{Conn, DbError, Migration};
use parvis_kernel::{Locale, Timestamp};
use parvis_web::{Actor, PersonId, RailItem, RouteTable, Routes};

use crate::{
    ActivityKind, Door, Facts, FieldKind, JobKind, MailKind, Manifest, OfficeWords, Panel, Place,
    SubjectKind, home,
};

static REGISTRY: OnceLock<Registry> = OnceLock::new();

/// All slices of the process, in the order of `app`.
pub struct Registry {
    slices: Vec<Manifest>,
    panels: BTreeMap<i32, Vec<Panel>>,
}

/// Sets the registry, the first time; later calls give back the first one (tests start many apps).
pub fn install(slices: Vec<Manifest>) -> &'static Registry {
    REGISTRY.get_or_init(|| {
        let mut panels: BTreeMap<i32, Vec<Panel>> = BTreeMap::new();
        for panel in slices.iter().flat_map(|slice| slice.panels) {
            panels.entry(panel.order).or_default().push(*panel);
        }
        Registry { slices, panels }
    })
}

/// The registry.
///
/// # Panics
/// Before [`install`]: a defect of the composition root.
pub fn registry() -> &'static Registry {
    REGISTRY.get().expect("app installs the registry before anything runs")
}

impl Registry {
    /// The manifests.
    pub fn slices(&self) -> &[Manifest] {
        &self.slices
    }

    /// All routes, each behind the doors of what its path names.
    pub fn routes(&self) -> RouteTable {
        let mut routes = Routes::default();
        for slice in &self.slices {
            (slice.routes)(&mut routes);
        }
        let doors: Vec<Door> = self.slices.iter().flat_map(|slice| slice.doors).copied().collect();
        routes.wrap(|path, handler| {
            let on_path = |door: &&Door| path.contains(&format!("{{{}}}", door.param));
            home::behind(doors.iter().filter(on_path).copied().collect(), handler)
        });
        routes.finish()
    }

    /// All migrations in the order of their stamps.
    pub fn migrations(&self) -> Vec<Migration> {
        let mut all: Vec<Migration> =
            self.slices.iter().flat_map(|slice| slice.migrations).copied().collect();
        all.sort_by_key(|migration| migration.stamp);
        all
    }

    /// All Fluent sources: those of the shell, then those of the slices.
    pub fn texts(&self) -> Vec<(Locale, &'static str)> {
        parvis_web::t::SOURCES.into_iter().chain(self.slices.iter().flat_map(|slice| slice.texts)).collect()
    }

    /// All kinds of jobs.
    pub fn jobs(&self) -> impl Iterator<Item = &JobKind> {
        self.slices.iter().flat_map(|slice| slice.jobs)
    }

    /// All kinds of mails.
    pub fn mails(&self) -> impl Iterator<Item = &MailKind> {
        self.slices.iter().flat_map(|slice| slice.mails)
    }

    /// All kinds of activities.
    pub fn activities(&self) -> impl Iterator<Item = &ActivityKind> {
        self.slices.iter().flat_map(|slice| slice.activities)
    }

    /// The kind of activity of that key.
    pub fn activity(&self, key: &str) -> Option<&ActivityKind> {
        self.activities().find(|kind| kind.key == key)
    }

    /// The pieces that stand at a place, in order.
    pub fn panels(&self, place: Place) -> impl Iterator<Item = &Panel> {
        self.panels.values().flatten().filter(move |panel| panel.place == place)
    }

    /// The private space in which something lies that files belong to; `None`: in none.
    ///
    /// # Errors
    /// The database's failure.
    pub fn private_space(&self, conn: &mut Conn, kind: &str, id: i64) -> Result<Option<i64>, DbError> {
        let home = self.slices.iter().flat_map(|slice| slice.homes).find(|home| home.kind == kind);
        home.map_or(Ok(None), |home| (home.space)(conn, id))
    }

    /// What agents do at all routes, in words.
    pub fn office_words(&self) -> impl Iterator<Item = &OfficeWords> {
        self.slices.iter().flat_map(|slice| slice.office_words)
    }

    /// Everything whose changes the audit log keeps.
    pub fn subjects(&self) -> impl Iterator<Item = &SubjectKind> {
        self.slices.iter().flat_map(|slice| slice.subjects)
    }

    /// The subject of that kind, as its own slice declares it.
    pub fn subject(&self, kind: &str) -> Option<&SubjectKind> {
        self.subjects().find(|subject| subject.kind == kind)
    }

    /// The facts of a subject: those of its own slice with the fields that other slices keep beside it.
    ///
    /// # Errors
    /// The database's failure.
    pub fn facts(&self, conn: &mut Conn, kind: &str, id: i64) -> Result<Option<Facts>, DbError> {
        let mut all: Option<Facts> = None;
        for subject in self.subjects().filter(|subject| subject.kind == kind) {
            let more = (subject.facts)(conn, id)?;
            match (&mut all, more) {
                (Some(facts), Some(more)) => facts.fields.extend(more.fields),
                (None, Some(first)) => all = Some(first),
                (_, None) => {}
            }
        }
        Ok(all)
    }

    /// How a field of a subject is called and shown.
    pub fn field(&self, kind: &str, key: &str) -> Option<&FieldKind> {
        let fields =
            self.subjects().filter(|subject| subject.kind == kind).flat_map(|subject| subject.fields);
        fields.into_iter().find(|field| field.key == key)
    }

    /// The names of people as they are shown now.
    ///
    /// # Errors
    /// The database's failure.
    pub fn names_of(
        &self,
        conn: &mut Conn,
        people: &[PersonId],
    ) -> Result<HashMap<PersonId, String>, DbError> {
        let name = self.slices.iter().find_map(|slice| slice.name_people);
        name.map_or_else(|| Ok(HashMap::new()), |name| name(conn, people))
    }

    /// Where a person goes on signing out, if something remains to be done elsewhere. Ask before the session ends.
    ///
    /// # Errors
    /// The database's failure.
    pub fn farewell(
        &self,
        conn: &mut Conn,
        session: i64,
        secret: &str,
        now: Timestamp,
    ) -> Result<Option<String>, DbError> {
        for ask in self.slices.iter().filter_map(|slice| slice.farewell) {
            if let Some(path) = ask(conn, session, secret, now)? {
                return Ok(Some(path));
            }
        }
        Ok(None)
    }

    /// The rail of the back office for a person, with its counts.
    ///
    /// # Errors
    /// The database's failure.
    pub fn rail(&self, conn: &mut Conn, actor: &Actor, now: Timestamp) -> Result<Vec<RailItem>, DbError> {
        let mut entries: Vec<_> = self.slices.iter().flat_map(|slice| slice.rail).collect();
        entries.sort_by_key(|entry| entry.order);
        let mut items = Vec::new();
        for entry in entries {
            let access = parvis_web::Access::Agents(entry.roles);
            if access.admits(actor) {
                let count = entry.count.map(|count| count(conn, actor, now)).transpose()?;
                items.push(RailItem { label: (entry.label)(), href: entry.href, order: entry.order, count });
            }
        }
        Ok(items)
    }
}
