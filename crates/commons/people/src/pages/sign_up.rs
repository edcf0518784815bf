//! Asking for an account, and the page "Regardez vos messages" that is the same for every address.

use maud::{Markup, html};
use parvis_kernel::{Email, Refusal};
use parvis_ui::{FormState, Tone, button, hidden, notice};
use parvis_web::{Cx, Outcome, Page, WebError};

use super::{
    attempts,
    even::evenly,
    name_fields::{first_name_fields, typed_name},
    parts,
};
use crate::{
    actions::{self, Secret, SignUp},
    mails::Sender,
    model::{AccountRules, ChosenName},
    store, t,
};

struct Typed {
    email: Email,
    name: ChosenName,
    password: String,
}

fn parse(cx: &Cx, rules: &AccountRules) -> Result<Typed, FormState> {
    let form = cx.form();
    let email = parts::typed_email(form);
    let name = typed_name(form, rules);
    let personal = ["adresse", "nom_public", "prenom", "nom"].map(|field| form.text(field));
    let personal: Vec<&str> = personal.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let password = parts::typed_new_password(form, &personal);
    match (email, name, password) {
        (Ok(email), Ok(name), Ok(password)) => Ok(Typed { email, name, password }),
        (email, name, password) => {
            let mut refusals: Vec<Refusal> = [email.err(), password.err()].into_iter().flatten().collect();
            refusals.extend(name.err().unwrap_or_default());
            Err(parts::state_with(cx, &refusals))
        }
    }
}

async fn rules(cx: &Cx) -> Result<AccountRules, WebError> {
    cx.read(|c| Ok(store::account_rules(c)?)).await
}

/// The form.
pub async fn new(cx: Cx) -> Outcome {
    let rules = rules(&cx).await?;
    page(&cx, &rules, &FormState::default())
}

/// Takes the form.
pub async fn create(cx: Cx) -> Outcome {
    let rules = rules(&cx).await?;
    let typed = match parse(&cx, &rules) {
        Ok(typed) => typed,
        Err(state) => return page(&cx, &rules, &state),
    };
    // Hashed for a known address too, so that the time tells nothing.
    let password_hash = actions::hash_password_later(typed.password, cx.random()).await?;
    if attempts::may_mail(&cx, &typed.email.folded()) {
        let wish = SignUp {
            email: typed.email.clone(),
            name: typed.name,
            password_hash,
            return_to: parts::way_back(&cx),
        };
        let (secret, sender, now) = (Secret::new(&cx), Sender::of(cx.tenant(), cx.locale()), cx.now());
        let work = cx.write(move |tx| Ok(actions::sign_up(tx, &wish, &secret, &sender, now)?));
        evenly(work).await?;
    }
    sent(&cx, &typed.email)
}

/// Sends the message again.
pub async fn resend(cx: Cx) -> Outcome {
    let email: Email = match parts::typed_email(cx.form()) {
        Ok(email) => email,
        Err(refusal) => {
            let state = cx.refused(&refusal);
            return super::confirm::dead_link(&cx, t::people_link_expired(), &state);
        }
    };
    if attempts::may_mail(&cx, &email.folded()) {
        evenly(resend_to(&cx, email.clone())).await?;
    }
    sent(&cx, &email)
}

async fn resend_to(cx: &Cx, email: Email) -> Result<(), WebError> {
    let (secret, sender, now) = (Secret::new(cx), Sender::of(cx.tenant(), cx.locale()), cx.now());
    cx.write(move |tx| Ok(actions::resend_confirmation(tx, &email, &secret, &sender, now)?)).await
}

fn page(cx: &Cx, rules: &AccountRules, state: &FormState) -> Outcome {
    let title = cx.t(t::people_sign_up());
    let back = parts::way_back(cx);
    let content = html! {
        form method="post" action="/inscription" class="stack gap-5" novalidate {
            (parts::email_field(cx, state).hint(cx.t(t::people_email_hint())))
            (parts::new_password_field(cx, cx.t(t::people_password()), state))
            (first_name_fields(cx, rules, state))
            @if let Some(back) = &back { (hidden("retour", back)) }
            (data_notice(cx))
            p { (button(cx.t(t::people_sign_up_button()))) }
        }
        p { (cx.t(t::people_sign_up_have())) " " a href=(parts::with_way_back("/connexion", back.as_deref())) { (cx.t(t::people_sign_in())) } }
    };
    let main = parts::column(&title, &cx.t(t::people_sign_up_lead()), content);
    Page::new(&title, main).private().with_errors(state).reply(cx)
}

/// Who uses the data, why, how long, and one's rights (GDPR article 13), short, where they are asked for.
fn data_notice(cx: &Cx) -> Markup {
    let site = cx.site();
    notice(
        Tone::Neutral,
        html! {
            p { b { (cx.t(t::people_sign_up_notice_title())) } }
            p { (cx.t(t::people_sign_up_notice(site.name.as_str()))) }
            @if !site.service_mail.is_empty() { p { (cx.t(t::people_sign_up_notice_contact(site.service_mail.as_str()))) } }
        },
    )
}

/// The same page for every address.
pub(crate) fn sent(cx: &Cx, email: &Email) -> Outcome {
    let title = cx.t(t::people_sent_title());
    let content = html! {
        div class="stack gap-4" {
            p { (cx.t(t::people_sent_missing())) }
            form method="post" action="/inscription/renvoyer" {
                (hidden("adresse", email.as_str()))
                (button(cx.t(t::people_resend())).plain())
            }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_sent_text(email.as_str())), content);
    Page::new(&title, main).private().reply(cx)
}
