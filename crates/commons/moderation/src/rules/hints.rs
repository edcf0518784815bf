//! What a text shows at first sight: telephone numbers, mail and street addresses, bank accounts, links, insults.
//!
//! A hint never decides anything. It says where to look, with the place in the text, so that the passage can be
//! marked. `hints("Appelez le 06 12 34 56 78", &words)` gives one hint of kind [`HintKind::Phone`], bytes 11 to 25.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::words::{LONGEST, WordList};

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HintKind {
    /// A bank account (IBAN, ISO 13616) whose check digits are right.
    Iban,
    /// A French telephone number, also in its international form.
    Phone,
    /// A mail address.
    Email,
    /// A street with a number.
    Street,
    /// A link to a page.
    Link,
    /// A word of the list of insults.
    Insult,
}

impl HintKind {
    /// All of them, in the order of notices.
    pub const ALL: [HintKind; 6] = [
        HintKind::Iban,
        HintKind::Phone,
        HintKind::Email,
        HintKind::Street,
        HintKind::Link,
        HintKind::Insult,
    ];

    /// How much it weighs in the order "most doubtful first".
    pub const fn weight(self) -> u32 {
        match self {
            HintKind::Insult => 8,
            HintKind::Iban => 6,
            HintKind::Phone | HintKind::Email => 4,
            HintKind::Link => 3,
            HintKind::Street => 1,
        }
    }
}

/// Something seen in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What.
    pub kind: HintKind,
    /// Where: bytes of the text, on the borders of characters.
    pub range: Range<usize>,
}

static IBAN: LazyLock<Regex> =
    LazyLock::new(|| compiled(r"(?i)[a-z]{2}[0-9]{2}(?:[\s.\-\u{a0}\u{202f}]?[a-z0-9]{1,4}){3,8}"));
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?:(?:\+|00)33[\s.\-\u{a0}\u{202f}]?(?:\(0\))?[\s.\-\u{a0}\u{202f}]?|0)[1-9](?:[\s.\-\u{a0}\u{202f}]?[0-9]{2}){4}",
    )
});
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    compiled(r"(?i)[a-z0-9][a-z0-9._%+\-]*\s?(?:@|\[at\]|\(at\))\s?[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,}")
});
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)[0-9]{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?,?[\s\u{a0}]+(?:rue|avenue|av\.|boulevard|bd|chemin|impasse|all[ée]es?|route|quai|cours|square|lotissement|r[ée]sidence|faubourg|sente|venelle|cit[ée]|place)[\s\u{a0}]+(?:(?:d[eu]s?|la|le|les|l['’]|d['’])[\s\u{a0}]*)*[\p{L}\-’']+(?:[\s\u{a0}][\p{Lu}][\p{L}\-’']+){0,3}",
    )
});
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)(?:https?://|www\.)[^\s<>«»]+|[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]+)*\.(?:fr|com|org|net|eu|info|io)(?:/[^\s<>«»]*)?",
    )
});
static WORD: LazyLock<Regex> = LazyLock::new(|| compiled(r"[\p{L}\p{N}@$€|][\p{L}\p{N}@$€|!*'’\-]*"));

/// All that is seen, in the order of the text; where two overlap the first kind of [`HintKind::ALL`] counts.
pub fn hints(text: &str, words: &WordList) -> Vec<Hint> {
    let mut found: Vec<Hint> = Vec::new();
    for hit in IBAN.find_iter(text) {
        if let Some(range) = checked_iban(text, hit.range()) {
            add(&mut found, HintKind::Iban, range, text);
        }
    }
    let patterns = [
        (HintKind::Phone, &PHONE),
        (HintKind::Email, &EMAIL),
        (HintKind::Street, &STREET),
        (HintKind::Link, &LINK),
    ];
    for (kind, pattern) in patterns {
        for hit in pattern.find_iter(text) {
            add(&mut found, kind, hit.range(), text);
        }
    }
    insults(text, words, &mut found);
    found.sort_by_key(|hint| hint.range.start);
    found
}

