//! From texts to the words that are compared.

use parvis_kernel::Locale;
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::stop_words::is_stop_word;

/// No word of a language is longer; what is, is no word.
const LONGEST_WORD: usize = 40;

/// The text in lower case, without accents and ligatures, with single spaces: for columns that are compared
/// whatever the spelling, since `LIKE` and `lower` differ between the engines.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            '’' | 'ʼ' => folded.push('\''),
            c if c.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            // A capital such as İ leaves a mark behind when made small.
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The stems of the text's words in their order, separated by spaces; stop words are left out. Accents go
/// before stemming, so "velo" finds "vélos".
pub fn stems(text: &str, locale: Locale) -> String {
    let stemmer = Stemmer::create(match locale {
        Locale::Fr => Algorithm::French,
        Locale::En => Algorithm::English,
    });
    let folded = fold(text);
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(|c: char| !c.is_alphanumeric()) {
        if word.is_empty() || word.len() > LONGEST_WORD || is_stop_word(word, locale) {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(singular(&stemmer.stem(word)));
    }
    out
}

/// Without the mark of the plural that the French stemmer leaves after some vowels: "vélos" as "vélo".
fn singular(stem: &str) -> &str {
    stem.strip_suffix(['s', 'x']).filter(|shorter| shorter.len() > 2).unwrap_or(stem)
}
