//! Filters of a list: beside it on a wide screen, folded behind one button on a phone. The button says how
//! many are on. No script: where a browser cannot unfold by style, the fold stays a fold.

use super::icon::{Icon, icon};
use maud::{Markup, Render, html};

/// `fold` is the word on the button ("Filtres (2)"), `form` the whole form.
pub fn filters(fold: &str, form: impl Render) -> Markup {
    html! {
        details class="filters unfolds" {
            summary class="button plain" { (icon(Icon::SlidersHorizontal)) span { (fold) } }
            div class="inside" { (form) }
        }
    }
}

pub(crate) fn sample() -> Markup {
    use crate::{Choice, Field, button};
    filters("Filtres (1)", html! {
        form class="stack gap-5" {
            (Field::search("q", "Chercher un mot"))
            (Field::select("canton_filter", "Canton", vec![Choice::new("", "Tous les cantons")]))
            (button("Afficher les projets"))
        }
    })
}
