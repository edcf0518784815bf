//! The desk of one contribution: everything about it, internal answers too, and what the agent may do.

use std::collections::{BTreeMap, HashMap};

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_journal::{self as journal, EventFilter, EventRow, SubjectRef};
use parvis_media::{self as media, MediaView};
use parvis_people as people;
use parvis_slice::{PanelSeed, Place};
use parvis_spaces::{self as spaces, FormField, Process, Status, status_tag};
use parvis_ui::{FileItem, FormState, data_list, file_list};
use parvis_web::{Cx, OfficePage, Outcome, PersonId, WebError};
use serde_json::Value;

use super::{desk_forms, filter::Names};
use crate::{
    model::{CoProponent, Contribution, StatusChangeRow},
    pages::{card::place, project_text::answer, scene::pieces, text::plain_text, timeline::timeline},
    store, t,
};

/// What the desk shows.
pub(super) struct View {
    pub row: Contribution,
    pub process: Process,
    pub statuses: Vec<Status>,
    names: Names,
    history: Vec<StatusChangeRow>,
    people: HashMap<PersonId, String>,
    events: Vec<EventRow>,
    co_proponents: Vec<CoProponent>,
    fields: Vec<FormField>,
    answers: BTreeMap<i64, Value>,
    files: Vec<MediaView>,
    panels: Vec<Markup>,
}

/// `GET /bureau/contributions/{reference}`
pub async fn show(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// The desk, with what is wrong in one of its forms.
pub(super) async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let (reference, seed): (String, _) = (cx.path("reference")?, PanelSeed::of(cx));
    let view = cx.read(move |c| load(c, &reference, &seed)).await?;
    let title = format!("{} : {}", view.row.reference, view.row.title);
    OfficePage::new(&title, content(cx, &view, state)).with_errors(state).reply(cx).await
}

fn load(c: &mut Conn, reference: &str, seed: &PanelSeed) -> Result<View, WebError> {
    let row = store::by_reference(c, reference)?.ok_or(WebError::NotFound)?;
    let process = spaces::process(c, row.process_id)?.ok_or(WebError::NotFound)?;
    let history = store::history(c, row.id)?;
    let about = SubjectRef::new("contribution", row.id.raw());
    let events =
        journal::recent(c, &EventFilter { subject: Some(about), most: 100, ..EventFilter::default() })?;
    let ids = history
        .iter()
        .filter_map(|change| change.agent_id)
        .chain(events.iter().filter_map(|event| event.actor_id));
    let ids: Vec<PersonId> = ids.chain(row.author_id).collect();
    let id = row.id.raw();
    let mut files = media::of(c, "contribution", &[id])?.remove(&id).unwrap_or_default();
    files.extend(media::of(c, "contribution_answer", &[id])?.remove(&id).unwrap_or_default());
    Ok(View {
        people: people::public_names(c, &ids)?,
        statuses: spaces::statuses(c, row.process_id)?,
        names: Names::load(c, seed.cx(None).actor)?,
        co_proponents: store::co_proponents(c, row.id)?,
        fields: spaces::form_fields(c, row.process_id)?,
        answers: store::answers(c, row.id)?,
        panels: pieces(c, Place::ContributionDesk, seed, Some(row.process_id.raw()), &[id])?
            .remove(&id)
            .unwrap_or_default(),
        files,
        history,
        events,
        process,
        row,
    })
}

fn content(cx: &Cx, view: &View, state: &FormState) -> Markup {
    let row = &view.row;
    html! {
        p { a href=(super::list::PATH) { (cx.t(t::contributions_rail())) } }
        div class="row" {
            span class="hint" { (row.reference) " · " (view.process.title) }
            @if let Some(status) = view.statuses.iter().find(|status| status.id == row.status_id) { (status_tag(status)) }
            @if !row.visible { span class="hint" { (cx.t(t::contributions_not_public())) } }
        }
        h1 { (row.title) }
        p { a href=(row.path(&view.process.slug)) { (cx.t(t::contributions_see_public())) } }
        p class="lead" { (row.summary) }
        div class="stack" { (plain_text(&row.body)) }
        (facts(cx, view))
        (internal(cx, view))
        @for panel in &view.panels { (panel) }
        (desk_forms::forms(cx, view, state))
        section class="stack" aria-labelledby="suivi" {
            h2 id="suivi" { (cx.t(t::contributions_timeline())) }
            (timeline(cx.texts(), &view.statuses, &view.history, |change| change.agent_id.and_then(|agent| view.people.get(&agent).cloned())))
        }
        (events(cx, view))
    }
}

fn facts(cx: &Cx, view: &View) -> Markup {
    let row = &view.row;
    let area =
        view.names.areas.iter().find(|area| Some(area.id) == row.area_id).map(|area| area.name.as_str());
    let theme =
        view.names.themes.iter().find(|theme| Some(theme.id) == row.theme_id).map(|theme| theme.name.clone());
    let money =
        |money: Option<parvis_kernel::Money>| money.map(|money| cx.texts().money(money)).unwrap_or_default();
    let with: Vec<&str> = view.co_proponents.iter().map(|other| other.name.as_str()).collect();
    let author = [row.author_name.as_str(), row.organisation.as_deref().unwrap_or_default()];
    let rows = [
        (cx.t(t::contributions_theme()), theme.unwrap_or_default()),
        (cx.t(t::contributions_place()), place(&row.place, area).unwrap_or_default()),
        (
            cx.t(t::contributions_proponent()),
            author.into_iter().chain(with).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", "),
        ),
        (cx.t(t::contributions_cost_asked()), money(row.asked)),
        (cx.t(t::contributions_cost()), money(row.cost)),
        (cx.t(t::contributions_number()), row.number.map(|number| number.to_string()).unwrap_or_default()),
        (cx.t(t::contributions_supports_head()), cx.texts().number(row.support_count)),
        (cx.t(t::contributions_sent_on()), cx.texts().moment(row.submitted_at)),
    ];
    let shown: Vec<(&str, &str)> = rows
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    data_list(&shown)
}

/// Answers, public and internal, and all files.
fn internal(cx: &Cx, view: &View) -> Markup {
    let item = |file: &MediaView| FileItem {
        name: if file.alt.is_empty() { file.name.clone() } else { file.alt.clone() },
        href: file.url.clone(),
        about: cx.t(t::contributions_file_about(file.format(), (file.bytes + 1023) / 1024)),
    };
    let files: Vec<FileItem> = view.files.iter().map(item).collect();
    html! {
        @for field in &view.fields { @if let Some(value) = view.answers.get(&field.id.raw()) {
            section class="stack gap-2" {
                h2 class="lead strong" { (field.label) @if !field.public { " " span class="hint" { (cx.t(t::contributions_internal())) } } }
                (answer(cx.texts(), field, value))
            }
        } }
        @if !files.is_empty() { section class="stack" { h2 class="lead strong" { (cx.t(t::contributions_files())) } (file_list(&files)) } }
    }
}

/// What happened, from the journal.
fn events(cx: &Cx, view: &View) -> Markup {
    let who = |event: &EventRow| {
        event.actor_id.and_then(|actor| view.people.get(&actor).cloned()).unwrap_or_default()
    };
    parvis_ui::fold(
        cx.t(t::contributions_history()),
        html! {
            ul { @for event in &view.events { li { (cx.texts().moment(event.at)) " · " (event.kind) " · " (who(event)) } } }
        },
    )
}
