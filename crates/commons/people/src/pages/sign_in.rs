//! Signing in with address and password. One sentence for every wrong pair, and the same time.

use http::StatusCode;
use maud::html;
use parvis_kernel::Email;
use parvis_slice::{PanelSeed, Place, panels_for};
use parvis_ui::{FormState, button, hidden};
use parvis_web::{Cx, Outcome, Page, Redirect};

use super::{attempts, parts};
use crate::{
    actions::{self, Browser, SignInAnswer},
    model::PeopleFault,
    rules::{device_of, local_path},
    store, t,
};

/// The form.
pub async fn new(cx: Cx) -> Outcome {
    let back = parts::way_back(&cx);
    if cx.actor().has_account() {
        return Ok(Redirect::to(back.unwrap_or_else(|| "/mon-compte".to_owned())).into());
    }
    page(&cx, &FormState::default(), None).await
}

/// Takes the form.
pub async fn create(cx: Cx) -> Outcome {
    let typed = cx.form().text("adresse");
    let Ok(email) = typed.parse::<Email>() else {
        return page(&cx, &cx.refused(&PeopleFault::EmailMalformed.into()), None).await;
    };
    if !attempts::may_try(&cx, &email.folded()) {
        let state = cx.refused(&PeopleFault::TooManyAttempts.into());
        return page(&cx, &state, Some(StatusCode::TOO_MANY_REQUESTS)).await;
    }
    let wanted = email.clone();
    let known = cx.read(move |c| Ok(store::find_by_email(c, &wanted)?)).await?;
    let hash = known.and_then(|known| known.password_hash);
    let password = cx.form().raw("mot_de_passe").unwrap_or_default().to_owned();
    let is_right = actions::verify_password(password, hash.clone()).await?;
    let Some(verified) = hash.filter(|_| is_right) else {
        attempts::failed(&cx, &email.folded());
        return page(&cx, &cx.refused(&PeopleFault::WrongCredentials.into()), None).await;
    };
    attempts::succeeded(&cx, &email.folded());
    open(&cx, email, verified).await
}

async fn open(cx: &Cx, email: Email, verified: String) -> Outcome {
    let (token, browser) = browser(cx);
    let (now, wanted) = (cx.now(), email.clone());
    let answer = cx.write(move |tx| actions::sign_in(tx, &wanted, &verified, &browser, now)).await?;
    match answer {
        SignInAnswer::Open => Ok(welcome(cx, token).into()),
        SignInAnswer::NeedsCode => {
            cx.sessions_changed();
            let path = parts::with_way_back("/connexion/code", parts::way_back(cx).as_deref());
            Ok(Redirect::to(path).set_session(token).into())
        }
        SignInAnswer::Wrong => page(cx, &cx.refused(&PeopleFault::WrongCredentials.into()), None).await,
        SignInAnswer::NotConfirmed => not_confirmed(cx, &email),
    }
}

/// The browser that signs in, under a token of its own.
pub fn browser(cx: &Cx) -> (String, Browser) {
    let (token, token_hash) = cx.new_token();
    (token, Browser { session: cx.session_id(), token_hash, device: device_of(cx.user_agent()) })
}

/// Where one goes once signed in.
pub(crate) fn welcome(cx: &Cx, token: String) -> Redirect {
    cx.sessions_changed();
    let back = parts::way_back(cx).unwrap_or_else(|| "/".to_owned());
    Redirect::to(local_path(&back)).set_session(token).notice(cx.t(t::people_signed_in()))
}

async fn page(cx: &Cx, state: &FormState, status: Option<StatusCode>) -> Outcome {
    let seed = PanelSeed::of(cx);
    let others = cx.read(move |c| Ok(panels_for(c, Place::SignIn, &seed.cx(None), 0)?)).await?;
    let title = cx.t(t::people_sign_in());
    let back = parts::way_back(cx);
    let lead = if back.is_some() { cx.t(t::people_sign_in_first()) } else { String::new() };
    let content = html! {
        @for other in &others { (other) }
        form method="post" action="/connexion" class="stack gap-5" novalidate {
            (parts::email_field(cx, state))
            (parts::password_field(cx, "mot_de_passe", cx.t(t::people_password()), state))
            @if let Some(back) = &back { (hidden("retour", back)) }
            p { (button(cx.t(t::people_sign_in_button()))) }
        }
        p { a href="/mot-de-passe" { (cx.t(t::people_sign_in_forgotten())) } }
        p { (cx.t(t::people_sign_in_new())) " " a href=(parts::with_way_back("/inscription", back.as_deref())) { (cx.t(t::people_sign_up())) } }
    };
    let page = Page::new(&title, parts::column(&title, &lead, content)).private().with_errors(state);
    match status {
        Some(status) => page.status(status).reply(cx),
        None => page.reply(cx),
    }
}

/// The password is right, so that much may be told.
fn not_confirmed(cx: &Cx, email: &Email) -> Outcome {
    let title = cx.t(t::people_confirm_title());
    let content = html! {
        form method="post" action="/inscription/renvoyer" {
            (hidden("adresse", email.as_str()))
            (button(cx.t(t::people_resend())))
        }
    };
    let main = parts::column(&title, &cx.t(t::people_not_confirmed()), content);
    Page::new(&title, main).private().status(StatusCode::FORBIDDEN).reply(cx)
}
