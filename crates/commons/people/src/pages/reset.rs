//! "Mot de passe oublié": the answer is the same whether or not there is an account.

use maud::html;
use parvis_kernel::Email;
use parvis_ui::{FormState, button, link_button};
use parvis_web::{Cx, Outcome, Page};

use super::{attempts, even::evenly, parts};
use crate::{
    actions::{self, Secret},
    mails::Sender,
    t,
};

/// The form.
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, cx.t(t::people_reset_lead()), &FormState::default())
}

/// Takes the form.
pub async fn create(cx: Cx) -> Outcome {
    let email = match parts::typed_email(cx.form()) {
        Ok(email) => email,
        Err(refusal) => return page(&cx, cx.t(t::people_reset_lead()), &cx.refused(&refusal)),
    };
    if attempts::may_mail(&cx, &email.folded()) {
        let (secret, sender, now) = (Secret::new(&cx), Sender::of(cx.tenant(), cx.locale()), cx.now());
        let wanted = email.clone();
        let work = cx.write(move |tx| Ok(actions::request_reset(tx, &wanted, &secret, &sender, now)?));
        evenly(work).await?;
    }
    sent(&cx, &email)
}

/// The form, with a sentence that says why one is here; also for dead links.
pub(crate) fn page(cx: &Cx, lead: String, state: &FormState) -> Outcome {
    let title = cx.t(t::people_reset());
    let content = html! {
        form method="post" action="/mot-de-passe" class="stack gap-5" novalidate {
            (parts::email_field(cx, state))
            p { (button(cx.t(t::people_reset_button()))) }
        }
    };
    Page::new(&title, parts::column(&title, &lead, content)).private().with_errors(state).reply(cx)
}

fn sent(cx: &Cx, email: &Email) -> Outcome {
    let title = cx.t(t::people_sent_title());
    let content = html! { p { (link_button(cx.t(t::people_sign_in()), "/connexion").plain()) } };
    let main = parts::column(&title, &cx.t(t::people_reset_sent(email.as_str())), content);
    Page::new(&title, main).private().reply(cx)
}
