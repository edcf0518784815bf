//! `/robots.txt`: everything public may be found, and the list of it; nothing personal is looked for.

use parvis_web::{Cx, Outcome};

const TEXT: &str = "User-agent: *\nDisallow: /bureau\nDisallow: /mon-compte\nDisallow: /connexion\nDisallow: /inscription\nDisallow: /mot-de-passe\nDisallow: /demo\n";

/// Gives it.
pub async fn show(cx: Cx) -> Outcome {
    let text = format!("{TEXT}Sitemap: {}/sitemap.xml\n", cx.tenant().base_url());
    super::file("robots.txt", "text/plain; charset=utf-8", text, false)
}
