//! Names and values of one thing: cost, place, dates, who.

use maud::{Markup, Render, html};

/// Names and values.
pub fn data_list<V: Render>(rows: &[(&str, V)]) -> Markup {
    html! { dl class="data-list" { @for (name, value) in rows { div { dt { (name) } dd { (value) } } } } }
}

pub(crate) fn sample() -> Markup {
    data_list(&[("Coût", "18\u{202f}500\u{a0}€"), ("Canton", "Agen-1"), ("Réalisation", "automne 2027")])
}
