//! What a text shows at first sight: telephone numbers, mail addresses, links, insults.
//!
//! A flag never decides anything. It says where to look, with the place in the text, so that the passage can be
//! marked. `flags("Appelez le 06 12 34 56 78")` gives one flag of kind [`FlagKind::Phone`] from byte 11 to 25.

use std::{ops::Range, sync::LazyLock};

use parvis_db::search::fold;
use regex::Regex;

use super::insults::is_insult;

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlagKind {
    /// A French telephone number, also in its international form.
    Phone,
    /// A mail address.
    Email,
    /// A link to a page.
    Link,
    /// A word of the list of insults.
    Insult,
}

impl FlagKind {
    /// All of them, in the order of notices.
    pub const ALL: [FlagKind; 4] = [FlagKind::Phone, FlagKind::Email, FlagKind::Link, FlagKind::Insult];
}

/// Something seen in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What.
    pub kind: FlagKind,
    /// Where: bytes of the text, on the borders of characters.
    pub range: Range<usize>,
}

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?:(?:\+|00)33[\s.\-\u{a0}\u{202f}]?(?:\(0\))?[\s.\-\u{a0}\u{202f}]?|0)[1-9](?:[\s.\-\u{a0}\u{202f}]?[0-9]{2}){4}",
    )
});
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    compiled(r"(?i)[a-z0-9][a-z0-9._%+\-]*\s?(?:@|\[at\]|\(at\))\s?[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,}")
});
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)(?:https?://|www\.)[^\s<>«»]+|[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]+)*\.(?:fr|com|org|net|eu|info|io)(?:/[^\s<>«»]*)?",
    )
});
static WORD: LazyLock<Regex> = LazyLock::new(|| compiled(r"\w+"));

/// All that is seen, in the order of the text; where two overlap the first kind of [`FlagKind::ALL`] counts.
pub fn flags(text: &str) -> Vec<Flag> {
    let mut found: Vec<Flag> = Vec::new();
    for (kind, pattern) in [(FlagKind::Phone, &PHONE), (FlagKind::Email, &EMAIL), (FlagKind::Link, &LINK)] {
        for hit in pattern.find_iter(text) {
            add(&mut found, kind, hit.range(), text);
        }
    }
    for word in WORD.find_iter(text).filter(|word| is_insult(&fold(word.as_str()))) {
        add(&mut found, FlagKind::Insult, word.range(), text);
    }
    found.sort_by_key(|flag| flag.range.start);
    found
}

fn add(found: &mut Vec<Flag>, kind: FlagKind, range: Range<usize>, text: &str) {
    let part_of_a_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = part_of_a_word(text[..range.start].chars().next_back());
    let after = part_of_a_word(text[range.end..].chars().next());
    let overlaps = found.iter().any(|flag| flag.range.start < range.end && range.start < flag.range.end);
    if !before && !after && !overlaps {
        found.push(Flag { kind, range });
    }
}

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns are constants and the tests use each")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seen(text: &str) -> Vec<(FlagKind, &str)> {
        flags(text).into_iter().map(|flag| (flag.kind, &text[flag.range])).collect()
    }

    #[test]
    fn each_kind_is_seen_with_its_place() {
        let text = "Appelez le 06 12 34 56 78 ou écrivez à jeanne.l@orange.fr, voir https://exemple.fr/a?b. Bande d’Abrutis !";
        assert_eq!(
            seen(text),
            [
                (FlagKind::Phone, "06 12 34 56 78"),
                (FlagKind::Email, "jeanne.l@orange.fr"),
                (FlagKind::Link, "https://exemple.fr/a?b."),
                (FlagKind::Insult, "Abrutis"),
            ]
        );
        assert_eq!(seen("+33 6.12.34.56.78"), [(FlagKind::Phone, "+33 6.12.34.56.78")]);
        assert_eq!(seen("jeanne (at) orange.fr"), [(FlagKind::Email, "jeanne (at) orange.fr")]);
        assert_eq!(seen("sur mairie-agen.fr depuis hier"), [(FlagKind::Link, "mairie-agen.fr")]);
    }

    #[test]
    fn amounts_dates_and_ordinary_words_are_not() {
        let text = "Coût : 120 000 €, soit 12,50 € par élève. Le 12/03/2026 à 18 h 30, lot n° 4701234567890. \
            Les conseillers, le concert, une chienne de berger, la compute.Fin.";
        assert_eq!(seen(text), []);
    }

    proptest! {
        #[test]
        fn flags_lie_in_the_text_in_order_and_apart(text in "\\PC{0,120}") {
            let found = flags(&text);
            for flag in &found {
                prop_assert!(text.get(flag.range.clone()).is_some_and(|part| !part.is_empty()));
            }
            for pair in found.windows(2) {
                prop_assert!(pair[0].range.end <= pair[1].range.start);
            }
        }

        #[test]
        fn a_number_is_seen_however_it_is_spaced(
            digits in prop::collection::vec(0..10_u8, 8),
            first in 1..10_u8,
            space in prop::sample::select(vec!["", " ", ".", "-", "\u{a0}", "\u{202f}"]),
            before in prop::sample::select(vec!["", "Appelez le ", "Tél.: ", "("]),
            after in prop::sample::select(vec!["", ".", ", merci", ")"]),
        ) {
            let pairs: Vec<String> = digits.chunks(2).map(|pair| format!("{}{}", pair[0], pair[1])).collect();
            let number = format!("0{first}{space}{}", pairs.join(space));
            let text = format!("{before}{number}{after}");
            let found = flags(&text);
            prop_assert!(found.iter().any(|flag| flag.kind == FlagKind::Phone && text[flag.range.clone()] == number));
        }

        #[test]
        fn an_address_is_seen_among_other_words(name in "[a-z][a-z0-9.]{0,10}[a-z]", host in "[a-z]{2,12}", end in "[a-z]{2,4}") {
            let address = format!("{name}@{host}.{end}");
            let text = format!("Écrivez à {address} ou passez.");
            prop_assert!(flags(&text).iter().any(|flag| flag.kind == FlagKind::Email && text[flag.range.clone()] == address));
        }
    }
}
