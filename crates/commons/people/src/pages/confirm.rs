//! The link of the mail "Confirmez votre adresse". Looking at it changes nothing (mail programs look first); the
//! button confirms.

use maud::html;
use parvis_kernel::Message;
use parvis_ui::{FormState, button, link_button};
use parvis_web::{Cx, Outcome, Page, Redirect};

use super::parts;
use crate::{
    actions,
    model::{TokenKind, TokenState},
    store, t,
};

fn token_hash(cx: &Cx) -> Result<String, parvis_web::WebError> {
    Ok(crate::rules::hash_token(&cx.path::<String>("token")?))
}

/// The page with the button, or why the link does not work.
pub async fn show(cx: Cx) -> Outcome {
    let (hash, now) = (token_hash(&cx)?, cx.now());
    let state = cx
        .read(move |c| {
            let token = store::find_token(c, &hash, TokenKind::Confirm)?;
            Ok(store::token_state(token.as_ref(), now))
        })
        .await?;
    if state != TokenState::Open {
        return dead_link(&cx, why(state), &FormState::default());
    }
    let title = cx.t(t::people_confirm_title());
    let content = html! { form method="post" { (button(cx.t(t::people_confirm_button()))) } };
    let main = parts::column(&title, &cx.t(t::people_confirm_text()), content);
    Page::new(&title, main).private().reply(&cx)
}

/// Confirms, and leads to signing in.
pub async fn create(cx: Cx) -> Outcome {
    let (hash, now) = (token_hash(&cx)?, cx.now());
    let today = now.in_zone(cx.texts().zone()).date();
    match cx.write(move |tx| Ok(actions::confirm_address(tx, &hash, today, now)?)).await? {
        Ok(back) => {
            let path = parts::with_way_back("/connexion", back.as_deref());
            Ok(Redirect::to(path).notice(cx.t(t::people_confirm_done())).into())
        }
        Err(state) => dead_link(&cx, why(state), &FormState::default()),
    }
}

fn why(state: TokenState) -> Message {
    match state {
        TokenState::Expired | TokenState::Open => t::people_link_expired(),
        TokenState::Used => t::people_link_used(),
        TokenState::Unknown => t::people_link_unknown(),
    }
}

/// A link that does not work, and the way to a new one.
pub(crate) fn dead_link(cx: &Cx, why: Message, state: &FormState) -> Outcome {
    let title = cx.t(t::people_link_expired_title());
    let content = html! {
        form method="post" action="/inscription/renvoyer" class="stack gap-5" novalidate {
            (parts::email_field(cx, state))
            p class="row" {
                (button(cx.t(t::people_resend())))
                (link_button(cx.t(t::people_sign_in()), "/connexion").plain())
            }
        }
    };
    let main = parts::column(&title, &cx.t(why), content);
    Page::new(&title, main).private().with_errors(state).reply(cx)
}
