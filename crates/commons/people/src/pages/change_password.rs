//! Changing one's password: the present one, then the new one. The other sessions end.

use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{FormState, button, hidden, link_button};
use parvis_web::{Cx, Outcome, Page, Redirect, WebError};

use super::{attempts, parts};
use crate::{
    actions,
    mails::Sender,
    model::{PeopleFault, PersonView},
    store, t,
};

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    let (person, _) = load(&cx).await?;
    page(&cx, &person, &FormState::default())
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let (person, hash) = load(&cx).await?;
    let email = person.email.clone().unwrap_or_default();
    if !attempts::may_try(&cx, &email.to_lowercase()) {
        return page(&cx, &person, &cx.refused(&PeopleFault::TooManyAttempts.into()));
    }
    let present = cx.form().raw("mot_de_passe_actuel").unwrap_or_default().to_owned();
    let is_right = actions::verify_password(present, hash.clone()).await?;
    let new = parts::typed_new_password(cx.form(), &[&email, &person.public_name]);
    let wrong = (!is_right).then(|| Refusal::from(PeopleFault::WrongPassword));
    let (Some(verified), Ok(new), None) = (hash, &new, &wrong) else {
        let refusals: Vec<Refusal> = [wrong, new.err()].into_iter().flatten().collect();
        return page(&cx, &person, &parts::state_with(&cx, &refusals));
    };
    let new_hash = actions::hash_password_later(new.clone(), cx.random()).await?;
    let (actor, session, sender, now) =
        (cx.actor(), cx.session_id(), Sender::of(cx.tenant(), person.locale), cx.now());
    cx.write(move |tx| actions::change_password(tx, &actor, session, &verified, &new_hash, &sender, now))
        .await?;
    cx.sessions_changed();
    attempts::succeeded(&cx, &email.to_lowercase());
    Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_account_password_done())).into())
}

async fn load(cx: &Cx) -> Result<(PersonView, Option<String>), WebError> {
    let id = cx.person()?.id;
    cx.read(move |c| {
        let person = store::person(c, id)?.ok_or(WebError::NotFound)?;
        let credentials = store::credentials(c, id)?.ok_or(WebError::NotFound)?;
        Ok((person, credentials.password_hash))
    })
    .await
}

fn page(cx: &Cx, person: &PersonView, state: &FormState) -> Outcome {
    let title = cx.t(t::people_account_password_change());
    let content = html! {
        form method="post" class="stack gap-5" novalidate {
            @if let Some(email) = &person.email { (hidden("username", email)) }
            (parts::password_field(cx, "mot_de_passe_actuel", cx.t(t::people_password_current()), state))
            (parts::new_password_field(cx, cx.t(t::people_password_new()), state))
            p class="row" {
                (button(cx.t(t::people_account_password_button())))
                (link_button(cx.t(t::people_account()), "/mon-compte").plain())
            }
        }
    };
    Page::new(&title, parts::column(&title, "", content)).private().with_errors(state).reply(cx)
}
