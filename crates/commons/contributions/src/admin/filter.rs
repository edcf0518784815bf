//! What an agent asks of the list, as it stands in the address, and the names that its rows need.

use parvis_db::Conn;
use parvis_kernel::Id;
use parvis_spaces::{self as spaces, Process, ProcessId, Status, StatusId};
use parvis_territory::{self as territory, Area, AreaKind, Theme};
use parvis_ui::{Choice, Field, FormState};
use parvis_web::{Actor, Cx, Form, WebError};
use url::form_urlencoded::Serializer;

use super::areas_of;
use crate::{
    model::{DeskQuery, DeskSort},
    t,
};

/// The names of a list.
pub(crate) struct Names {
    /// The processes that this agent sees.
    pub processes: Vec<Process>,
    /// All statuses of all processes.
    pub statuses: Vec<Status>,
    /// All themes.
    pub themes: Vec<Theme>,
    /// All cantons.
    pub areas: Vec<Area>,
}

impl Names {
    /// Loads them, without what lies in private spaces that are closed to this agent.
    pub fn load(c: &mut Conn, actor: &Actor) -> Result<Names, WebError> {
        let (mut processes, mut statuses) = (spaces::processes(c)?, spaces::all_statuses(c)?);
        processes.retain(|process| !actor.is_kept_from(process.id.raw()));
        statuses.retain(|status| !actor.is_kept_from(status.process_id.raw()));
        Ok(Names {
            processes,
            statuses,
            themes: territory::themes(c)?,
            areas: territory::areas(c, AreaKind::Canton)?,
        })
    }

    /// A status.
    pub fn status(&self, id: StatusId) -> Option<&Status> {
        self.statuses.iter().find(|status| status.id == id)
    }

    /// The process whose statuses one may choose from: the one asked for, that of the status asked for, or the only one.
    /// `None` while it is not known: the statuses of several processes are never mixed.
    pub fn edition(&self, query: &DeskQuery) -> Option<ProcessId> {
        let of_status = || Some(self.status(query.status?)?.process_id);
        let only = || self.processes.first().filter(|_| self.processes.len() == 1).map(|process| process.id);
        query.process.or_else(of_status).or_else(only)
    }

    /// The statuses of a process as choices.
    pub fn status_choices(&self, edition: Option<ProcessId>) -> Vec<Choice> {
        let of_edition = self.statuses.iter().filter(|status| edition == Some(status.process_id));
        of_edition.map(|status| Choice::new(status.id.to_string(), status.label.as_str())).collect()
    }

    /// The question without a status of another process than the one it asks for: whoever changes the process and leaves
    /// the status means the process.
    pub fn consistent(&self, mut query: DeskQuery) -> DeskQuery {
        let fits = |id| {
            self.status(id)
                .is_some_and(|status| query.process.is_none_or(|process| process == status.process_id))
        };
        query.status = query.status.filter(|id| fits(*id));
        query
    }
}

/// The query of the address, limited to the agent's areas.
pub(crate) fn query(form: &Form, actor: &Actor) -> DeskQuery {
    DeskQuery {
        process: form.parse::<i64>("demarche").map(Id::new),
        status: form.parse::<i64>("statut").map(Id::new),
        area: form.parse::<i64>("canton").map(Id::new),
        areas: areas_of(actor),
        closed: actor.signed_in().map(|person| person.reach.closed.clone()).unwrap_or_default(),
        theme: form.parse::<i64>("theme").map(Id::new),
        text: form.text("texte").chars().take(200).collect(),
        sort: DeskSort::from_word(&form.text("tri")),
        page: form.parse("page").unwrap_or(1),
    }
}

/// The same question as an address, with other sort or page.
pub(crate) fn href(path: &str, query: &DeskQuery, sort: DeskSort, page: usize) -> String {
    let mut pairs = Serializer::new(String::new());
    let ids = [
        ("demarche", query.process.map(Id::raw)),
        ("statut", query.status.map(Id::raw)),
        ("canton", query.area.map(Id::raw)),
        ("theme", query.theme.map(Id::raw)),
    ];
    for (name, id) in ids {
        if let Some(id) = id {
            pairs.append_pair(name, &id.to_string());
        }
    }
    if !query.text.is_empty() {
        pairs.append_pair("texte", &query.text);
    }
    if sort != DeskSort::default() {
        pairs.append_pair("tri", sort.word());
    }
    if page > 1 {
        pairs.append_pair("page", &page.to_string());
    }
    format!("{path}?{}", pairs.finish())
}

/// The fields of the filter.
pub(crate) fn fields(cx: &Cx, names: &Names, query: &DeskQuery) -> Vec<Field> {
    let mut state = FormState::default();
    let text = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
    state.set("demarche", text(query.process.map(Id::raw)));
    state.set("statut", text(query.status.map(Id::raw)));
    state.set("canton", text(query.area.map(Id::raw)));
    state.set("theme", text(query.theme.map(Id::raw)));
    state.set("texte", query.text.as_str());
    state.set("tri", query.sort.word());
    let all = || vec![Choice::new("", cx.t(t::contributions_all()))];
    let with = |more: Vec<Choice>| all().into_iter().chain(more).collect::<Vec<_>>();
    let edition = names.edition(query);
    let status =
        Field::select("statut", cx.t(t::contributions_status()), with(names.status_choices(edition)));
    let fields = vec![
        Field::search("texte", cx.t(t::contributions_filter_text())),
        Field::select(
            "demarche",
            cx.t(t::contributions_process()),
            with(names.processes.iter().map(|p| Choice::new(p.id.to_string(), p.title.as_str())).collect()),
        ),
        if edition.is_some() { status } else { status.hint(cx.t(t::contributions_status_process_first())) },
        Field::select(
            "canton",
            cx.t(t::contributions_canton()),
            with(names.areas.iter().map(|a| Choice::new(a.id.to_string(), a.name.as_str())).collect()),
        ),
        Field::select(
            "theme",
            cx.t(t::contributions_theme()),
            with(
                names
                    .themes
                    .iter()
                    .map(|theme| Choice::new(theme.id.to_string(), theme.name.as_str()))
                    .collect(),
            ),
        ),
    ];
    fields.into_iter().map(|field| field.state(&state)).collect()
}
