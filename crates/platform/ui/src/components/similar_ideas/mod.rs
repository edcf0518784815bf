//! "Cela existe peut-être déjà": what is near to a title while it is typed. Without script the same list is
//! the next step of the form.

use maud::{Markup, html};

/// The place under a title field. `field` is that field's name, `url` answers a piece of page for `?q=`:
/// the server renders it with [`similar_list`]. The page also needs `assets::SIMILAR_IDEAS_JS`.
pub fn similar_ideas(field: &str, url: &str) -> Markup {
    html! { similar-ideas data-field=(crate::field_id(field)) data-url=(url) {} }
}

/// One thing that is near.
#[derive(Clone, Debug)]
pub struct SimilarItem {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Where, when, how far: "Agen-1 · 12 soutiens".
    pub about: String,
}

/// What is near, with a sentence over it ("2 idées ressemblent à la vôtre"); nothing when there is none.
pub fn similar_list(sentence: &str, items: &[SimilarItem]) -> Markup {
    if items.is_empty() {
        return html! {};
    }
    html! {
        div class="notice similar" {
            div class="stack gap-2" {
                p data-announce { b { (sentence) } }
                ul { @for item in items { li { a href=(item.href) target="_blank" { (item.title) } " " span class="hint" { (item.about) } } } }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    similar_list("Une idée ressemble à la vôtre.", &[SimilarItem { title: "Des bancs sur les boulevards d’Agen".into(), href: "#".into(), about: "Agen-2 · 31 soutiens".into() }])
}
