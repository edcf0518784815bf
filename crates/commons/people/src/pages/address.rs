//! Changing one's address: the password, the new address, then "Regardez vos messages", the same whether or not the new
//! address has an account.

use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{Field, FormState, button, hidden, link_button};
use parvis_web::{Cx, Outcome, Page, WebError};

use super::{attempts, even::evenly, parts, proof, second_factor::crumbs};
use crate::{
    actions::{self, Secret},
    mails::Sender,
    t,
};

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let new = parts::typed_email(cx.form());
    let (proof, new) = match (proof::prove(&cx).await?, new) {
        (Ok(proof), Ok(new)) => (proof, new),
        (proof, new) => {
            let refusals: Vec<Refusal> = [new.err(), proof.err()].into_iter().flatten().collect();
            return page(&cx, &parts::state_with(&cx, &refusals)).await;
        }
    };
    if attempts::may_mail(&cx, &new.folded()) {
        let (actor, secret, now) = (cx.actor(), Secret::new(&cx), cx.now());
        let (sender, wanted) = (Sender::of(cx.tenant(), proof.person.locale), new.clone());
        let work = cx.write(move |tx| actions::request_change(tx, &actor, &wanted, &secret, &sender, now));
        match evenly(work).await {
            Ok(()) => {}
            Err(WebError::Refused(refusal)) => return page(&cx, &cx.refused(&refusal)).await,
            Err(error) => return Err(error),
        }
    }
    let title = cx.t(t::people_sent_title());
    let content = html! { p { (link_button(cx.t(t::people_account()), "/mon-compte").plain()) } };
    let main = parts::column(&title, &cx.t(t::people_address_sent(new.as_str())), content);
    Page::new(&title, main).crumbs(crumbs(&cx)).private().reply(&cx)
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let (person, _) = proof::load(cx).await?;
    let present = person.email.unwrap_or_default();
    let title = cx.t(t::people_address_change());
    let content = html! {
        form method="post" class="stack gap-5" novalidate {
            (hidden("username", &present))
            (Field::email("adresse", cx.t(t::people_address_new())).state(state))
            (proof::password_field(cx, state))
            p class="row" {
                (button(cx.t(t::people_address_button())))
                (link_button(cx.t(t::people_account()), "/mon-compte").plain())
            }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_address_lead(present.as_str())), content);
    Page::new(&title, main).crumbs(crumbs(cx)).private().with_errors(state).reply(cx)
}
