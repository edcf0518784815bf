//! `/theme.css?v=…`: the authority's colors and font. Its address changes with its content, so it may be kept.

use parvis_web::{Cx, Outcome};

/// Gives the stylesheet; only at its current address for ever.
pub async fn show(cx: Cx) -> Outcome {
    let site = cx.site();
    let current = cx.query().raw("v") == Some(site.theme_version.as_str());
    super::file("theme.css", "text/css; charset=utf-8", site.theme_css, current)
}
