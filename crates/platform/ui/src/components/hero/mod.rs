//! The title band of a page: what it is, in the authority's color, on the paving.

use super::paving::paving;
use maud::{Markup, Render, html};

/// The band. `seed` grows the stones; `body` is what one can do and until when.
pub fn hero(seed: &str, title: impl Render, body: impl Render) -> Markup {
    html! {
        section class="paving hero" {
            (paving(seed))
            div class="wrap band stack gap-5" { h1 { (title) } (body) }
        }
    }
}

pub(crate) fn sample() -> Markup {
    html! {
        section class="paving hero" {
            (paving("Lot-et-Garonne"))
            div class="wrap band stack gap-5" {
                h3 { "Vos idées changent le département" }
                p class="lead" { "Proposez, votez, et suivez ce que devient chaque contribution." }
                div class="row" { (crate::link_button("Voter pour 3 projets", "#").icon(crate::Icon::Vote)) a href="#" { "Comment ça marche ?" } }
            }
        }
    }
}
