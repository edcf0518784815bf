//! `POST /langue`: remembers the language chosen. A link with `?langue=` shows one page in a language and
//! remembers nothing; choosing it for good changes something, so it is an act.

use parvis_kernel::Locale;
use parvis_web::{Cx, Outcome, Redirect, WebError};

/// Remembers it and goes back.
pub async fn update(cx: Cx) -> Outcome {
    let locale: Locale = cx.form().parse("vers").ok_or(WebError::NotFound)?;
    Ok(Redirect::to(cx.form().text("retour")).language(locale.code()).into())
}
