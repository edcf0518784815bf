//! Taking part with a link sent by mail: one field, one button, one mail. The page says the same for every address and
//! takes as long. Looking at the link uses nothing up (mail programs look first); its button does.

use maud::{Markup, html};
use parvis_kernel::{Email, Message};
use parvis_ui::{Field, FormState, Icon, button, hidden, link_button};
use parvis_web::{Cx, Outcome, Page, Redirect, WebError};

use super::{attempts, even::evenly, parts, sign_in};
use crate::{
    actions::{self, Followed, LinkWish, Secret},
    mails::Sender,
    model::{TokenKind, TokenState},
    rules::{hash_token, local_path},
    store, t,
};

/// Where the link is asked for.
pub(crate) const PATH: &str = "/participer";

/// `GET /participer`: both ways, for an act that was begun elsewhere.
pub async fn new(cx: Cx) -> Outcome {
    let back = parts::way_back(&cx);
    if cx.person_id().is_some() {
        return Ok(Redirect::to(back.unwrap_or_else(|| "/".to_owned())).into());
    }
    page(&cx, cx.t(t::people_take_part_lead()), back.as_deref(), &FormState::default())
}

/// `POST /participer`
pub async fn create(cx: Cx) -> Outcome {
    let back = parts::way_back(&cx);
    let email = match parts::typed_email(cx.form()) {
        Ok(email) => email,
        Err(refusal) => {
            return page(&cx, cx.t(t::people_take_part_lead()), back.as_deref(), &cx.refused(&refusal));
        }
    };
    if attempts::may_mail_link(&cx, &email.folded()) {
        let wish = LinkWish { email: email.clone(), session: cx.session_id(), return_to: back.clone() };
        let (secret, sender, now) = (Secret::new(&cx), Sender::of(cx.tenant(), cx.locale()), cx.now());
        let work = cx.write(move |tx| Ok(actions::ask_link(tx, &wish, &secret, &sender, now)?));
        evenly(work).await?;
    } else {
        evenly(std::future::ready(())).await;
    }
    sent(&cx, &email, back.as_deref())
}

/// `GET /participer/{token}`
pub async fn show(cx: Cx) -> Outcome {
    let (hash, now) = (token_hash(&cx)?, cx.now());
    let state = cx
        .read(move |c| {
            let token = store::find_token(c, &hash, TokenKind::TakePart)?;
            Ok(store::token_state(token.as_ref(), now))
        })
        .await?;
    if state != TokenState::Open {
        return dead(&cx, state);
    }
    let title = cx.t(t::people_take_part_open());
    let content = html! { form method="post" { (button(cx.t(t::people_take_part_open_button()))) } };
    let main = parts::column(&title, &cx.t(t::people_take_part_open_text()), content);
    Page::new(&title, main).private().reply(&cx)
}

/// `POST /participer/{token}`
pub async fn follow(cx: Cx) -> Outcome {
    let (hash, now, actor) = (token_hash(&cx)?, cx.now(), cx.actor());
    let (token, browser) = sign_in::browser(&cx);
    let done = cx.write(move |tx| actions::follow_link(tx, &hash, &browser, &actor, now)).await?;
    cx.sessions_changed();
    let to = |back: &Option<String>| local_path(back.as_deref().unwrap_or("/")).to_owned();
    Ok(match done {
        Ok(Followed::Open(back)) => {
            Redirect::to(to(&back)).set_session(token).notice(cx.t(t::people_take_part_done())).into()
        }
        Ok(Followed::Already(back)) => Redirect::to(to(&back)).into(),
        Ok(Followed::PasswordFirst(back)) => {
            let path = parts::with_way_back("/connexion", back.as_deref());
            Redirect::to(path).notice(cx.t(t::people_take_part_password())).into()
        }
        Err(state) => return dead(&cx, state),
    })
}

/// The form "Continuer avec mon adresse e-mail", for the page of an act; one comes back to `back`.
pub fn email_way(cx: &Cx, back: &str) -> Markup {
    form(cx, Some(back), &FormState::default())
}

fn form(cx: &Cx, back: Option<&str>, state: &FormState) -> Markup {
    let field = Field::email("adresse", cx.t(t::people_email()))
        .autocomplete("email")
        .hint(cx.t(t::people_take_part_hint()))
        .state(state);
    html! {
        form method="post" action=(PATH) class="stack gap-4" novalidate {
            (field)
            @if let Some(back) = back { (hidden("retour", back)) }
            p class="row" { (button(cx.t(t::people_take_part_button())).icon(Icon::Send)) }
        }
    }
}

fn page(cx: &Cx, lead: String, back: Option<&str>, state: &FormState) -> Outcome {
    let title = cx.t(t::people_take_part());
    let content = html! {
        (form(cx, back, state))
        section class="stack gap-3" aria-labelledby="avec-un-compte" {
            h2 id="avec-un-compte" { (cx.t(t::people_take_part_account())) }
            p class="row" {
                (link_button(cx.t(t::people_sign_in()), parts::with_way_back("/connexion", back)).icon(Icon::User).plain())
                (link_button(cx.t(t::people_sign_up()), parts::with_way_back("/inscription", back)).plain())
            }
        }
    };
    Page::new(&title, parts::column(&title, &lead, content)).private().with_errors(state).reply(cx)
}

/// The same page for every address.
fn sent(cx: &Cx, email: &Email, back: Option<&str>) -> Outcome {
    let title = cx.t(t::people_sent_title());
    let content = html! {
        div class="stack gap-4" {
            p { (cx.t(t::people_take_part_kept())) }
            p { (cx.t(t::people_sent_missing())) }
            form method="post" action=(PATH) {
                (hidden("adresse", email.as_str()))
                @if let Some(back) = back { (hidden("retour", back)) }
                (button(cx.t(t::people_resend())).plain())
            }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_take_part_sent(email.as_str())), content);
    Page::new(&title, main).private().reply(cx)
}

fn token_hash(cx: &Cx) -> Result<String, WebError> {
    Ok(hash_token(&cx.path::<String>("token")?))
}

/// A link that does not work, and the way to a new one.
fn dead(cx: &Cx, state: TokenState) -> Outcome {
    let why: Message = match state {
        TokenState::Expired | TokenState::Open => t::people_take_part_expired(),
        TokenState::Used => t::people_take_part_used(),
        TokenState::Unknown => t::people_take_part_unknown(),
    };
    page(cx, cx.t(why), None, &FormState::default())
}
