//! `/.well-known/security.txt` (RFC 9116): whom to tell of a fault in security.

use parvis_kernel::Timestamp;
use parvis_web::{Cx, Outcome, WebError};

/// The RFC wants less than a year; renewed by itself, so half of one is plenty.
const VALID_DAYS: i64 = 180;

/// Gives it; not there as long as the site has no mailbox.
pub async fn show(cx: Cx) -> Outcome {
    let mail = cx.site().service_mail;
    if mail.is_empty() {
        return Err(WebError::NotFound);
    }
    let text = format!(
        "Contact: mailto:{mail}\nExpires: {}\nPreferred-Languages: fr, en\nCanonical: {}/.well-known/security.txt\n",
        expiry(cx.now()),
        cx.tenant().base_url()
    );
    super::file("security.txt", "text/plain; charset=utf-8", text, false)
}

/// The start of a day, so that the file changes once a day only.
fn expiry(now: Timestamp) -> String {
    let day = now.plus_days(VALID_DAYS).in_zone("UTC").date();
    format!("{day}T00:00:00Z")
}
