//! Events for administrators: what happened, newest first, by kind or by person.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_slice::registry;
use parvis_ui::{Choice, Field, FormState, Pagination, Table, button, empty_state, link_button, pagination};
use parvis_web::{Cx, OfficePage, Outcome, PersonId};

use crate::{
    model::{EventFilter, EventRow},
    store, t,
};

/// Where they are.
pub(crate) const PATH: &str = "/bureau/journal/evenements";
const PER_PAGE: u32 = 100;

struct List {
    events: Vec<EventRow>,
    names: HashMap<PersonId, String>,
    kinds: Vec<String>,
    more: bool,
}

/// The list.
pub(crate) async fn list(cx: Cx) -> Outcome {
    let filter = EventFilter {
        kind: cx.query().filled("nature"),
        actor: cx.query().parse("personne"),
        before: cx.query().parse("avant"),
        most: PER_PAGE + 1,
        ..EventFilter::default()
    };
    let list = cx
        .read(move |c| {
            let mut events = store::recent(c, &filter)?;
            let more = events.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
            events.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
            let mut actors: Vec<PersonId> = events.iter().filter_map(|event| event.actor_id).collect();
            actors.sort();
            actors.dedup();
            Ok(List { names: registry().names_of(c, &actors)?, kinds: store::kinds(c)?, events, more })
        })
        .await?;
    let title = cx.t(t::journal_tab_events());
    let main = html! {
        div class="stack gap-5" {
            div { h1 { (title) } p { (cx.t(t::journal_lead())) } }
            (super::tabs_of(&cx, false))
            (filters(&cx, &list.kinds))
            @if list.events.is_empty() {
                (empty_state(&cx.t(t::journal_empty()), cx.t(t::journal_empty_why()), link_button(cx.t(t::journal_all()), PATH).plain()))
            } @else { (table(&cx, &list)) (pages(&cx, &list)) }
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

fn filters(cx: &Cx, kinds: &[String]) -> Markup {
    let state =
        FormState::new(cx.query().pairs().iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let mut choices = vec![Choice::new("", cx.t(t::journal_any_kind()))];
    choices.extend(kinds.iter().map(|kind| Choice::new(kind, kind)));
    html! {
        form method="get" action=(PATH) class="row" {
            (Field::select("nature", cx.t(t::journal_kind()), choices).state(&state))
            (button(cx.t(t::journal_filter())).plain())
        }
    }
}

fn table(cx: &Cx, list: &List) -> Markup {
    let mut table = Table::new(cx.t(t::journal_caption()))
        .dense()
        .column(cx.t(t::journal_when()))
        .column(cx.t(t::journal_kind()))
        .column(cx.t(t::journal_who()))
        .column(cx.t(t::journal_subject()))
        .column(cx.t(t::journal_data()));
    for event in &list.events {
        let subject = event
            .subject_id
            .map_or_else(|| event.subject_kind.clone(), |id| format!("{} {id}", event.subject_kind));
        table = table.row([
            html! { (cx.texts().moment(event.at)) },
            html! { (event.kind) },
            who(cx, event, &list.names),
            html! { (subject) },
            html! { @if !event.data.is_empty() { code { (event.data) } } },
        ]);
    }
    table.render()
}

fn who(cx: &Cx, event: &EventRow, names: &HashMap<PersonId, String>) -> Markup {
    match event.actor_id {
        None => html! { (cx.t(t::journal_platform())) },
        Some(person) => {
            let name = names.get(&person).cloned().unwrap_or_else(|| person.to_string());
            html! { a href=(format!("{PATH}?personne={person}")) { (name) } }
        }
    }
}

fn pages(cx: &Cx, list: &List) -> Markup {
    let mut kept = String::new();
    if let Some(kind) = cx.query().filled("nature").filter(|kind| list.kinds.contains(kind)) {
        kept.push_str(&format!("&nature={kind}"));
    }
    if let Some(person) = cx.query().parse::<PersonId>("personne") {
        kept.push_str(&format!("&personne={person}"));
    }
    let last = list.events.last().filter(|_| list.more);
    let first = format!("{PATH}?{}", kept.trim_start_matches('&'));
    pagination(&Pagination {
        label: cx.t(t::journal_pages()),
        previous: cx.query().filled("avant").map(|_| (cx.t(t::journal_newest()), first)),
        next: last.map(|event| (cx.t(t::journal_older()), format!("{PATH}?avant={}{kept}", event.id))),
        pages: Vec::new(),
    })
}
