//! One person: who they are, what they may do until when, their invitation and their second factor. What is done here
//! is in `person_acts.rs`.

use std::collections::HashMap;

use maud::{Markup, html};
use parvis_kernel::PeriodState;
use parvis_ui::{FormState, Tone, button, data_list, link_button, notice, tag};
use parvis_web::{Cx, OfficePage, Outcome, PersonId, WebError};

use super::{mandate_sentence, role_fields::role_fields, those_away};
use crate::{
    model::{Mandate, PersonView},
    store::{self, InvitationRow, PlaceNames},
    t,
};

/// All that the page shows.
pub(super) struct Desk {
    pub person: PersonView,
    pub mandates: Vec<Mandate>,
    pub places: PlaceNames,
    pub names: HashMap<PersonId, String>,
    pub invitation: Option<InvitationRow>,
    pub has_second_factor: bool,
}

/// Reads it.
pub(super) async fn load(cx: &Cx) -> Result<Desk, WebError> {
    let id: PersonId = cx.path("person")?;
    cx.read(move |c| {
        let person = store::person(c, id)?.ok_or(WebError::NotFound)?;
        let mandates = store::mandates(c, id)?;
        Ok(Desk {
            names: store::public_names(c, &those_away(&mandates))?,
            places: store::place_names(c)?,
            invitation: store::invitation_of(c, id)?,
            has_second_factor: store::has_second_factor(c, id)?,
            person,
            mandates,
        })
    })
    .await
}

/// The page.
pub async fn show(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    page(&cx, &desk, &FormState::default()).await
}

/// The page with what was typed.
pub(super) async fn page(cx: &Cx, desk: &Desk, state: &FormState) -> Outcome {
    let person = &desk.person;
    let main = html! {
        div class="stack gap-6" {
            div class="stack gap-4" {
                p { a href="/bureau/personnes" { (cx.t(t::people_list())) } }
                h1 { (person.public_name) }
                (facts(cx, desk))
            }
            @if person.erased_at.is_some() {
                (notice(Tone::Neutral, html! { p { (cx.t(t::people_person_erased())) } }))
            } @else {
                @if let Some(invitation) = &desk.invitation { (invited(cx, person, invitation)) }
                (roles(cx, desk))
                section class="stack gap-4" {
                    h2 { (cx.t(t::people_person_grant())) }
                    form method="post" action=(path(person, "/roles")) class="stack gap-4" novalidate {
                        (cx.once())
                        (role_fields(cx, &desk.places, state))
                        p { (button(cx.t(t::people_person_grant_button()))) }
                    }
                }
                @if desk.has_second_factor { (second_factor(cx, person)) }
            }
        }
    };
    OfficePage::new(&person.public_name, main).with_errors(state).reply(cx).await
}

fn path(person: &PersonView, end: &str) -> String {
    format!("/bureau/personnes/{}{end}", person.id)
}

fn facts(cx: &Cx, desk: &Desk) -> Markup {
    let person = &desk.person;
    let (email, since, seen, factor) = (
        cx.t(t::people_email()),
        cx.t(t::people_col_since()),
        cx.t(t::people_col_seen()),
        cx.t(t::people_factor()),
    );
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
        rows.push((seen.as_str(), html! { (cx.texts().moment(at)) }));
    }
    if desk.mandates.iter().any(|mandate| mandate.terms.role.is_agent()) {
        let has = if desk.has_second_factor { t::people_factor_yes() } else { t::people_factor_no() };
        rows.push((factor.as_str(), html! { (cx.t(has)) }));
    }
    data_list(&rows)
}

fn invited(cx: &Cx, person: &PersonView, invitation: &InvitationRow) -> Markup {
    let (sent, ends) = (cx.texts().day(invitation.created_at), cx.texts().moment(invitation.expires_at));
    let has_ended = invitation.expires_at <= cx.now();
    let text = if has_ended {
        t::people_invitation_ended(sent, ends)
    } else {
        t::people_invitation_open(sent, ends)
    };
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_invitation())) }
            p { (cx.t(text)) }
            div class="row" {
                form method="post" action=(path(person, "/invitation")) { (button(cx.t(t::people_invitation_renew())).plain()) }
                form method="post" action=(path(person, "/invitation/annuler")) { (button(cx.t(t::people_invitation_cancel())).plain().danger()) }
            }
        }
    }
}

fn roles(cx: &Cx, desk: &Desk) -> Markup {
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_person_roles())) }
            @if desk.mandates.is_empty() { p { (cx.t(t::people_person_no_role())) } }
            @else {
                ul class="stack gap-3" role="list" { @for mandate in &desk.mandates { (role(cx, desk, mandate)) } }
                p { (link_button(cx.t(t::people_absence()), path(&desk.person, "/absence")).plain()) }
            }
        }
    }
}

fn role(cx: &Cx, desk: &Desk, mandate: &Mandate) -> Markup {
    let sentence = mandate_sentence(cx.texts(), mandate, &desk.places, &desk.names);
    let state = mandate.terms.state(cx.now());
    html! {
        li class="row between" {
            span class="stack gap-1" {
                span { (sentence) }
                @match state {
                    PeriodState::Upcoming => { span { (tag(Tone::Neutral, cx.t(t::people_role_upcoming()))) } }
                    PeriodState::Past => { span { (tag(Tone::Neutral, cx.t(t::people_role_ended()))) } }
                    PeriodState::Current => {}
                }
            }
            form method="post" action=(path(&desk.person, &format!("/roles/{}/retirer", mandate.id))) {
                (button(cx.t(t::people_person_revoke())).plain().small().context(sentence.as_str()))
            }
        }
    }
}

fn second_factor(cx: &Cx, person: &PersonView) -> Markup {
    if cx.person_id() == Some(person.id) {
        return html! {};
    }
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_factor())) }
            p { (cx.t(t::people_factor_reset_text())) }
            form method="post" action=(path(person, "/second-facteur/retirer")) {
                (button(cx.t(t::people_factor_reset())).plain().danger())
            }
        }
    }
}
