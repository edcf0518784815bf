//! `/favicon.svg`: the authority's initial in its own color.

use maud::html;
use parvis_ui::theme::{Derived, Scheme};
use parvis_web::{Cx, Outcome};

use crate::{look::theme_of, model::Look, store};

/// Draws it.
pub async fn show(cx: Cx) -> Outcome {
    let look: Look = cx.read(|c| Ok(store::get(c)?)).await?;
    let colors = Derived::new(&theme_of(&look), Scheme::Light);
    let initial =
        cx.site().name.chars().find(|c| c.is_alphanumeric()).unwrap_or('P').to_uppercase().to_string();
    let drawing = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" {
            rect width="40" height="40" rx="9" fill=(colors.brand) {}
            text x="20" y="29" text-anchor="middle" font-family="system-ui, sans-serif" font-weight="700" font-size="25" fill=(colors.brand_ink) { (initial) }
        }
    };
    super::file("favicon.svg", "image/svg+xml", drawing.into_string(), false)
}
