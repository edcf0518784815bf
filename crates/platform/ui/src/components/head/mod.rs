//! What stands in a page's `head`: language, title, description, links for machines, styles and scripts.

use crate::assets::{self, Asset};
use maud::{DOCTYPE, Markup, html};

/// The head of a page.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The page's language: `fr`.
    pub lang: String,
    /// The whole title: "144 projets · Budget participatif citoyen · Lot-et-Garonne".
    pub title: String,
    /// One or two sentences for search engines and shared links.
    pub description: String,
    /// The page's full address without what only sorts or filters.
    pub canonical: Option<String>,
    /// The same page in other languages: code and full address.
    pub alternates: Vec<(String, String)>,
    /// The small picture of the browser's tab; without it, the platform's own.
    pub icon: Option<String>,
    /// Full address of a picture for shared links.
    pub image: Option<String>,
    /// The site's name for shared links.
    pub site_name: String,
    /// The authority's stylesheet: `/theme.css?v=...`.
    pub theme: Option<String>,
    /// Islands of this page, beside the one that all pages have.
    pub scripts: Vec<&'static Asset>,
    /// Search engines must not keep this page.
    pub hidden_from_search: bool,
    /// A feed of this page: its title and address.
    pub feed: Option<(String, String)>,
}

/// A whole document.
pub fn document(head: &Head, body_class: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(head.lang) {
            head { (basics(head)) (shared_links(head)) (styles_and_scripts(head)) }
            body class=(body_class) { (body) }
        }
    }
}

fn basics(head: &Head) -> Markup {
    html! {
        meta charset="utf-8";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
        title { (head.title) }
        @if !head.description.is_empty() { meta name="description" content=(head.description); }
        @if head.hidden_from_search { meta name="robots" content="noindex"; }
        @if let Some(url) = &head.canonical { link rel="canonical" href=(url); }
        @for (lang, url) in &head.alternates { link rel="alternate" hreflang=(lang) href=(url); }
        @if let Some((title, url)) = &head.feed { link rel="alternate" type="application/atom+xml" title=(title) href=(url); }
    }
}

/// Open Graph, <https://ogp.me>; nothing for pages that are not to be shared.
fn shared_links(head: &Head) -> Markup {
    html! {
        @if !head.hidden_from_search {
            meta property="og:title" content=(head.title);
            meta property="og:type" content="website";
            meta property="og:site_name" content=(head.site_name);
            meta property="og:locale" content=(if head.lang == "fr" { "fr_FR" } else { "en_GB" });
            @if !head.description.is_empty() { meta property="og:description" content=(head.description); }
            @if let Some(url) = &head.canonical { meta property="og:url" content=(url); }
            @if let Some(url) = &head.image { meta property="og:image" content=(url); }
        }
    }
}

fn styles_and_scripts(head: &Head) -> Markup {
    html! {
        link rel="preload" as="font" type="font/woff2" href=(assets::FONT.url) crossorigin;
        link rel="icon" href=(head.icon.as_deref().unwrap_or(assets::MARK_SVG.url));
        link rel="stylesheet" href=(assets::APP_CSS.url);
        @if let Some(url) = &head.theme { link rel="stylesheet" href=(url); }
        script type="module" src=(assets::SITE_JS.url) {}
        @for script in &head.scripts { script type="module" src=(script.url) {} }
    }
}
