//! Icons of Lucide, inlined: no request, the color of the text beside them. An icon never stands alone;
//! the word beside it says the same, so that it is hidden from those who listen.

use maud::{Markup, PreEscaped, html};

include!(concat!(env!("OUT_DIR"), "/icons.rs"));

/// The icon's drawing.
pub fn icon(icon: Icon) -> Markup {
    html! { svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false" { (PreEscaped(icon.body())) } }
}

pub(crate) fn sample() -> Markup {
    html! { p class="row" { @for one in Icon::ALL { (icon(one)) } } }
}
