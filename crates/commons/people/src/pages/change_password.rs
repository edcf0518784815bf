//! Changing one's password: the present one, then the new one. The other sessions end.

use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{FormState, button, hidden, link_button};
use parvis_web::{Cx, Outcome, Page, Redirect};

use super::{parts, proof};
use crate::{actions, mails::Sender, model::PersonView, t};

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    let (person, _) = proof::load(&cx).await?;
    page(&cx, &person, &FormState::default())
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let (person, _) = proof::load(&cx).await?;
    let proven = proof::prove(&cx).await?;
    let email = person.email.clone().unwrap_or_default();
    let new = parts::typed_new_password(cx.form(), &[&email, &person.public_name]);
    let (proof, new) = match (proven, new) {
        (Ok(proof), Ok(new)) => (proof, new),
        (proof, new) => {
            let refusals: Vec<Refusal> = [proof.err(), new.err()].into_iter().flatten().collect();
            return page(&cx, &person, &parts::state_with(&cx, &refusals));
        }
    };
    let new_hash = actions::hash_password_later(new, cx.random()).await?;
    let (actor, session, sender, now) =
        (cx.actor(), cx.session_id(), Sender::of(cx.tenant(), person.locale), cx.now());
    let verified = proof.verified;
    cx.write(move |tx| actions::change_password(tx, &actor, session, &verified, &new_hash, &sender, now))
        .await?;
    cx.sessions_changed();
    Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_account_password_done())).into())
}

fn page(cx: &Cx, person: &PersonView, state: &FormState) -> Outcome {
    let title = cx.t(t::people_account_password_change());
    let content = html! {
        form method="post" class="stack gap-5" novalidate {
            @if let Some(email) = &person.email { (hidden("username", email)) }
            (proof::password_field(cx, state))
            (parts::new_password_field(cx, cx.t(t::people_password_new()), state))
            p class="row" {
                (button(cx.t(t::people_account_password_button())))
                (link_button(cx.t(t::people_account()), "/mon-compte").plain())
            }
        }
    };
    Page::new(&title, parts::column(&title, "", content)).private().with_errors(state).reply(cx)
}
