//! Pages for what went otherwise: each says what happened and what to do.

use http::StatusCode;
use maud::html;
use parvis_kernel::token_hex;

use crate::{Cx, Outcome, Page, Redirect, WebError, t};

/// The page of an error, or the way to sign in.
pub(crate) async fn show(cx: &Cx, error: WebError) -> Outcome {
    let (status, title, text) = match error {
        WebError::NotAllowed if !cx.actor().has_account() => return Ok(sign_in(cx).into()),
        WebError::NotAllowed => {
            (StatusCode::FORBIDDEN, cx.t(t::web_forbidden_title()), cx.t(t::web_forbidden()))
        }
        WebError::NotFound => {
            (StatusCode::NOT_FOUND, cx.t(t::web_not_found_title()), cx.t(t::web_not_found()))
        }
        WebError::Refused(refusal) => {
            (StatusCode::UNPROCESSABLE_ENTITY, cx.t(t::web_refused_title()), cx.texts().say(&refusal.message))
        }
        WebError::Repeated => {
            (StatusCode::CONFLICT, cx.t(t::web_refused_title()), cx.t(t::web_sent_already()))
        }
        WebError::Bad(status) => (status, cx.t(t::web_bad_title()), bad(cx, status)),
        WebError::Failure(cause) => {
            let reference = token_hex(&*cx.random(), 4);
            tracing::error!(reference, path = cx.current_path(), cause, "a page failed");
            let text = cx.t(t::web_failure(reference));
            (StatusCode::INTERNAL_SERVER_ERROR, cx.t(t::web_failure_title()), text)
        }
    };
    let body = html! {
        div class="wrap band stack" {
            h1 { (title) }
            p { (text) }
            p { a href="/" { (cx.t(t::web_back_home())) } }
        }
    };
    Page::new(&title, body).status(status).reply(cx)
}

fn sign_in(cx: &Cx) -> Redirect {
    let back = if cx.method() == http::Method::GET { cx.current_url() } else { referrer_path(cx) };
    let encoded: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Redirect::to(format!("/connexion?retour={encoded}"))
}

/// The path of the page that sent this request.
pub(crate) fn referrer_path(cx: &Cx) -> String {
    let referrer = cx.0.headers.get("referer").and_then(|value| value.to_str().ok()).unwrap_or_default();
    url::Url::parse(referrer).map_or_else(|_| "/".to_owned(), |url| url.path().to_owned())
}

fn bad(cx: &Cx, status: StatusCode) -> String {
    match status {
        StatusCode::METHOD_NOT_ALLOWED => cx.t(t::web_bad_method()),
        StatusCode::PAYLOAD_TOO_LARGE => cx.t(t::web_too_large()),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => cx.t(t::web_bad_media()),
        StatusCode::FORBIDDEN => cx.t(t::web_foreign_origin()),
        _ => cx.t(t::web_bad_request()),
    }
}
