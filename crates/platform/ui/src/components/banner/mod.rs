//! A line over the whole page: this is a demonstration, this is a preview, maintenance tonight.

use super::{icon::icon, tag::Tone};
use maud::{Markup, Render, html};

/// A banner; `label` names the region for those who listen.
pub fn banner(label: &str, tone: Tone, body: impl Render) -> Markup {
    html! {
        div class={ "banner " (tone.code()) } role="region" aria-label=(label) {
            div class="wrap row" { (icon(super::icon::Icon::Info)) div { (body) } }
        }
    }
}

pub(crate) fn sample() -> Markup {
    banner("Aperçu (exemple)", Tone::Watch, html! { p { b { "Aperçu." } " Cette démarche n’est pas encore publiée." } })
}
