//! Acts on the rows that are ticked in a table of the back office. The table's form is marked `data-bulk`;
//! its boxes come from [`row_box`] and [`all_box`]. The page also needs `assets::BULK_SELECT_JS`.

use maud::{Markup, Render, html};

/// The box of a row; `label` is heard ("Choisir le projet n° 12").
pub fn row_box(name: &str, value: &str, label: &str, checked: bool) -> Markup {
    html! { input class="row-box" type="checkbox" name=(name) value=(value) aria-label=(label) checked[checked] data-row; }
}

/// The box that ticks all rows of the page; it appears with the script that serves it.
pub fn all_box(label: &str) -> Markup {
    html! { span hidden { input class="row-box" type="checkbox" aria-label=(label) data-all; } }
}

/// The bar. `pattern` says how many are ticked ("{n} choisis"), `none` says so before any script.
pub fn bulk_bar(label: &str, pattern: &str, none: &str, acts: impl Render) -> Markup {
    html! {
        div class="bulk-bar row" role="group" aria-label=(label) {
            b data-bulk-count=(pattern) { (none) }
            (acts)
        }
    }
}

pub(crate) fn sample() -> Markup {
    html! {
        form data-bulk {
            (crate::Table::new("Idées (exemple)").dense().column_with("Choisir", all_box("Tout choisir")).column("Titre")
                .row([row_box("id", "12", "Choisir le n° 12", true), html! { "Un verger partagé" }])
                .row([row_box("id", "27", "Choisir le n° 27", false), html! { "Le bus qui répare" }]))
            (bulk_bar("Avec les lignes choisies", "{n} choisies", "Lignes choisies", crate::button("Changer le statut").small().plain()))
        }
    }
}
