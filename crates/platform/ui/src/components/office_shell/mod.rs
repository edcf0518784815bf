//! The frame of the back office: the same parts, denser, no ornament. A rail with counts on the left, a
//! queue where there is one, and the desk.

use super::{
    head::{Head, document},
    icon::{Icon, icon},
    site_shell::name,
};
use maud::{Markup, html};

/// A page of the back office.
#[derive(Clone, Debug, Default)]
pub struct OfficeShell {
    /// Title, language and the rest of `head`.
    pub head: Head,
    /// "Aller au contenu"
    pub skip: String,
    /// The platform's name: "Initiative citoyenne".
    pub title: String,
    /// "Espace de travail"
    pub tagline: String,
    /// Where the name leads.
    pub home: String,
    /// The authority's mark.
    pub logo: Option<String>,
    /// In the header: a search box.
    pub search: Markup,
    /// In the header: to the site, one's account.
    pub account: Markup,
    /// Names the rail: "Espace de travail".
    pub rail_label: String,
    /// The word on the button that unfolds the rail on a phone: "Menu".
    pub menu: String,
    /// Groups of entries, a line between them.
    pub rail: Vec<Vec<RailItem>>,
    /// Under the rail: what one is in charge of.
    pub rail_note: String,
    /// Over everything: demonstration, preview.
    pub banner: Markup,
    /// Between rail and desk: what waits.
    pub queue: Option<Markup>,
    /// The desk.
    pub main: Markup,
}

/// One entry of the rail.
#[derive(Clone, Debug, Default)]
pub struct RailItem {
    /// Its word.
    pub text: String,
    /// Its address.
    pub href: String,
    /// Whether the page is there or below.
    pub current: bool,
    /// How many wait there.
    pub count: Option<u64>,
}

/// The page as a whole document.
pub fn office_shell(shell: &OfficeShell) -> Markup {
    let body = html! {
        a class="skip" href="#contenu" { (shell.skip) }
        (shell.banner)
        header class="top" {
            div class="wrap" {
                (name(&shell.home, shell.logo.as_deref(), &shell.title, &shell.tagline))
                div class="push row" { (shell.search) div class="account" { (shell.account) } }
            }
        }
        div class=(if shell.queue.is_some() { "desk queued" } else { "desk" }) {
            (rail(shell))
            @if let Some(queue) = &shell.queue { (queue) }
            main id="contenu" tabindex="-1" class="stack" { (shell.main) }
        }
    };
    document(&shell.head, "office", &body)
}

fn rail(shell: &OfficeShell) -> Markup {
    html! {
        details class="rail" {
            summary class="button plain small" { (icon(Icon::Menu)) span { (shell.menu) } }
            nav aria-label=(shell.rail_label) {
                @for group in &shell.rail { (rail_group(group)) }
                @if !shell.rail_note.is_empty() { p class="hint" { (shell.rail_note) } }
            }
        }
    }
}

fn rail_group(group: &[RailItem]) -> Markup {
    html! {
        ul role="list" {
            @for item in group {
                li { a href=(item.href) aria-current=[item.current.then_some("page")] {
                    span { (item.text) }
                    @if let Some(count) = item.count { " " b { (count) } }
                } }
            }
        }
    }
}
