//! A word and a button, for searching all of something.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// A form that asks by address (`GET`). `label` is heard; `button` is the word on the button.
pub fn search_box(action: &str, name: &str, value: &str, label: &str, button: &str) -> Markup {
    html! {
        form class="search-box" role="search" action=(action) method="get" {
            input type="search" name=(name) value=(value) aria-label=(label) placeholder=(button) autocomplete="off";
            button type="submit" { (icon(Icon::Search)) span class="sr-only" { (button) } }
        }
    }
}

pub(crate) fn sample() -> Markup {
    search_box("#", "q", "", "Chercher une contribution, une personne", "Chercher")
}