/// How doubtful a text looks: the weight of each kind that occurs, once.
pub fn risk_of(text: &str, words: &WordList) -> u32 {
    let mut kinds: Vec<HintKind> = hints(text, words).into_iter().map(|hint| hint.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds.into_iter().map(HintKind::weight).sum()
}

/// Single words and expressions of the list; of "d’Abrutis" only the word.
fn insults(text: &str, words: &WordList, found: &mut Vec<Hint>) {
    let spots: Vec<Range<usize>> =
        WORD.find_iter(text).flat_map(|hit| without_article(text, hit.range())).collect();
    let mut at = 0;
    while at < spots.len() {
        let longest = LONGEST.min(spots.len() - at);
        let fitting = (1..=longest).rev().find(|count| {
            let parts: Vec<&str> = spots[at..at + count].iter().map(|spot| &text[spot.clone()]).collect();
            adjacent(text, &spots[at..at + count]) && words.holds(&parts)
        });
        if let Some(count) = fitting {
            add(found, HintKind::Insult, spots[at].start..spots[at + count - 1].end, text);
        }
        at += fitting.unwrap_or(1);
    }
}

fn adjacent(text: &str, spots: &[Range<usize>]) -> bool {
    spots.windows(2).all(|pair| text[pair[0].end..pair[1].start].chars().all(char::is_whitespace))
}

/// A word without the article before its apostrophe, and without a sign of the sentence at its end.
fn without_article(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let word = &text[range.clone()];
    let start = word
        .char_indices()
        .find(|(at, c)| matches!(c, '\'' | '’') && *at <= 2)
        .map_or(0, |(at, c)| at + c.len_utf8());
    let end = word.trim_end_matches(['!', '\'', '’', '-']).len();
    (start < end).then(|| range.start + start..range.start + end)
}

/// The longest beginning of a candidate that is an IBAN: 15 to 34 characters, remainder 1 modulo 97 (ISO 7064).
fn checked_iban(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let ends: Vec<usize> = text[range.clone()]
        .char_indices()
        .filter(|(_, c)| c.is_ascii_alphanumeric())
        .map(|(at, _)| range.start + at + 1)
        .collect();
    ends.iter().rev().find(|end| is_iban(&text[range.start..**end])).map(|end| range.start..*end)
}

fn is_iban(text: &str) -> bool {
    let bare: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
    if !(15..=34).contains(&bare.len()) {
        return false;
    }
    let turned = bare[4..].iter().chain(&bare[..4]);
    let rest = turned.fold(0_u32, |rest, c| {
        let value = c.to_digit(36).unwrap_or(0);
        (if value > 9 { rest * 100 + value } else { rest * 10 + value }) % 97
    });
    rest == 1
}

fn add(found: &mut Vec<Hint>, kind: HintKind, range: Range<usize>, text: &str) {
    let part_of_a_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = part_of_a_word(text[..range.start].chars().next_back());
    let after = part_of_a_word(text[range.end..].chars().next());
    let overlaps = found.iter().any(|hint| hint.range.start < range.end && range.start < hint.range.end);
    if !before && !after && !overlaps {
        found.push(Hint { kind, range });
    }
}

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns are constants and the tests use each")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seen(text: &str) -> Vec<(HintKind, &str)> {
        hints(text, &WordList::default()).into_iter().map(|hint| (hint.kind, &text[hint.range])).collect()
    }

    #[test]
    fn each_kind_is_seen_with_its_place() {
        let text = "Appelez le 06 12 34 56 78 ou écrivez à jeanne.l@orange.fr, voir https://exemple.fr/a?b. Bande d’Abrutis !";
        assert_eq!(
            seen(text),
            [
                (HintKind::Phone, "06 12 34 56 78"),
                (HintKind::Email, "jeanne.l@orange.fr"),
                (HintKind::Link, "https://exemple.fr/a?b."),
                (HintKind::Insult, "Abrutis"),
            ]
        );
        assert_eq!(seen("+33 6.12.34.56.78"), [(HintKind::Phone, "+33 6.12.34.56.78")]);
        assert_eq!(seen("jeanne (at) orange.fr"), [(HintKind::Email, "jeanne (at) orange.fr")]);
        assert_eq!(seen("sur mairie-agen.fr depuis hier"), [(HintKind::Link, "mairie-agen.fr")]);
    }

    #[test]
    fn a_bank_account_and_a_house_are_seen() {
        assert_eq!(
            seen("Virez sur FR76 3000 6000 0112 3456 7890 189 merci"),
            [(HintKind::Iban, "FR76 3000 6000 0112 3456 7890 189")]
        );
        assert_eq!(seen("FR76 3000 6000 0112 3456 7890 188 merci"), []);
        assert_eq!(
            seen("chez moi, 12 bis rue des Lilas, merci"),
            [(HintKind::Street, "12 bis rue des Lilas")]
        );
        assert_eq!(seen("rue des Lilas, place de la mairie, 3 places de marché"), []);
    }

    #[test]
    fn the_most_doubtful_text_weighs_most() {
        let words = WordList::default();
        assert!(
            risk_of("Bande d’abrutis, appelez le 06 12 34 56 78", &words) > risk_of("voir mairie.fr", &words)
        );
        assert_eq!(risk_of("Un banc à l’ombre.", &words), 0);
    }

    #[test]
    fn amounts_dates_and_ordinary_words_are_not() {
        let text = "Coût : 120 000 €, soit 12,50 € par élève. Le 12/03/2026 à 18 h 30, lot n° 4701234567890. \
            Les conseillers, le concert, une chienne de berger, la compute.Fin.";
        assert_eq!(seen(text), []);
    }

    proptest! {
        #[test]
        fn hints_lie_in_the_text_in_order_and_apart(text in "\\PC{0,120}") {
            let found = hints(&text, &WordList::default());
            for hint in &found {
                prop_assert!(text.get(hint.range.clone()).is_some_and(|part| !part.is_empty()));
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
            let found = hints(&text, &WordList::default());
            prop_assert!(found.iter().any(|hint| hint.kind == HintKind::Phone && text[hint.range.clone()] == number));
        }

        #[test]
        fn an_address_is_seen_among_other_words(name in "[a-z][a-z0-9.]{0,10}[a-z]", host in "[a-z]{2,12}", end in "[a-z]{2,4}") {
            let address = format!("{name}@{host}.{end}");
            let text = format!("Écrivez à {address} ou passez.");
            prop_assert!(hints(&text, &WordList::default()).iter().any(|hint| hint.kind == HintKind::Email && text[hint.range.clone()] == address));
        }
    }
}
