//! "Mon compte": what is known about the person, and what they may change. Other slices add their panels.

use maud::{Markup, Render, html};
use parvis_kernel::{Locale, Refusal};
use parvis_slice::{PanelSeed, Place};
use parvis_ui::{Choice, Field, FormState, Table, button, data_list, link_button};
use parvis_web::{Cx, Outcome, Page, Redirect, WebError};

use super::parts;
use crate::{
    actions, admin,
    model::{PersonView, RoleView},
    rules::check_public_name,
    store::{self, PlaceNames, SessionRow},
    t,
};

struct Account {
    person: PersonView,
    roles: Vec<RoleView>,
    places: PlaceNames,
    sessions: Vec<SessionRow>,
    panels: Vec<Markup>,
}

async fn load(cx: &Cx) -> Result<Account, WebError> {
    let id = cx.person()?.id;
    let seed = PanelSeed::of(cx);
    cx.read(move |c| {
        let person = store::person(c, id)?.ok_or(WebError::NotFound)?;
        let roles = store::grants(c, id)?;
        let places = if roles.is_empty() { PlaceNames::default() } else { store::place_names(c)? };
        let sessions = store::sessions_of(c, id)?;
        let panels = parvis_slice::panels_for(c, Place::AccountBody, &seed.cx(None), id.raw())?;
        Ok(Account { person, roles, places, sessions, panels })
    })
    .await
}

/// The page.
pub async fn show(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// Changes the public name.
pub async fn update_name(cx: Cx) -> Outcome {
    let name = match check_public_name(&cx.form().text("nom_public")) {
        Ok(name) => name,
        Err(fault) => return page(&cx, &cx.refused(&Refusal::from(fault))).await,
    };
    let actor = cx.actor();
    cx.write(move |tx| actions::change_public_name(tx, &actor, &name)).await?;
    cx.sessions_changed();
    Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_account_name_done())).into())
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

/// Ends the sessions on other machines.
pub async fn end_sessions(cx: Cx) -> Outcome {
    let (actor, session) = (cx.actor(), cx.session_id().ok_or(WebError::NotAllowed)?);
    cx.write(move |tx| actions::end_others(tx, &actor, session).map(|_| ())).await?;
    cx.sessions_changed();
    Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_account_sessions_done())).into())
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let account = load(cx).await?;
    let title = cx.t(t::people_account());
    let content = html! { div class="stack gap-7" {
        @for panel in &account.panels { (panel) }
        (identity(cx, &account, state))
        @if !account.roles.is_empty() {
            section class="stack gap-3" {
                h2 { (cx.t(t::people_account_roles())) }
                ul { @for role in &account.roles { li { (admin::role_sentence(cx, &role.grant, &account.places)) } } }
            }
        }
        (language(cx, &account.person))
        (sessions(cx, &account.sessions))
        section class="stack gap-3" {
            h2 { (cx.t(t::people_account_password())) }
            p { (link_button(cx.t(t::people_account_password_change()), "/mon-compte/mot-de-passe").plain()) }
        }
        section class="stack gap-3" {
            h2 { (cx.t(t::people_account_delete())) }
            p { (cx.t(t::people_delete_kept())) }
            p { (link_button(cx.t(t::people_account_delete()), "/mon-compte/supprimer").plain().danger()) }
        }
    } };
    let main = parts::column(&title, &cx.t(t::people_account_lead()), content);
    Page::new(&title, main).private().with_errors(state).reply(cx)
}

fn identity(cx: &Cx, account: &Account, state: &FormState) -> Markup {
    let person = &account.person;
    let unconfirmed = person.confirmed_at.is_none().then(|| cx.t(t::people_account_unconfirmed()));
    let (email, since) = (cx.t(t::people_email()), cx.t(t::people_account_since()));
    let address = html! { (person.email.as_deref().unwrap_or_default()) @if let Some(word) = unconfirmed { " (" (word) ")" } };
    let field = Field::text("nom_public", cx.t(t::people_name()))
        .hint(cx.t(t::people_name_hint()))
        .autocomplete("nickname");
    let field = if state.is_clean() { field.value(&person.public_name) } else { field.state(state) };
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_account_identity())) }
            (data_list(&[(email.as_str(), address), (since.as_str(), html! { (cx.texts().day(person.created_at)) })]))
            form method="post" action="/mon-compte/nom" class="stack gap-4" novalidate {
                (field)
                p { (button(cx.t(t::people_account_name_button())).plain()) }
            }
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

fn sessions(cx: &Cx, sessions: &[SessionRow]) -> Markup {
    let here = cx.session_id();
    let mut table = Table::new(cx.t(t::people_account_sessions()))
        .caption_hidden()
        .column(cx.t(t::people_account_session_which()))
        .column(cx.t(t::people_account_session_opened()))
        .column(cx.t(t::people_account_session_seen()));
    for session in sessions {
        let which = if Some(session.id) == here {
            t::people_account_session_here()
        } else {
            t::people_account_session_other()
        };
        table = table.row([
            html! { (cx.t(which)) },
            html! { (cx.texts().moment(session.created_at)) },
            html! { (cx.texts().moment(session.seen_at)) },
        ]);
    }
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_account_sessions())) }
            p { (cx.t(t::people_account_sessions_text())) }
            (table.render())
            @if sessions.len() > 1 {
                form method="post" action="/mon-compte/connexions" { (button(cx.t(t::people_account_sessions_button())).plain()) }
            }
        }
    }
}
