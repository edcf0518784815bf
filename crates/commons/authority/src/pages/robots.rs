//! `/robots.txt`: everything public may be found, nothing personal is looked for.

use parvis_web::{Cx, Outcome};

const TEXT: &str = "User-agent: *\nDisallow: /bureau\nDisallow: /mon-compte\nDisallow: /connexion\nDisallow: /inscription\nDisallow: /mot-de-passe\nDisallow: /demo\n";

/// Gives it.
pub async fn show(_cx: Cx) -> Outcome {
    super::file("robots.txt", "text/plain; charset=utf-8", TEXT.to_owned(), false)
}
