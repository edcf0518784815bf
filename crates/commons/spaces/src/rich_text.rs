//! Texts that agents write: Markdown in, safe HTML out.
//!
//! `comrak` reads the Markdown (with tables, strikethrough and bare links; HTML inside is let through), and
//! `ammonia` keeps only harmless elements. Headings start at the second level, since the page has its title,
//! and images come only from this site, so that no other host learns who reads.

use std::{borrow::Cow, collections::HashSet, sync::LazyLock};

use ammonia::Builder;
use comrak::{
    Arena, Options, format_html,
    nodes::{AstNode, NodeValue},
    parse_document,
};

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(cleaner);

/// The safe HTML of a Markdown text.
pub fn render(source: &str) -> String {
    let arena = Arena::new();
    let options = options();
    let root = parse_document(&arena, source, &options);
    settle_headings(root);
    let mut html = String::new();
    if format_html(root, &options, &mut html).is_err() {
        return String::new();
    }
    clean(&html)
}

/// The harmless part of an HTML text.
pub fn clean(html: &str) -> String {
    let html = html.replace("<h1", "<h2").replace("</h1", "</h2");
    CLEANER.clean(&html).to_string().trim().to_owned()
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.render.r#unsafe = true;
    options
}

/// Shifts all headings so that the highest is of the second level, and none is below the fourth.
fn settle_headings<'a>(root: &'a AstNode<'a>) {
    let level = |node: &'a AstNode<'a>| match &node.data.borrow().value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    };
    let Some(highest) = root.descendants().filter_map(level).min() else { return };
    for node in root.descendants() {
        if let NodeValue::Heading(heading) = &mut node.data.borrow_mut().value {
            heading.level = (heading.level - highest + 2).min(4);
        }
    }
}

fn cleaner() -> Builder<'static> {
    let tags: HashSet<&str> = [
        "h2",
        "h3",
        "h4",
        "p",
        "br",
        "hr",
        "strong",
        "b",
        "em",
        "i",
        "s",
        "del",
        "sup",
        "sub",
        "abbr",
        "a",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "code",
        "pre",
        "img",
        "figure",
        "figcaption",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "span",
        "details",
        "summary",
    ]
    .into();
    let mut builder = Builder::default();
    builder
        .tags(tags)
        .add_tag_attributes("th", ["scope", "colspan", "rowspan"])
        .generic_attributes(["lang", "title"].into())
        .url_schemes(["https", "http", "mailto", "tel"].into())
        .link_rel(Some("noopener noreferrer"))
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") if !value.starts_with('/') || value.starts_with("//") => None,
            _ => Some(Cow::Borrowed(value)),
        });
    builder
}

#[cfg(test)]
mod tests {
    use super::{clean, render};

    #[test]
    fn headings_start_at_the_second_level_and_keep_their_steps() {
        assert_eq!(render("# Un\n\n## Deux"), "<h2>Un</h2>\n<h3>Deux</h3>");
        assert_eq!(render("### Un\n\n#### Deux"), "<h2>Un</h2>\n<h3>Deux</h3>");
    }

    #[test]
    fn nothing_runs_and_nothing_is_fetched_from_elsewhere() {
        let html = render(
            "<script>alert(1)</script><p onclick=\"x()\">Bonjour</p>\n\n[lien](javascript:alert)\n\n![](https://ailleurs.example/x.png)",
        );
        assert!(
            !html.contains("script") && !html.contains("onclick") && !html.contains("ailleurs"),
            "{html}"
        );
        assert!(html.contains("Bonjour"));
        assert!(render("![Le verger](/fichiers/aa/x.webp)").contains("src=\"/fichiers/aa/x.webp\""));
    }

    #[test]
    fn tables_and_lists_are_kept() {
        let html = render("| Canton | Voix |\n|---|---|\n| Agen-1 | 12 |\n\n- un\n- deux");
        assert!(
            html.contains("<table>") && html.contains("<th>Canton</th>") && html.contains("<li>deux</li>"),
            "{html}"
        );
        assert_eq!(clean("<h1>Titre</h1>"), "<h2>Titre</h2>");
    }
}
