//! The three cookies of the platform, all necessary to what the person asked for: the session, the language
//! chosen, and a sentence to show once. Hence no consent banner (checklist G10).

use http::{HeaderMap, HeaderValue, header};

/// Session token.
pub(crate) const SESSION: &str = "__Host-parvis";
/// Language chosen.
pub(crate) const LANGUAGE: &str = "__Host-langue";
/// A sentence to show on the next page, base64.
pub(crate) const NOTICE: &str = "__Host-avis";

/// The value of a cookie in the request.
pub(crate) fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Sets a cookie; `max_age` in seconds, `None` until the browser closes.
pub(crate) fn set(headers: &mut HeaderMap, name: &str, value: &str, max_age: Option<i64>) {
    let age = max_age.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
    let text = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.append(header::SET_COOKIE, value);
    }
}

/// Makes the browser forget a cookie.
pub(crate) fn clear(headers: &mut HeaderMap, name: &str) {
    set(headers, name, "", Some(0));
}
