//! A bar of a share, drawn beside the number that says the same.

use maud::{Markup, html};

/// A bar filled to `share` (0 to 1); `strong` in the authority's color.
pub fn bar(share: f64, strong: bool) -> Markup {
    let width = share.clamp(0.0, 1.0) * 100.0;
    html! {
        svg class=(if strong { "bar strong" } else { "bar" }) viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect class="fill" width=(format!("{width:.1}")) height="4" {}
        }
    }
}

pub(crate) fn sample() -> Markup {
    html! { p { "1\u{202f}893 voix" } (bar(0.8, true)) p { "988 voix" } (bar(0.42, false)) }
}
