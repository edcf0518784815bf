//! One provider: its settings, and the addresses to declare there.

use maud::{Markup, html};
use parvis_ui::{FormState, button, data_list, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{fields, list, list::PATH, parse};
use crate::{
    actions::{self, Vault},
    model::{Provider, ProviderId},
    pages::{return_url, secret_purpose},
    rules, store, t,
};

/// `GET /bureau/reglages/connexions/{provider}`
pub async fn edit(cx: Cx) -> Outcome {
    let provider = provider(&cx).await?;
    let state = parse::state_of(&provider);
    page(&cx, &provider, &state).await
}

/// `POST /bureau/reglages/connexions/{provider}`
pub async fn update(cx: Cx) -> Outcome {
    let provider = provider(&cx).await?;
    let (label, active) = (cx.form().text("nom"), cx.form().ticked("actif"));
    let settings = parse::settings_of(cx.form(), provider.settings.profile);
    let wrong = rules::check_settings(&label, &settings);
    if !wrong.is_empty() {
        let mut state = cx.form().state();
        wrong.iter().for_each(|refusal| cx.add_refusal(&mut state, refusal));
        return page(&cx, &provider, &state).await;
    }
    let typed = cx.form().filled("mot_de_passe_client");
    let vault = Vault::of(cx.tenant());
    let secret = typed.map(|text| vault.seal(&secret_purpose(&provider), text.as_bytes(), &*cx.random()));
    let (actor, now, id) = (cx.actor(), cx.now(), provider.id);
    let done = cx
        .write(move |tx| {
            let change = (label.as_str(), active, &settings);
            actions::change_provider(tx, &actor, id, change, secret.as_deref(), now)
        })
        .await;
    match done {
        Ok(()) => Ok(Redirect::to(format!("{PATH}/{id}")).notice(cx.t(t::identity_saved())).into()),
        Err(WebError::Refused(refusal)) => page(&cx, &provider, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// The provider of the address.
pub(super) async fn provider(cx: &Cx) -> Result<Provider, WebError> {
    let id: ProviderId = cx.path("provider")?;
    cx.read(move |c| store::provider(c, id)?.ok_or(WebError::NotFound)).await
}

async fn page(cx: &Cx, provider: &Provider, state: &FormState) -> Outcome {
    let here = format!("{PATH}/{}", provider.id);
    let main = html! {
        p { a href=(PATH) { (cx.t(t::identity_back())) } }
        div class="row between" {
            h1 { (provider.label) }
            (list::state(cx, provider))
        }
        (to_declare(cx, provider))
        form method="post" action=(here) class="stack gap-6" novalidate {
            (part(cx.t(t::identity_part_main()), fields::main(cx, provider, state)))
            (part(cx.t(t::identity_part_uses()), fields::uses(cx, state)))
            (part(cx.t(t::identity_part_roles()), fields::roles(cx, provider, state)))
            div class="stack gap-3" {
                (fields::protocol(cx, state))
                (fields::claims(cx, state))
                (fields::addresses(cx, state))
            }
            div class="row" {
                (button(cx.t(t::identity_save())))
                (link_button(cx.t(t::identity_try()), format!("{here}/essai")).plain())
                (link_button(cx.t(t::identity_remove()), format!("{here}/supprimer")).plain().danger())
            }
        }
    };
    OfficePage::new(&provider.label, main).with_errors(state).reply(cx).await
}

fn part(title: String, fields: Markup) -> Markup {
    html! {
        section class="stack gap-5" {
            h2 { (title) }
            (fields)
        }
    }
}

fn to_declare(cx: &Cx, provider: &Provider) -> Markup {
    let base = cx.tenant().base_url();
    let (back, out) = (cx.t(t::identity_declare_return()), cx.t(t::identity_declare_end()));
    let code = |text: String| html! { code class="break" { (text) } };
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::identity_declare())) }
            p { (cx.t(t::identity_declare_text())) }
            (data_list(&[
                (back.as_str(), code(return_url(cx, provider))),
                (out.as_str(), code(format!("{base}/deconnexion/retour"))),
            ]))
        }
    }
}
