//! What the list of acts is narrowed to: read from the address, shown as a form, kept in links.

use maud::{Markup, html};
use parvis_kernel::Timestamp;
use parvis_ui::{Choice, Field, FormState, button, filters, hidden, link_button};
use parvis_web::{Cx, Form, PersonId};

use super::audit::PATH;
use crate::{
    model::AuditFilter,
    t,
    words::{self, did},
};

/// The names in the address.
const NAMES: [&str; 7] = ["mots", "agent", "acte", "demarche", "objet", "du", "au"];

/// What there is to choose from.
pub(super) struct Offered {
    pub agents: Vec<(PersonId, String)>,
    pub acts: Vec<String>,
    pub processes: Vec<(i64, String)>,
}

/// The filter that was asked for; what does not read is left out.
pub(super) fn typed(form: &Form, zone: &str) -> AuditFilter {
    let day = |name: &str| form.filled(name)?.parse::<jiff::civil::Date>().ok();
    let start = |date: jiff::civil::Date| Timestamp::from_local(date.at(0, 0, 0, 0), zone);
    let subject = form.filled("objet").and_then(|text| {
        let (kind, id) = text.split_once(':')?;
        Some((kind.to_owned(), id.parse().ok()?))
    });
    AuditFilter {
        actor: form.parse("agent"),
        act: form.filled("acte"),
        subject,
        process: form.parse("demarche"),
        from: day("du").and_then(start),
        until: day("au").and_then(|date| start(date.tomorrow().ok()?)),
        words: form.text("mots"),
        before: form.parse("avant"),
    }
}

/// The part of an address that says what was asked for, with a `&` before each.
pub(super) fn kept(form: &Form) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for name in NAMES {
        if let Some(value) = form.filled(name) {
            query.append_pair(name, &value);
        }
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("&{query}") }
}

/// What was asked for, as hidden fields of another form.
pub(super) fn carried(form: &Form) -> Markup {
    let asked = NAMES.iter().filter_map(|name| Some((name, form.filled(name)?)));
    html! { @for (name, value) in asked { (hidden(name, &value)) } }
}

/// How much is asked for.
pub(super) fn count(form: &Form) -> usize {
    NAMES.iter().filter(|name| form.filled(name).is_some()).count()
}

/// The form.
pub(super) fn form(cx: &Cx, offered: &Offered) -> Markup {
    let asked = cx.query();
    let state = FormState::new(asked.pairs().iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let any = |message| Choice::new("", cx.t(message));
    let mut agents = vec![any(t::journal_any_agent())];
    agents.extend(offered.agents.iter().map(|(id, name)| Choice::new(id.to_string(), name)));
    let mut acts = vec![any(t::journal_any_act())];
    let texts = cx.texts();
    let mut said: Vec<_> =
        offered.acts.iter().map(|act| (did(texts, act, &words::ellipsis(texts)), act)).collect();
    said.sort();
    acts.extend(said.into_iter().map(|(words, act)| Choice::new(act, words)));
    let mut processes = vec![any(t::journal_any_process())];
    processes.extend(offered.processes.iter().map(|(id, title)| Choice::new(id.to_string(), title)));
    let on = count(asked);
    let fold = if on == 0 { cx.t(t::journal_search()) } else { cx.t(t::journal_search_on(on)) };
    filters(
        &fold,
        html! {
            form method="get" action=(PATH) role="search" aria-label=(cx.t(t::journal_search())) class="stack gap-4" {
                @if let Some(subject) = asked.filled("objet") { (hidden("objet", &subject)) }
                (Field::search("mots", cx.t(t::journal_words())).hint(cx.t(t::journal_words_hint())).state(&state))
                div class="row" {
                    (Field::select("agent", cx.t(t::journal_agent()), agents).state(&state))
                    (Field::select("acte", cx.t(t::journal_act()), acts).state(&state))
                    (Field::select("demarche", cx.t(t::journal_process()), processes).state(&state))
                }
                div class="row" {
                    (Field::day("du", cx.t(t::journal_from())).state(&state))
                    (Field::day("au", cx.t(t::journal_until())).state(&state))
                }
                div class="row" {
                    (button(cx.t(t::journal_filter())))
                    @if on > 0 { (link_button(cx.t(t::journal_all()), PATH).plain()) }
                }
            }
        },
    )
}
