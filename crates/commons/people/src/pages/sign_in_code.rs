//! The second step of signing in: the code of the application, or a recovery code. The session only knows whose password
//! was right; nothing of that is in the page or its address.

use http::StatusCode;
use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{Field, FormState, button, hidden};
use parvis_web::{Cx, Outcome, Page, PersonId, Redirect, WebError};

use super::{attempts, parts, sign_in};
use crate::{
    actions::{self, FactorKey, TypedCode},
    mails::Sender,
    model::PeopleFault,
    rules::typed_recovery_code,
    store, t,
};

/// The form; without a right password before, the way to sign in.
pub async fn new(cx: Cx) -> Outcome {
    match pending(&cx).await? {
        Some(_) => page(&cx, &FormState::default(), None),
        None => again(&cx),
    }
}

/// Takes the code.
pub async fn create(cx: Cx) -> Outcome {
    let Some(person) = pending(&cx).await? else { return again(&cx) };
    if !attempts::may_try_code(&cx, person) {
        let state = cx.refused(&PeopleFault::TooManyCodes.into());
        return page(&cx, &state, Some(StatusCode::TOO_MANY_REQUESTS));
    }
    let typed = typed_code(&cx);
    let (key, now, (token, browser)) = (FactorKey::of(cx.tenant()), cx.now(), sign_in::browser(&cx));
    let sender = Sender::of(cx.tenant(), cx.locale());
    let done = cx.write(move |tx| actions::finish_sign_in(tx, &browser, &typed, key, &sender, now)).await;
    match done {
        Ok(person) => {
            attempts::code_succeeded(&cx, person);
            Ok(sign_in::welcome(&cx, token).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &refused(&cx, &refusal), None),
        Err(WebError::NotAllowed) => again(&cx),
        Err(error) => Err(error),
    }
}

fn typed_code(cx: &Cx) -> TypedCode {
    let typed = cx.form().text("code");
    match typed_recovery_code(&typed) {
        Some(code) => TypedCode::Recovery(recovery_hash(cx, &code)),
        None => TypedCode::Clock(typed),
    }
}

/// The form in which a recovery code is stored.
pub(crate) fn recovery_hash(cx: &Cx, code: &str) -> String {
    cx.tenant().keyed_hash("recovery code", code)
}

/// A wrong code is not shown again: it is a secret, and a new one must be read anyway.
pub(crate) fn refused(cx: &Cx, refusal: &Refusal) -> FormState {
    let mut state = cx.refused(refusal);
    state.values.remove("code");
    state
}

async fn pending(cx: &Cx) -> Result<Option<PersonId>, WebError> {
    let (Some(session), now) = (cx.session_id(), cx.now()) else { return Ok(None) };
    cx.read(move |c| Ok(store::pending_person(c, session, now)?)).await
}

fn again(cx: &Cx) -> Outcome {
    Ok(Redirect::to(parts::with_way_back("/connexion", parts::way_back(cx).as_deref())).into())
}

/// The field for a code of six digits.
pub(crate) fn code_field(cx: &Cx, label: String, state: &FormState) -> Field {
    let field = Field::text("code", label).autocomplete("one-time-code").width("w-16").state(state);
    field.attr("spellcheck", "false").attr("autocapitalize", "none").hint(cx.t(t::people_code_hint()))
}

fn page(cx: &Cx, state: &FormState, status: Option<StatusCode>) -> Outcome {
    let title = cx.t(t::people_code());
    let back = parts::way_back(cx);
    let content = html! {
        form method="post" action="/connexion/code" class="stack gap-5" novalidate {
            (code_field(cx, cx.t(t::people_code_label()), state))
            @if let Some(back) = &back { (hidden("retour", back)) }
            p { (button(cx.t(t::people_sign_in_button()))) }
        }
        div class="stack gap-3" {
            h2 { (cx.t(t::people_code_lost())) }
            p { (cx.t(t::people_code_lost_text())) }
            p { a href=(parts::with_way_back("/connexion", back.as_deref())) { (cx.t(t::people_code_other())) } }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_code_lead()), content);
    let page = Page::new(&title, main).private().with_errors(state);
    match status {
        Some(status) => page.status(status).reply(cx),
        None => page.reply(cx),
    }
}
