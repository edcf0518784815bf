//! The frame of every public page: the authority's name first, where one can go, who one is; ours nowhere.

use super::{
    field::hidden,
    head::{Head, document},
    icon::{Icon, icon},
    paving::paving,
};
use maud::{Markup, html};

/// A public page.
#[derive(Clone, Debug, Default)]
pub struct SiteShell {
    /// Title, language and the rest of `head`.
    pub head: Head,
    /// "Aller au contenu"
    pub skip: String,
    /// The authority: "Lot-et-Garonne".
    pub authority: String,
    /// Under its name: "Initiative citoyenne".
    pub tagline: String,
    /// Where the name leads.
    pub home: String,
    /// The authority's mark; without it, a stone of its paving.
    pub logo: Option<String>,
    /// Names the main navigation: "Principal".
    pub nav_label: String,
    /// The word on the button that unfolds it on a phone: "Menu".
    pub menu: String,
    /// Where one can go.
    pub nav: Vec<NavItem>,
    /// The other languages, each a form: choosing one is remembered, so it is an act.
    pub languages: Vec<LanguageChoice>,
    /// Who one is: sign in, or one's account.
    pub account: Markup,
    /// Over everything: demonstration, preview.
    pub banner: Markup,
    /// Where one is.
    pub breadcrumb: Markup,
    /// The page.
    pub main: Markup,
    /// After the page, before the footer: the vote bar.
    pub after: Markup,
    /// At the end of each page.
    pub footer: Footer,
}

/// One entry of a navigation.
#[derive(Clone, Debug, Default)]
pub struct NavItem {
    /// Its word.
    pub text: String,
    /// Its address.
    pub href: String,
    /// Whether the page is there or below.
    pub current: bool,
}

/// Another language to choose.
#[derive(Clone, Debug, Default)]
pub struct LanguageChoice {
    /// The language's code, sent as `vers`.
    pub code: String,
    /// What it calls itself: "English".
    pub name: String,
    /// Where the form goes.
    pub action: String,
    /// The page to come back to, sent as `retour`.
    pub back: String,
}

/// The end of each page.
#[derive(Clone, Debug, Default)]
pub struct Footer {
    /// Who runs the site.
    pub owner: String,
    /// How to reach people: "Par téléphone du lundi au vendredi ...".
    pub contact: Markup,
    /// Names the links: "Pied de page".
    pub nav_label: String,
    /// Accessibility, legal notice, personal data, open data, help: text and address.
    pub links: Vec<(String, String)>,
    /// The last line: the software and its version.
    pub about: Markup,
}

/// The page as a whole document.
pub fn site_shell(shell: &SiteShell) -> Markup {
    let body = html! {
        a class="skip" href="#contenu" { (shell.skip) }
        (shell.banner)
        (header(shell))
        main id="contenu" tabindex="-1" {
            @if crate::attributes::filled(&shell.breadcrumb) { div class="wrap" { (shell.breadcrumb) } }
            (shell.main)
        }
        (shell.after)
        (footer(&shell.footer))
    };
    document(&shell.head, "site", &body)
}

fn header(shell: &SiteShell) -> Markup {
    html! {
        header class="top" {
            div class="wrap" {
                (name(&shell.home, shell.logo.as_deref(), &shell.authority, &shell.tagline))
                details class="menu" {
                    summary class="button plain small" { (icon(Icon::Menu)) span { (shell.menu) } }
                    div class="inside" {
                        nav aria-label=(shell.nav_label) {
                            ul role="list" { @for item in &shell.nav { li { a href=(item.href) aria-current=[item.current.then_some("page")] { (item.text) } } } }
                        }
                        @for language in &shell.languages { (language_form(language)) }
                        div class="account" { (shell.account) }
                    }
                }
            }
        }
    }
}

fn language_form(language: &LanguageChoice) -> Markup {
    html! {
        form class="languages" method="post" action=(language.action) {
            (hidden("vers", &language.code))
            (hidden("retour", &language.back))
            button class="button quiet" type="submit" lang=(language.code) { span { (language.name) } }
        }
    }
}

/// Mark and name of the authority, leading home.
pub(super) fn name(home: &str, logo: Option<&str>, title: &str, tagline: &str) -> Markup {
    html! {
        a class="name" href=(home) {
            @if let Some(src) = logo { img src=(src) alt="" height="44"; } @else { span class="paving mark" { (paving(title)) } }
            span { (title) @if !tagline.is_empty() { br; small { (tagline) } } }
        }
    }
}

fn footer(footer: &Footer) -> Markup {
    html! {
        footer class="foot-page" {
            div class="wrap stack gap-5" {
                div class="row between" {
                    div { p { b { (footer.owner) } } div class="hint" { (footer.contact) } }
                    nav aria-label=(footer.nav_label) {
                        ul role="list" class="row" { @for (text, href) in &footer.links { li { a href=(href) { (text) } } } }
                    }
                }
                @if crate::attributes::filled(&footer.about) { p class="hint" { (footer.about) } }
            }
        }
    }
}

#[cfg(test)]
mod tests;
