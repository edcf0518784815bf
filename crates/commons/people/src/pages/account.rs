//! "Mon compte": what is known about the person, and what they may change. Other slices add their panels.

use std::collections::HashMap;

use maud::{Markup, html};
use parvis_kernel::Locale;
use parvis_slice::{PanelSeed, Place};
use parvis_ui::{Change, Choice, Field, FormState, SummaryRow, button, link_button, summary_list};
use parvis_web::{Cx, Outcome, Page, PersonId, Redirect, WebError};

use super::{light_account, parts, second_factor, sessions};
use crate::{
    actions, admin,
    model::{Mandate, PersonView},
    store::{self, PlaceNames, SessionRow},
    t,
};

struct Account {
    person: PersonView,
    mandates: Vec<Mandate>,
    places: PlaceNames,
    names: HashMap<PersonId, String>,
    sessions: Vec<SessionRow>,
    has_second_factor: bool,
    panels: Vec<Markup>,
}

async fn load(cx: &Cx) -> Result<Account, WebError> {
    let id = cx.person()?.id;
    let seed = PanelSeed::of(cx);
    cx.read(move |c| {
        let person = store::person(c, id)?.ok_or(WebError::NotFound)?;
        let mandates = store::mandates(c, id)?;
        let places = if mandates.is_empty() { PlaceNames::default() } else { store::place_names(c)? };
        Ok(Account {
            names: store::public_names(c, &admin::those_away(&mandates))?,
            sessions: store::sessions_of(c, id)?,
            has_second_factor: store::has_second_factor(c, id)?,
            panels: parvis_slice::panels_for(c, Place::AccountBody, &seed.cx(None), id.raw())?,
            person,
            mandates,
            places,
        })
    })
    .await
}

/// The page.
pub async fn show(cx: Cx) -> Outcome {
    if !cx.actor().has_account() {
        return light_account::show(&cx).await;
    }
    page(&cx, &FormState::default()).await
}

/// Changes the language.
pub async fn update_language(cx: Cx) -> Outcome {
    let Some(locale) = cx.form().parse::<Locale>("langue") else {
        return page(&cx, &FormState::default()).await;
    };
    let actor = cx.actor();
    cx.write(move |tx| actions::change_locale(tx, &actor, locale)).await?;
    let texts = cx.tenant().texts(locale);
    let done = texts.say(&t::people_account_language_done());
    Ok(Redirect::to("/mon-compte").language(locale.code()).notice(done).into())
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let account = load(cx).await?;
    let title = cx.t(t::people_account());
    let content = html! { div class="stack gap-7" {
        @for panel in &account.panels { (panel) }
        (identity(cx, &account))
        @if !account.mandates.is_empty() { (roles(cx, &account)) }
        (language(cx, &account.person))
        (sessions::section(cx, &account.sessions))
        section class="stack gap-3" {
            h2 { (cx.t(t::people_account_delete())) }
            p { (cx.t(t::people_delete_kept())) }
            p { (link_button(cx.t(t::people_account_delete()), "/mon-compte/supprimer").plain().danger()) }
        }
    } };
    let main = parts::column(&title, &cx.t(t::people_account_lead()), content);
    Page::new(&title, main).private().with_errors(state).reply(cx)
}

fn identity(cx: &Cx, account: &Account) -> Markup {
    let person = &account.person;
    let unconfirmed = person.confirmed_at.is_none().then(|| cx.t(t::people_account_unconfirmed()));
    let address = html! { (person.email.as_deref().unwrap_or_default()) @if let Some(word) = unconfirmed { " (" (word) ")" } };
    let factor = if account.has_second_factor { t::people_factor_yes() } else { t::people_factor_no() };
    let row = |term: String, value: Markup, href: &str| {
        let change =
            Change { href: href.to_owned(), text: cx.t(t::people_change()), context: term.to_lowercase() };
        SummaryRow { change: (!href.is_empty()).then_some(change), term, value }
    };
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_account_identity())) }
            (summary_list(&[
                row(cx.t(t::people_name()), html! { (person.public_name) }, "/mon-compte/nom"),
                row(cx.t(t::people_email()), address, "/mon-compte/adresse"),
                row(cx.t(t::people_password()), html! { (cx.t(t::people_password_hidden())) }, "/mon-compte/mot-de-passe"),
                row(cx.t(t::people_factor()), html! { (cx.t(factor)) }, second_factor::PATH),
                row(cx.t(t::people_account_since()), html! { (cx.texts().day(person.created_at)) }, ""),
            ]))
        }
    }
}

fn roles(cx: &Cx, account: &Account) -> Markup {
    let is_agent = account.mandates.iter().any(|mandate| mandate.terms.role.is_agent());
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::people_account_roles())) }
            ul {
                @for mandate in &account.mandates {
                    li { (admin::mandate_sentence(cx.texts(), mandate, &account.places, &account.names)) }
                }
            }
            @if is_agent { p { (link_button(cx.t(t::people_absence()), "/mon-compte/absence").plain()) } }
        }
    }
}

fn language(cx: &Cx, person: &PersonView) -> Markup {
    let choices = Locale::ALL.map(|locale| Choice::new(locale.code(), locale.own_name())).to_vec();
    let field = Field::radios("langue", cx.t(t::people_account_language()), choices)
        .hint(cx.t(t::people_account_language_hint()))
        .label_hidden()
        .value(person.locale.code());
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_account_language())) }
            form method="post" action="/mon-compte/langue" class="stack gap-4" {
                (field)
                p { (button(cx.t(t::people_account_language_button())).plain()) }
            }
        }
    }
}
