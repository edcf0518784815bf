//! An empty list says why it is empty and what to do next.

use maud::{Markup, Render, html};

/// `why` is a sentence; `next` an act or a link, or nothing.
pub fn empty_state(title: &str, why: impl Render, next: impl Render) -> Markup {
    html! { div class="empty stack gap-3" { h2 class="lead strong" { (title) } p { (why) } div class="row" { (next) } } }
}

pub(crate) fn sample() -> Markup {
    empty_state("Aucun projet ne correspond", "Aucun projet du canton Agen-1 ne parle de « piscine ».", crate::link_button("Retirer les filtres", "#").plain())
}
