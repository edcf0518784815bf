//! The queue of a desk in the back office: what waits, the one in hand marked; and the bar of decisions.

use super::key::kbd;
use maud::{Markup, Render, html};

/// One thing that waits.
#[derive(Clone, Debug, Default)]
pub struct QueueItem {
    /// What it is.
    pub title: String,
    /// Where, what about, since when.
    pub about: String,
    /// Its address.
    pub href: String,
    /// Whether it is on the desk.
    pub current: bool,
}

/// A queue.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// Names the region: "File".
    pub label: String,
    /// "5 contributions"
    pub title: String,
    /// "les plus anciennes d’abord"
    pub order: String,
    /// Words of the keys J and K: "suivante", "précédente".
    pub keys: (String, String),
    /// "Touches du clavier": label of the switch of all keys.
    pub keys_switch: String,
    /// Filters and other ways to look at it.
    pub tools: Markup,
    /// What waits.
    pub items: Vec<QueueItem>,
    /// Under the list: pages.
    pub foot: Markup,
}

/// The queue; the page also needs `assets::QUEUE_KEYS_JS`.
pub fn queue(queue: &Queue) -> Markup {
    let here = queue.items.iter().position(|item| item.current);
    let next = here.map_or(0, |rank| rank + 1);
    html! {
        section class="queue" aria-label=(queue.label) {
            div class="queue-head" {
                p { b { (queue.title) } }
                p class="hint" { (queue.order) " · " (kbd("J")) " " (queue.keys.0) " " (kbd("K")) " " (queue.keys.1) }
                (super::key::keys_switch(&queue.keys_switch))
                (queue.tools)
            }
            ul role="list" {
                @for (rank, item) in queue.items.iter().enumerate() {
                    @let key = if rank == next { Some("j") } else if Some(rank + 1) == here { Some("k") } else { None };
                    li { a href=(item.href) aria-current=[item.current.then_some("true")] data-key=[key] {
                        b { (item.title) } span class="hint" { (item.about) }
                    } }
                }
            }
            (queue.foot)
        }
    }
}

/// The bar of decisions under what is on the desk.
pub fn decide(label: &str, acts: impl Render) -> Markup {
    html! { div class="decide row" role="group" aria-label=(label) { (acts) } }
}

pub(crate) fn sample() -> Markup {
    let item = |title: &str, about: &str, current| QueueItem { title: title.into(), about: about.into(), href: "#".into(), current };
    queue(&Queue {
        label: "File (exemple)".into(),
        title: "2 contributions".into(),
        order: "les plus anciennes d’abord".into(),
        keys: ("suivante".into(), "précédente".into()),
        keys_switch: "Touches du clavier".into(),
        items: vec![item("Un banc tous les 300 mètres", "Agen-2 · Solidarités · depuis 3 h", true), item("Mare pédagogique au lycée", "Marmande-1 · depuis 1 j", false)],
        tools: html! {},
        foot: html! {},
    })
}
