//! One person: who they are, what they may do, and granting or taking back a role.

use maud::{Markup, html};
use parvis_kernel::Id;
use parvis_ui::{FormState, Tone, button, data_list, notice};
use parvis_web::{Cx, Grant, OfficePage, Outcome, PersonId, Redirect, WebError};

use super::{
    role_fields::{role_fields, typed_grant},
    role_sentence,
};
use crate::{
    actions,
    model::{PersonView, RoleView},
    store::{self, PlaceNames},
    t,
};

struct Desk {
    person: PersonView,
    roles: Vec<RoleView>,
    places: PlaceNames,
}

async fn load(cx: &Cx) -> Result<Desk, WebError> {
    let id: PersonId = cx.path("person")?;
    cx.read(move |c| {
        let person = store::person(c, id)?.ok_or(WebError::NotFound)?;
        Ok(Desk { person, roles: store::grants(c, id)?, places: store::place_names(c)? })
    })
    .await
}

/// The desk.
pub async fn show(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    page(&cx, &desk, &FormState::default()).await
}

/// Grants a role.
pub async fn grant(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let grant = match typed_grant(cx.form(), &desk.places) {
        Ok(grant) => grant,
        Err(refusal) => return page(&cx, &desk, &cx.refused(&refusal)).await,
    };
    let (actor, person, now) = (cx.actor(), desk.person.id, cx.now());
    let done = cx.write(move |tx| actions::grant_role_as(tx, &actor, person, grant, now)).await;
    answer(&cx, &desk, done, cx.t(t::people_person_granted())).await
}

/// Takes a role back.
pub async fn revoke(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let grant: Id<Grant> = cx.path("grant")?;
    let (actor, person) = (cx.actor(), desk.person.id);
    let done = cx.write(move |tx| actions::revoke_role(tx, &actor, person, grant)).await;
    answer(&cx, &desk, done, cx.t(t::people_person_revoked())).await
}

async fn answer(cx: &Cx, desk: &Desk, done: Result<(), WebError>, words: String) -> Outcome {
    match done {
        Ok(()) => {
            cx.sessions_changed();
            Ok(Redirect::to(format!("/bureau/personnes/{}", desk.person.id)).notice(words).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, desk, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, desk: &Desk, state: &FormState) -> Outcome {
    let person = &desk.person;
    let main = html! {
        div class="stack gap-6" {
            div class="stack gap-4" {
                p { a href="/bureau/personnes" { (cx.t(t::people_list())) } }
                h1 { (person.public_name) }
                (facts(cx, person))
            }
            @if person.erased_at.is_some() {
                (notice(Tone::Neutral, html! { p { (cx.t(t::people_person_erased())) } }))
            } @else {
                (roles(cx, desk))
                section class="stack gap-4" {
                    h2 { (cx.t(t::people_person_grant())) }
                    form method="post" action=(format!("/bureau/personnes/{}/roles", person.id)) class="stack gap-4" novalidate {
                        (cx.once())
                        (role_fields(cx, &desk.places, state))
                        p { (button(cx.t(t::people_person_grant_button()))) }
                    }
                }
            }
        }
    };
    OfficePage::new(&person.public_name, main).with_errors(state).reply(cx).await
}

fn facts(cx: &Cx, person: &PersonView) -> Markup {
    let (email, since, seen) =
        (cx.t(t::people_email()), cx.t(t::people_col_since()), cx.t(t::people_col_seen()));
    let unconfirmed = person.confirmed_at.is_none() && person.email.is_some();
    let address = html! {
        (person.email.as_deref().unwrap_or_default())
        @if unconfirmed { " (" (cx.t(t::people_account_unconfirmed())) ")" }
    };
    let mut rows = Vec::new();
    if person.email.is_some() {
        rows.push((email.as_str(), address));
    }
    rows.push((since.as_str(), html! { (cx.texts().day(person.created_at)) }));
    if let Some(at) = person.last_seen_at {
        rows.push((seen.as_str(), html! { (cx.texts().day(at)) }));
    }
    data_list(&rows)
}

fn roles(cx: &Cx, desk: &Desk) -> Markup {
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_person_roles())) }
            @if desk.roles.is_empty() { p { (cx.t(t::people_person_no_role())) } }
            @else {
                ul class="stack gap-3" role="list" {
                    @for role in &desk.roles {
                        @let sentence = role_sentence(cx, &role.grant, &desk.places);
                        li class="row between" {
                            span { (sentence) }
                            form method="post" action=(format!("/bureau/personnes/{}/roles/{}/retirer", desk.person.id, role.id)) {
                                (button(cx.t(t::people_person_revoke())).plain().small().context(sentence.as_str()))
                            }
                        }
                    }
                }
            }
        }
    }
}
