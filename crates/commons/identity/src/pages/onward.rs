//! A page that leads to a provider by itself, with a link for browsers that do not follow. A form may not end in a
//! redirect to another site (`form-action 'self'`), so what begins with a button passes here. An instant refresh is the
//! technique G110 of WCAG.

use bytes::Bytes;
use http::{HeaderValue, Response, header};
use maud::html;
use parvis_ui::link_button;
use parvis_web::{Cx, Outcome, Page, Reply};
use url::Url;

use crate::t;

/// The page.
pub(super) fn page(cx: &Cx, title: &str, text: &str, url: &Url) -> Outcome {
    let main = html! {
        div class="wrap narrow band stack gap-5" {
            h1 { (title) }
            p class="lead" { (text) }
            p { (link_button(cx.t(t::identity_onward()), url.as_str())) }
        }
    };
    let Reply::Html { status, body } = Page::new(title, main).private().reply(cx)? else {
        return Err(parvis_web::WebError::NotFound);
    };
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    if let Ok(refresh) = HeaderValue::from_str(&format!("0; url={url}")) {
        headers.insert(header::REFRESH, refresh);
    }
    Ok(Reply::Raw(response))
}
