//! Where the page is: a trail of links back, the page itself last.

use maud::{Markup, html};

/// The trail. `label` names it ("Fil d’Ariane"); `trail` has text and address of each page above this one.
pub fn breadcrumb(label: &str, trail: &[(&str, &str)], here: &str) -> Markup {
    html! {
        nav class="crumbs" aria-label=(label) {
            ol role="list" {
                @for (text, href) in trail { li { a href=(href) { (text) } } }
                li aria-current="page" { (here) }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    breadcrumb("Fil d’Ariane (exemple)", &[("Accueil", "#"), ("Budget participatif citoyen", "#")], "4e édition")
}
