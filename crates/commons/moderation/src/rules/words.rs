//! The list of insulting words, and how a word of a text is compared with it: without accents or capitals, with digits
//! and signs read as the letters they stand for ("c0nn@rd"), long letters shortened ("connnard"), a masked letter
//! allowed ("p*te"). It only points: a moderator decides. Words with a peaceful meaning of their own (a bitch in
//! kennels, the cod of a recipe) are left out of the shipped list on purpose.

use std::collections::BTreeSet;

use parvis_db::search::fold;

/// The words that we ship, folded, one a line.
const SHIPPED: &str = include_str!("../../words/insultes.txt");

/// Most words of one expression.
pub const LONGEST: usize = 4;

/// The words to look at: those shipped, without those an authority does not want, with its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordList(BTreeSet<String>);

impl Default for WordList {
    fn default() -> Self {
        WordList::with(&[])
    }
}

impl WordList {
    /// From an authority's own choices: a folded word and whether it is looked at.
    pub fn with(own: &[(String, bool)]) -> WordList {
        let mut words: BTreeSet<String> = shipped().map(str::to_owned).collect();
        for (word, active) in own {
            if *active {
                words.insert(word.clone());
            } else {
                words.remove(word);
            }
        }
        WordList(words)
    }

    /// The words in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether words of a text, as they stand there, are one of the list.
    pub fn holds(&self, words: &[&str]) -> bool {
        let read: Vec<String> = words.iter().map(|word| letters(word)).collect();
        let read = read.join(" ");
        self.0.contains(&read) || self.holds_shortened(&read) || self.holds_masked(&read)
    }

    fn holds_shortened(&self, read: &str) -> bool {
        let (twice, once) = (shortened(read, 2), shortened(read, 1));
        twice != read && (self.0.contains(&twice) || self.0.contains(&once))
    }

    /// A masked word says its first and last letter and hides at most half of it.
    fn holds_masked(&self, read: &str) -> bool {
        let hidden = read.matches('*').count();
        let length = read.chars().count();
        if hidden == 0 || hidden * 2 > length || read.starts_with('*') || length < 3 {
            return false;
        }
        let fits = |word: &str| {
            word.chars().count() == length && word.chars().zip(read.chars()).all(|(a, b)| b == '*' || a == b)
        };
        self.0.iter().any(|word| fits(word))
    }
}

/// The shipped words.
pub fn shipped() -> impl Iterator<Item = &'static str> {
    SHIPPED.lines().filter(|line| !line.is_empty())
}

/// A word as the list holds it: folded, with single spaces.
pub fn listed(word: &str) -> String {
    fold(word).trim().replace('’', "'")
}

/// A word as it is meant: folded, signs and digits read as letters where it has letters too.
fn letters(word: &str) -> String {
    let folded = fold(word);
    if !folded.chars().any(char::is_alphabetic) {
        return folded;
    }
    let read = |c: char| match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        '8' => 'b',
        c => c,
    };
    folded.trim_end_matches('!').chars().map(read).collect()
}

/// The same with runs of a letter of three or more shortened to `most`.
fn shortened(word: &str, most: usize) -> String {
    let mut kept = String::with_capacity(word.len());
    let chars: Vec<char> = word.chars().collect();
    for run in chars.chunk_by(|a, b| a == b) {
        let length = if run.len() > 2 { most } else { run.len() };
        kept.extend(&run[..length]);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_seen_however_it_is_disguised() {
        let list = WordList::default();
        for word in
            ["connard", "Connard", "CÔNNARD", "c0nn@rd", "connnnard", "connaaard", "c*nnard", "$alope"]
        {
            assert!(list.holds(&[word]), "{word}");
        }
        assert!(list.holds(&["ta", "gueule"]));
        for word in ["concert", "conseil", "connu", "1515", "contes", "p***", "*", "pré", "compute"] {
            assert!(!list.holds(&[word]), "{word}");
        }
    }

    #[test]
    fn an_authority_adds_its_own_and_drops_ours() {
        let own = [("merde".to_owned(), false), ("patate".to_owned(), true)];
        let list = WordList::with(&own);
        assert!(!list.holds(&["merde"]) && list.holds(&["P4tate"]));
    }

    #[test]
    fn the_shipped_words_are_folded_and_in_order() {
        let all: Vec<&str> = shipped().collect();
        assert!(all.iter().all(|word| listed(word) == **word && word.split(' ').count() <= LONGEST));
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
