//! The key that does the same as a button, shown beside its word.

use maud::{Markup, html};

/// A key of the keyboard.
pub fn kbd(key: &str) -> Markup {
    html! { kbd aria-hidden="true" { (key) } }
}

/// The box that switches all one-key acts off and on (WCAG 2.1.4); it appears with the script that reads it.
pub fn keys_switch(label: &str) -> Markup {
    html! { label class="check small" hidden { input type="checkbox" data-keys-switch checked; span { (label) } } }
}

pub(crate) fn sample() -> Markup {
    html! { p { (kbd("J")) " suivante " (kbd("K")) " précédente" } }
}
