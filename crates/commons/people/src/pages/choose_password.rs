//! The link of the mail "Choisissez un nouveau mot de passe", also of invitations.

use maud::html;
use parvis_kernel::Locale;
use parvis_ui::{FormState, button, hidden};
use parvis_web::{Cx, Outcome, Page, PersonId, Redirect, WebError};

use super::{parts, reset};
use crate::{
    actions,
    mails::Sender,
    model::{PersonView, TokenKind, TokenState},
    rules::hash_token,
    store, t,
};

/// The account whose password the link lets choose, while it does.
async fn owner(cx: &Cx, hash: String) -> Result<Option<PersonView>, WebError> {
    let now = cx.now();
    cx.read(move |c| {
        let token = store::find_token(c, &hash, TokenKind::Reset)?;
        if store::token_state(token.as_ref(), now) != TokenState::Open {
            return Ok(None);
        }
        let person: Option<PersonId> = token.map(|token| token.person_id);
        Ok(match person {
            Some(person) => store::person(c, person)?,
            None => None,
        })
    })
    .await
}

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    let token: String = cx.path("token")?;
    match owner(&cx, hash_token(&token)).await? {
        Some(person) => page(&cx, &person, &FormState::default()),
        None => dead(&cx),
    }
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let hash = hash_token(&cx.path::<String>("token")?);
    let Some(person) = owner(&cx, hash.clone()).await? else { return dead(&cx) };
    let personal = [person.email.clone().unwrap_or_default(), person.public_name.clone()];
    let password = match parts::typed_new_password(cx.form(), &[&personal[0], &personal[1]]) {
        Ok(password) => password,
        Err(refusal) => return page(&cx, &person, &cx.refused(&refusal)),
    };
    let password_hash = actions::hash_password_later(password, cx.random()).await?;
    let locale: Locale = person.locale;
    let (sender, now) = (Sender::of(cx.tenant(), locale), cx.now());
    let answer =
        cx.write(move |tx| actions::choose_password(tx, &hash, &password_hash, &sender, now)).await?;
    cx.sessions_changed();
    match answer {
        Ok(_) => Ok(Redirect::to("/connexion").notice(cx.t(t::people_choose_done())).into()),
        Err(_) => dead(&cx),
    }
}

fn page(cx: &Cx, person: &PersonView, state: &FormState) -> Outcome {
    let title = cx.t(t::people_choose());
    let content = html! {
        form method="post" class="stack gap-5" novalidate {
            // Password managers learn from it which account the new password belongs to.
            @if let Some(email) = &person.email { (hidden("username", email)) }
            (parts::new_password_field(cx, cx.t(t::people_password_new()), state))
            p { (button(cx.t(t::people_choose_button()))) }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_choose_lead()), content);
    Page::new(&title, main).private().with_errors(state).reply(cx)
}

fn dead(cx: &Cx) -> Outcome {
    reset::page(cx, cx.t(t::people_link_reset_dead()), &FormState::default())
}
