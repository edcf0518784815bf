//! Asking for an account, and the page "Regardez vos messages" that is the same for every address.

use maud::{Markup, html};
use parvis_kernel::{Email, Refusal};
use parvis_ui::{Field, FormState, Tone, button, hidden, notice};
use parvis_web::{Cx, Outcome, Page, WebError};

use super::{attempts, parts};
use crate::{
    actions::{self, Secret, SignUp},
    mails::Sender,
    rules::check_public_name,
    t,
};

struct Typed {
    email: Email,
    public_name: String,
    password: String,
}

fn parse(cx: &Cx) -> Result<Typed, FormState> {
    let form = cx.form();
    let email = parts::typed_email(form);
    let public_name = check_public_name(&form.text("nom_public")).map_err(Refusal::from);
    let personal = [form.text("adresse"), form.text("nom_public")];
    let password = parts::typed_new_password(form, &[&personal[0], &personal[1]]);
    match (email, public_name, password) {
        (Ok(email), Ok(public_name), Ok(password)) => Ok(Typed { email, public_name, password }),
        (email, name, password) => {
            let refusals: Vec<Refusal> =
                [email.err(), password.err(), name.err()].into_iter().flatten().collect();
            Err(parts::state_with(cx, &refusals))
        }
    }
}

/// The form.
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, &FormState::default())
}

/// Takes the form.
pub async fn create(cx: Cx) -> Outcome {
    let typed = match parse(&cx) {
        Ok(typed) => typed,
        Err(state) => return page(&cx, &state),
    };
    // Hashed for a known address too, so that the time tells nothing.
    let password_hash = actions::hash_password_later(typed.password, cx.random()).await?;
    if attempts::may_mail(&cx, &typed.email.folded()) {
        let wish = SignUp {
            email: typed.email.clone(),
            public_name: typed.public_name,
            password_hash,
            return_to: parts::way_back(&cx),
        };
        let (secret, sender, now) = (Secret::new(&cx), Sender::of(cx.tenant(), cx.locale()), cx.now());
        cx.write(move |tx| Ok(actions::sign_up(tx, &wish, &secret, &sender, now)?)).await?;
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
        resend_to(&cx, email.clone()).await?;
    }
    sent(&cx, &email)
}

async fn resend_to(cx: &Cx, email: Email) -> Result<(), WebError> {
    let (secret, sender, now) = (Secret::new(cx), Sender::of(cx.tenant(), cx.locale()), cx.now());
    cx.write(move |tx| Ok(actions::resend_confirmation(tx, &email, &secret, &sender, now)?)).await
}

fn page(cx: &Cx, state: &FormState) -> Outcome {
    let title = cx.t(t::people_sign_up());
    let back = parts::way_back(cx);
    let content = html! {
        form method="post" action="/inscription" class="stack gap-5" novalidate {
            (parts::email_field(cx, state).hint(cx.t(t::people_email_hint())))
            (parts::new_password_field(cx, cx.t(t::people_password()), state))
            (Field::text("nom_public", cx.t(t::people_name())).hint(cx.t(t::people_name_hint())).autocomplete("nickname").state(state))
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
