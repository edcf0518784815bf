//! A citizen's text with what was seen in it marked. Everything is escaped.

use maud::{Markup, html};

use crate::rules::{WordList, hints};

/// One line of text with its marks.
pub fn marked(text: &str, words: &WordList) -> Markup {
    let mut at = 0;
    let mut pieces: Vec<(bool, &str)> = Vec::new();
    for hint in hints(text, words) {
        pieces.push((false, &text[at..hint.range.start]));
        pieces.push((true, &text[hint.range.clone()]));
        at = hint.range.end;
    }
    pieces.push((false, &text[at..]));
    html! {
        @for (is_marked, piece) in pieces {
            @if is_marked { mark { (piece) } } @else { (piece) }
        }
    }
}

/// A text in paragraphs with its marks.
pub fn marked_paragraphs(text: &str, words: &WordList) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            p { @for (rank, line) in paragraph.lines().enumerate() { @if rank > 0 { br; } (marked(line, words)) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_passage_is_marked_and_markup_stays_text() {
        let text = "Un <b>banc</b>.\nAppelez le 06 12 34 56 78.\n\nMerci";
        let html = marked_paragraphs(text, &WordList::default()).into_string();
        assert_eq!(
            html,
            "<p>Un &lt;b&gt;banc&lt;/b&gt;.<br>Appelez le <mark>06 12 34 56 78</mark>.</p><p>Merci</p>"
        );
    }
}
