//! How far towards a goal: signatures, money committed, a form's steps.

use maud::{Markup, html};

/// `text` says the same in words ("2 107 signatures sur 3 300").
pub fn progress(value: u64, max: u64, text: &str) -> Markup {
    html! {
        div class="progress" { progress value=(value.min(max)) max=(max.max(1)) aria-label=(text) {} p class="hint" { (text) } }
    }
}

pub(crate) fn sample() -> Markup {
    progress(2107, 3300, "2\u{202f}107 signatures sur 3\u{202f}300")
}
