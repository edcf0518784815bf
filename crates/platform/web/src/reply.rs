//! Replies on the wire: cookies, cache headers, compression, assets.

use std::io::Write;

use axum::response::Response;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::{
    Cx,
    cache::CachedPage,
    cookie,
    dispatch::bytes_body,
    outcome::{Outcome, Redirect, Reply, SessionChange},
};

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const SESSION_SECONDS: i64 = 30 * 86_400;
const YEAR_SECONDS: i64 = 365 * 86_400;

/// A page that may be kept for other visitors: an HTML answer with status 200.
pub(crate) fn cacheable(outcome: &Outcome) -> Option<CachedPage> {
    match outcome {
        Ok(Reply::Html { status: StatusCode::OK, body }) => Some(CachedPage {
            status: StatusCode::OK,
            plain: Bytes::copy_from_slice(body.as_bytes()),
            gzip: gzip(body.as_bytes(), 5),
        }),
        _ => None,
    }
}

/// A kept page.
pub(crate) fn cached(page: &CachedPage, request: &HeaderMap) -> Response {
    let (bytes, compressed) =
        if accepts(request, "gzip") { (page.gzip.clone(), true) } else { (page.plain.clone(), false) };
    let mut response = Response::new(bytes_body(bytes));
    *response.status_mut() = page.status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HTML);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if compressed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// Everything else.
pub(crate) fn finish(cx: &Cx, outcome: Outcome) -> Response {
    let mut response = match outcome {
        Ok(Reply::Html { status, body }) => html(cx, status, body),
        Ok(Reply::Redirect(redirect)) => redirect_response(redirect),
        Ok(Reply::Download(download)) => return raw(Reply::from(download)),
        Ok(Reply::Raw(response)) => return raw(Reply::Raw(response)),
        Err(error) => {
            tracing::error!(?error, "an error page could not be made");
            plain(StatusCode::INTERNAL_SERVER_ERROR, "Une erreur est survenue.\n")
        }
    };
    let redirected = response.status() == StatusCode::SEE_OTHER;
    if cx.notice().is_some() && !redirected {
        cookie::clear(response.headers_mut(), cookie::NOTICE);
    }
    response
}

fn raw(reply: Reply) -> Response {
    match reply {
        Reply::Raw(response) => response.map(bytes_body),
        _ => plain(StatusCode::INTERNAL_SERVER_ERROR, "Une erreur est survenue.\n"),
    }
}

fn html(cx: &Cx, status: StatusCode, body: String) -> Response {
    let request = &cx.0.headers;
    let compress = body.len() > 1_400 && accepts(request, "gzip");
    let bytes = if compress { gzip(body.as_bytes(), 1) } else { Bytes::from(body) };
    let mut response = Response::new(bytes_body(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HTML);
    let personal = cx.0.session.is_some() || status != StatusCode::OK;
    let cache = if personal { "no-store" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if compress {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

fn redirect_response(redirect: Redirect) -> Response {
    let mut response = Response::new(bytes_body(Bytes::new()));
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    let target = percent_encoding::utf8_percent_encode(&redirect.to, UNSAFE).to_string();
    headers.insert(header::LOCATION, HeaderValue::from_str(&target).unwrap_or(HeaderValue::from_static("/")));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    match &redirect.session {
        SessionChange::Keep => {}
        SessionChange::Set(token) => cookie::set(headers, cookie::SESSION, token, Some(SESSION_SECONDS)),
        SessionChange::Clear => cookie::clear(headers, cookie::SESSION),
    }
    if redirect.clear_site_data {
        headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    }
    if let Some(code) = redirect.language {
        cookie::set(headers, cookie::LANGUAGE, code, Some(YEAR_SECONDS));
    }
    if let Some(notice) = &redirect.notice {
        cookie::set(headers, cookie::NOTICE, &BASE64_URL_SAFE_NO_PAD.encode(notice), Some(60));
    }
    response
}

const UNSAFE: &percent_encoding::AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The sentence of a notice cookie.
pub(crate) fn decode_notice(value: &str) -> Option<String> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(value).ok()?;
    String::from_utf8(bytes).ok().filter(|text| !text.is_empty() && text.len() < 2_000)
}

/// A built asset, compressed at build time, kept for ever by browsers.
pub(crate) fn asset(path: &str, request: &HeaderMap) -> Response {
    let Some(asset) = parvis_ui::assets::find(path) else {
        return plain(StatusCode::NOT_FOUND, "Ce fichier n'existe pas.\n");
    };
    let brotli = asset.br.filter(|_| accepts(request, "br")).map(|bytes| (bytes, Some("br")));
    let gzip = || asset.gz.filter(|_| accepts(request, "gzip")).map(|bytes| (bytes, Some("gzip")));
    let (bytes, encoding) = brotli.or_else(gzip).unwrap_or((asset.raw, None));
    let mut response = Response::new(bytes_body(Bytes::from_static(bytes)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// A sentence without a page, for when no page can be made.
pub(crate) fn plain(status: StatusCode, text: &'static str) -> Response {
    let mut response = Response::new(bytes_body(Bytes::from_static(text.as_bytes())));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn accepts(request: &HeaderMap, encoding: &str) -> bool {
    request
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|list| list.split(',').any(|one| one.trim().split(';').next() == Some(encoding)))
}

fn gzip(bytes: &[u8], level: u32) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(level));
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_or_else(|_| Bytes::copy_from_slice(bytes), Bytes::from)
}
