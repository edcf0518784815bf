//! The links of a change of address: the one that confirms it, and the one that takes it back. Looking changes nothing
//! (mail programs look first); the button does. No account is asked for: the mailbox is the proof.

use maud::html;
use parvis_kernel::{Locale, Message};
use parvis_ui::{button, link_button};
use parvis_web::{Cx, Outcome, Page, Redirect, WebError};

use super::parts;
use crate::{
    actions::{self, Secret},
    mails::Sender,
    model::{TokenKind, TokenState},
    rules::hash_token,
    store, t,
};

/// The page that confirms.
pub async fn show_change(cx: Cx) -> Outcome {
    let words =
        [t::people_address_confirm(), t::people_address_confirm_text(), t::people_address_confirm_button()];
    show(&cx, TokenKind::Change, words).await
}

/// Confirms.
pub async fn confirm(cx: Cx) -> Outcome {
    let (hash, secret, now) = (token_hash(&cx)?, Secret::new(&cx), cx.now());
    let sender = Sender::of(cx.tenant(), locale_of(&cx, TokenKind::Change).await?);
    let done = cx.write(move |tx| actions::confirm_change(tx, &hash, &secret, &sender, now)).await?;
    cx.sessions_changed();
    match done {
        Ok(()) => Ok(Redirect::to("/connexion").notice(cx.t(t::people_address_confirmed())).into()),
        Err(_) => dead(&cx),
    }
}

/// The page that takes the change back.
pub async fn show_undo(cx: Cx) -> Outcome {
    let words = [t::people_address_undo(), t::people_address_undo_text(), t::people_address_undo_button()];
    show(&cx, TokenKind::Undo, words).await
}

/// Takes it back.
pub async fn undo(cx: Cx) -> Outcome {
    let (hash, secret, now) = (token_hash(&cx)?, Secret::new(&cx), cx.now());
    let sender = Sender::of(cx.tenant(), locale_of(&cx, TokenKind::Undo).await?);
    let done = cx.write(move |tx| actions::undo_change(tx, &hash, &secret, &sender, now)).await?;
    cx.sessions_changed();
    match done {
        Ok(()) => Ok(Redirect::to("/connexion").notice(cx.t(t::people_address_undone())).into()),
        Err(_) => dead(&cx),
    }
}

fn token_hash(cx: &Cx) -> Result<String, WebError> {
    Ok(hash_token(&cx.path::<String>("token")?))
}

/// The language of the account's mails.
async fn locale_of(cx: &Cx, kind: TokenKind) -> Result<Locale, WebError> {
    let (hash, now, here) = (token_hash(cx)?, cx.now(), cx.locale());
    cx.read(move |c| {
        let Ok((person, _)) = actions::owner_of_link(c, &hash, kind, now)? else { return Ok(here) };
        Ok(store::person(c, person)?.map_or(here, |person| person.locale))
    })
    .await
}

async fn show(cx: &Cx, kind: TokenKind, [title, text, act]: [Message; 3]) -> Outcome {
    let (hash, now) = (token_hash(cx)?, cx.now());
    let found: Result<_, TokenState> = cx.read(move |c| actions::owner_of_link(c, &hash, kind, now)).await?;
    let Ok((_, email)) = found else { return dead(cx) };
    let title = cx.t(title);
    let content = html! {
        @if let Some(email) = email { p { b { (email.as_str()) } } }
        form method="post" { (button(cx.t(act))) }
    };
    Page::new(&title, parts::column(&title, &cx.t(text), content)).private().reply(cx)
}

fn dead(cx: &Cx) -> Outcome {
    let title = cx.t(t::people_link_expired_title());
    let content = html! { p { (link_button(cx.t(t::people_account()), "/mon-compte").plain()) } };
    Page::new(&title, parts::column(&title, &cx.t(t::people_address_dead()), content)).private().reply(cx)
}
