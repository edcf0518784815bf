//! The vote is not cast until it is cast: this bar says so and stays on the screen until then.
//!
//! It carries the id `votebar`; a form marked `data-basket` gets it back from the server with its new
//! content, and the sentence in it is read out.

use maud::{Markup, Render, html};

/// What the bar says.
#[derive(Clone, Debug, Default)]
pub struct VoteBar {
    /// Names the region: "Mon vote".
    pub label: String,
    /// How many are chosen.
    pub chosen: u32,
    /// How many places there are, where the rule fixes a number; drawn as small stones.
    pub places: Option<u32>,
    /// "2 projets sur 3."
    pub strong: String,
    /// "Votre vote n’est pas encore enregistré : choisissez encore 1 projet."
    pub text: String,
    /// The act: see my vote.
    pub action: Markup,
}

/// The bar; put it after `main`.
pub fn vote_bar(bar: &VoteBar) -> Markup {
    let places = bar.places.filter(|places| *places <= 12).unwrap_or(0);
    html! {
        aside class="votebar" id="votebar" aria-label=(bar.label) {
            div class="wrap row between" {
                p class="row" {
                    @if places > 0 {
                        span class="dots" aria-hidden="true" { @for place in 0..places { i class=[(place < bar.chosen).then_some("on")] {} } }
                    }
                    span data-announce { b { (bar.strong) } " " (bar.text) }
                }
                (bar.action.render())
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    vote_bar(&VoteBar {
        label: "Mon vote (exemple)".into(),
        chosen: 2,
        places: Some(3),
        strong: "2 projets sur 3.".into(),
        text: "Votre vote n’est pas encore enregistré : choisissez encore 1 projet.".into(),
        action: crate::link_button("Voir mon vote", "#").render(),
    })
}
