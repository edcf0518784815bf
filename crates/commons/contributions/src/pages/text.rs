//! Plain text of a citizen as markup: paragraphs, line breaks, addresses that one can follow. Everything is escaped.

use maud::{Markup, html};

/// The text as paragraphs.
pub(crate) fn plain_text(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            p { @for (rank, line) in paragraph.lines().enumerate() { @if rank > 0 { br; } (linked(line)) } }
        }
    }
}

/// A line with its addresses as links that give no weight to what they name.
fn linked(line: &str) -> Markup {
    html! {
        @for (rank, word) in line.split(' ').enumerate() {
            @if rank > 0 { " " }
            @match address(word) {
                Some((url, rest)) => { a href=(url) rel="nofollow ugc noopener" { (url) } (rest) },
                None => (word),
            }
        }
    }
}

/// The address at the start of a word, and what follows it (a full stop, a bracket).
fn address(word: &str) -> Option<(&str, &str)> {
    if !word.starts_with("https://") && !word.starts_with("http://") {
        return None;
    }
    let end = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '»']).len();
    let (url, rest) = word.split_at(end);
    (url.len() > 11 && !url.contains(['"', '<', '>', '\''])).then_some((url, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn paragraphs_and_lines_are_kept_and_markup_is_not() {
        let html = plain_text("Un <b>verger</b>\nici.\n\nVoir https://exemple.fr/a?b=1.").into_string();
        assert_eq!(
            html,
            "<p>Un &lt;b&gt;verger&lt;/b&gt;<br>ici.</p><p>Voir <a href=\"https://exemple.fr/a?b=1\" \
             rel=\"nofollow ugc noopener\">https://exemple.fr/a?b=1</a>.</p>"
        );
        assert!(!plain_text("javascript:alert(1)").into_string().contains("href"));
    }

    proptest! {
        #[test]
        fn no_text_opens_a_tag_of_its_own(text in "\\PC{0,80}") {
            let html = plain_text(&text).into_string();
            let known = ["<p>", "</p>", "<br>", "<a href=", "</a>"];
            for (at, _) in html.match_indices('<') {
                prop_assert!(known.iter().any(|tag| html[at..].starts_with(tag)), "{html}");
            }
        }
    }
}
