//! What agents did, newest first: each entry one sentence, with its before and after under a fold.

use maud::{Markup, html};
use parvis_slice::registry;
use parvis_ui::{Pagination, empty_state, fold, link_button, pagination};
use parvis_web::{Cx, OfficePage, Outcome};

use super::filter::{self, Offered};
use crate::{
    model::AuditRow,
    store, t,
    words::{self, Names},
};

/// Where it is.
pub(crate) const PATH: &str = "/bureau/journal";
const PER_PAGE: usize = 50;

struct List {
    entries: Vec<AuditRow>,
    names: Names,
    offered: Offered,
    more: bool,
}

/// `GET /bureau/journal`
pub(crate) async fn list(cx: Cx) -> Outcome {
    let wanted = filter::typed(cx.query(), cx.texts().zone());
    let list = cx
        .read(move |c| {
            let mut entries = store::entries(c, &wanted, PER_PAGE + 1)?;
            let more = entries.len() > PER_PAGE;
            entries.truncate(PER_PAGE);
            let names = registry().names_of(c, &words::people_in(&entries))?;
            let offered =
                Offered { agents: store::agents(c)?, acts: store::acts(c)?, processes: store::processes(c)? };
            Ok(List { entries, names, offered, more })
        })
        .await?;
    let title = cx.t(t::journal_title());
    let main = html! {
        div class="stack gap-5" {
            div class="row between" {
                div class="stack gap-2" { h1 { (title) } p { (cx.t(t::journal_acts_lead())) } }
                (link_button(cx.t(t::journal_export()), format!("/bureau/journal/exporter?{}", filter::kept(cx.query()).trim_start_matches('&'))).plain())
            }
            (super::tabs_of(&cx, true))
            (filter::form(&cx, &list.offered))
            @if list.entries.is_empty() { (nothing(&cx)) } @else { (entries(&cx, &list)) (pages(&cx, &list)) }
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

fn nothing(cx: &Cx) -> Markup {
    let all = link_button(cx.t(t::journal_all_acts()), PATH).plain();
    empty_state(&cx.t(t::journal_none()), cx.t(t::journal_none_why()), all)
}

fn entries(cx: &Cx, list: &List) -> Markup {
    html! {
        ol role="list" class="stack gap-3" aria-label=(cx.t(t::journal_acts_list())) {
            @for entry in &list.entries { li class="card" { (one(cx, entry, &list.names)) } }
        }
    }
}

fn one(cx: &Cx, entry: &AuditRow, names: &Names) -> Markup {
    let texts = cx.texts();
    html! {
        div class="stack gap-2" {
            p { strong { (entry.actor_name) } " " (words::sentence(texts, entry, names)) }
            p class="hint" {
                time datetime=(entry.at.to_jiff().to_string()) { (texts.moment(entry.at)) }
                @if !entry.process_words.is_empty() && entry.subject_kind != "process" { ", " (entry.process_words) }
            }
            (fold(cx.t(t::journal_details(entry.seq)), details(cx, entry)))
        }
    }
}

fn details(cx: &Cx, entry: &AuditRow) -> Markup {
    html! {
        (words::table(cx.texts(), entry))
        ul class="hint" {
            @if !entry.note.is_empty() { li { (cx.t(t::journal_purpose_was(entry.note.as_str()))) } }
            @if entry.before_json.is_empty() && entry.after_json.is_empty() && !entry.fields.is_empty() {
                li { (cx.t(t::journal_fields_sent(entry.fields.as_str()))) }
            }
            @if entry.origin.is_empty() { li { (cx.t(t::journal_origin_machine())) } }
            @else { li { (cx.t(t::journal_origin(entry.origin.as_str()))) } }
            li { (cx.t(t::journal_print(entry.hash.get(..16).unwrap_or_default()))) }
        }
        @if let Some(id) = entry.subject_id {
            p class="row" {
                @if let Some(page) = words::page(entry) { a href=(page) { (cx.t(t::journal_subject_page())) } }
                a href=(format!("{PATH}?objet={}:{id}", entry.subject_kind)) { (cx.t(t::journal_subject_history())) }
            }
        }
    }
}

fn pages(cx: &Cx, list: &List) -> Markup {
    let kept = filter::kept(cx.query());
    let last = list.entries.last().filter(|_| list.more);
    pagination(&Pagination {
        label: cx.t(t::journal_pages()),
        previous: cx
            .query()
            .filled("avant")
            .map(|_| (cx.t(t::journal_newest()), format!("{PATH}?{}", kept.trim_start_matches('&')))),
        next: last.map(|entry| (cx.t(t::journal_older()), format!("{PATH}?avant={}{kept}", entry.seq))),
        pages: Vec::new(),
    })
}
