//! Pages of a list as real links, so that one can come back, share and print them.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// The links below a list.
#[derive(Clone, Debug, Default)]
pub struct Pagination {
    /// Names the region: "Pages de la liste".
    pub label: String,
    /// Text and address of the page before.
    pub previous: Option<(String, String)>,
    /// Text and address of the page after.
    pub next: Option<(String, String)>,
    /// Numbered pages, where they are known.
    pub pages: Vec<PageLink>,
}

/// One numbered page.
#[derive(Clone, Debug)]
pub enum PageLink {
    /// Another page: its number, its words for those who listen ("Page 3") and its address.
    To(u64, String, String),
    /// The page that is shown, with its words.
    Here(u64, String),
    /// Pages that are left out.
    Gap,
}

/// Which numbers to show around the current one: first, last, and two on each side.
pub fn page_window(current: u64, last: u64) -> Vec<Option<u64>> {
    let near = |n: u64| n == 1 || n == last || n.abs_diff(current) <= 2;
    let mut shown = Vec::new();
    for number in 1..=last {
        if near(number) {
            shown.push(Some(number));
        } else if shown.last() != Some(&None) {
            shown.push(None);
        }
    }
    shown
}

/// The links; nothing when there is only one page.
pub fn pagination(pages: &Pagination) -> Markup {
    if pages.previous.is_none() && pages.next.is_none() {
        return html! {};
    }
    html! {
        nav class="pagination" aria-label=(pages.label) {
            @if let Some((text, href)) = &pages.previous {
                a class="button plain small" rel="prev" href=(href) { (icon(Icon::ArrowLeft)) span { (text) } }
            }
            @if !pages.pages.is_empty() {
                ul role="list" { @for page in &pages.pages { li { (number(page)) } } }
            }
            @if let Some((text, href)) = &pages.next {
                a class="button plain small push" rel="next" href=(href) { span { (text) } (icon(Icon::ArrowRight)) }
            }
        }
    }
}

fn number(page: &PageLink) -> Markup {
    match page {
        PageLink::To(number, words, href) => html! { a href=(href) aria-label=(words) { (number) } },
        PageLink::Here(number, words) => html! { span class="here" aria-current="page" { span class="sr-only" { (words) } span aria-hidden="true" { (number) } } },
        PageLink::Gap => html! { span aria-hidden="true" { "…" } },
    }
}

pub(crate) fn sample() -> Markup {
    let pages = page_window(4, 8).into_iter().map(|page| match page {
        None => PageLink::Gap,
        Some(4) => PageLink::Here(4, "Page 4".into()),
        Some(n) => PageLink::To(n, format!("Page {n}"), "#".into()),
    });
    pagination(&Pagination {
        label: "Pages (exemple)".into(),
        previous: Some(("Page précédente".into(), "#".into())),
        next: Some(("Page suivante".into(), "#".into())),
        pages: pages.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_shows_the_ends_and_the_neighbors() {
        assert_eq!(page_window(1, 1), [Some(1)]);
        assert_eq!(page_window(5, 9), [Some(1), None, Some(3), Some(4), Some(5), Some(6), Some(7), None, Some(9)]);
        assert_eq!(page_window(1, 9), [Some(1), Some(2), Some(3), None, Some(9)]);
    }
}
