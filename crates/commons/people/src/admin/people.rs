//! The list of people, searched by name or address and by role.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_ui::{Choice, Field, FormState, Pagination, Table, button, empty_state, link_button, pagination};
use parvis_web::{Cx, OfficePage, Outcome, PersonId, Role};

use super::{account_rules, mandate_sentence, review, role_label, those_away};
use crate::{
    model::{Mandate, PersonView},
    store::{self, PeopleQuery, PlaceNames},
    t,
};

const PER_PAGE: usize = 50;

struct List {
    people: Vec<PersonView>,
    mandates: Vec<Mandate>,
    names: HashMap<PersonId, String>,
    places: PlaceNames,
    more: bool,
}

/// The list.
pub async fn list(cx: Cx) -> Outcome {
    let query = PeopleQuery {
        text: cx.query().text("q"),
        role: Role::from_key(&cx.query().text("role")),
        invited: cx.query().ticked("invites"),
        before: cx.query().parse("avant"),
        most: PER_PAGE + 1,
    };
    let list = cx
        .read(move |c| {
            let mut people = store::people(c, &query)?;
            let more = people.len() > PER_PAGE;
            people.truncate(PER_PAGE);
            let ids: Vec<_> = people.iter().map(|person| person.id).collect();
            let mandates = store::mandates_of_many(c, &ids)?;
            Ok(List {
                names: store::public_names(c, &those_away(&mandates))?,
                places: store::place_names(c)?,
                mandates,
                people,
                more,
            })
        })
        .await?;
    let title = cx.t(t::people_list());
    let main = html! {
        div class="stack gap-5" {
            div class="row between" {
                div { h1 { (title) } p { (cx.t(t::people_list_lead())) } }
                (link_button(cx.t(t::people_invite()), "/bureau/personnes/inviter"))
            }
            ul class="row" role="list" {
                li { a href=(review::PATH) { (cx.t(t::people_review())) } }
                li { a href=(account_rules::PATH) { (cx.t(t::people_rules())) } }
                li { a href="/bureau/personnes?invites=1" { (cx.t(t::people_list_invited())) } }
            }
            (search(&cx))
            @if list.people.is_empty() { (nobody(&cx)) } @else { (table(&cx, &list)) (pages(&cx, &list)) }
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

fn search(cx: &Cx) -> Markup {
    let state =
        FormState::new(cx.query().pairs().iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let mut roles = vec![Choice::new("", cx.t(t::people_list_any_role()))];
    roles.extend(Role::ALL.map(|role| Choice::new(role.key(), cx.t(role_label(role)))));
    html! {
        form method="get" action="/bureau/personnes" role="search" aria-label=(cx.t(t::people_list_lead())) class="row" {
            (Field::search("q", cx.t(t::people_list_search())).state(&state))
            (Field::select("role", cx.t(t::people_list_role()), roles).state(&state))
            (button(cx.t(t::people_list_filter())).plain())
        }
    }
}

fn nobody(cx: &Cx) -> Markup {
    let all = link_button(cx.t(t::people_list_all()), "/bureau/personnes").plain();
    empty_state(&cx.t(t::people_list_empty()), cx.t(t::people_list_empty_why()), all)
}

fn table(cx: &Cx, list: &List) -> Markup {
    let mut table = Table::new(cx.t(t::people_list_caption()))
        .dense()
        .column(cx.t(t::people_col_name()))
        .column(cx.t(t::people_col_email()))
        .column(cx.t(t::people_col_roles()))
        .column(cx.t(t::people_col_since()))
        .column(cx.t(t::people_col_seen()));
    for person in &list.people {
        let held = list.mandates.iter().filter(|mandate| mandate.person == person.id);
        let sentences: Vec<String> =
            held.map(|mandate| mandate_sentence(cx.texts(), mandate, &list.places, &list.names)).collect();
        table = table.row([
            html! { a href=(format!("/bureau/personnes/{}", person.id)) { (person.public_name) } },
            html! { (person.email.as_deref().unwrap_or_default()) },
            html! { (sentences.join(" ; ")) },
            html! { (cx.texts().day(person.created_at)) },
            html! { @match person.last_seen_at { Some(seen) => (cx.texts().day(seen)), None => (cx.t(t::people_never_seen())) } },
        ]);
    }
    table.render()
}

fn pages(cx: &Cx, list: &List) -> Markup {
    let query = |more: &str| {
        let kept = ["q", "role", "invites"].map(|name| (name, cx.query().text(name)));
        let parts = kept.iter().filter(|(_, value)| !value.is_empty());
        let parts: String =
            parts.map(|(name, value)| format!("&{name}={}", crate::pages::parts::encode(value))).collect();
        format!("/bureau/personnes?{}", format!("{more}{parts}").trim_start_matches('&'))
    };
    let last = list.people.last().filter(|_| list.more);
    pagination(&Pagination {
        label: cx.t(t::people_list_pages()),
        previous: cx.query().filled("avant").map(|_| (cx.t(t::people_list_first()), query(""))),
        next: last.map(|person| (cx.t(t::people_list_next()), query(&format!("avant={}", person.id)))),
        pages: Vec::new(),
    })
}
