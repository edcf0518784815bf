//! Views of the same thing as links: each has its own address and works without script.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// One view.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its name.
    pub text: String,
    /// Its address.
    pub href: String,
    /// Whether it is shown.
    pub current: bool,
    /// How many there are in it.
    pub count: Option<String>,
    /// Drawn before its name.
    pub icon: Option<Icon>,
}

/// The views; `label` names the group.
pub fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav class="tabs" aria-label=(label) {
            ul role="list" {
                @for tab in tabs {
                    li { a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                        @if let Some(drawing) = tab.icon { (icon(drawing)) }
                        span { (tab.text) }
                        @if let Some(count) = &tab.count { span class="count-badge" { (count) } }
                    } }
                }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    let tab = |text: &str, current, icon, count: Option<&str>| Tab { text: text.into(), href: "#".into(), current, icon, count: count.map(Into::into) };
    tabs("Vues (exemple)", &[tab("Liste", true, Some(Icon::List), None), tab("Carte", false, Some(Icon::Map), None), tab("À instruire", false, None, Some("18"))])
}
