//! Two texts word by word: what stayed, what was taken out, what was put in. By the longest common subsequence of their
//! words, after what both begin and end with (Hunt and McIlroy, "An algorithm for differential file comparison", 1976).

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// In both.
    Kept(String),
    /// Only in the earlier text.
    Removed(String),
    /// Only in the later text.
    Added(String),
}

/// Above this product of lengths the middle counts as replaced as a whole: no request computes for seconds.
const MOST_CELLS: usize = 4_000_000;

/// What became of a text, in reading order; what was taken out stands before what replaced it.
pub fn differences(earlier: &str, later: &str) -> Vec<Difference> {
    let (old, new) = (words(earlier), words(later));
    let same = |a: &&str, b: &&str| a == b;
    let start = old.iter().zip(&new).take_while(|(a, b)| same(a, b)).count();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let (old_middle, new_middle) = (&old_rest[..old_rest.len() - end], &new_rest[..new_rest.len() - end]);
    let mut found = Found::default();
    old[..start].iter().for_each(|word| found.keep(word));
    middle(old_middle, new_middle, &mut found);
    new_rest[new_rest.len() - end..].iter().for_each(|word| found.keep(word));
    found.finish()
}

/// Words with the space that follows them, so that joining them gives the text back.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

fn middle(old: &[&str], new: &[&str], found: &mut Found) {
    if old.len().saturating_mul(new.len()) > MOST_CELLS {
        old.iter().for_each(|word| found.remove(word));
        new.iter().for_each(|word| found.add(word));
        return;
    }
    let width = new.len() + 1;
    let mut longest = vec![0_u16; (old.len() + 1) * width];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            longest[i * width + j] = if a == b {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            found.keep(old[i]);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            found.remove(old[i]);
            i += 1;
        } else {
            found.add(new[j]);
            j += 1;
        }
    }
    old[i..].iter().for_each(|word| found.remove(word));
    new[j..].iter().for_each(|word| found.add(word));
}

/// Stretches as they grow: between two kept ones, all that was removed, then all that was added.
#[derive(Default)]
struct Found {
    done: Vec<Difference>,
    kept: String,
    removed: String,
    added: String,
}

impl Found {
    fn keep(&mut self, word: &str) {
        self.close_change();
        self.kept.push_str(word);
    }

    fn remove(&mut self, word: &str) {
        self.close_kept();
        self.removed.push_str(word);
    }

    fn add(&mut self, word: &str) {
        self.close_kept();
        self.added.push_str(word);
    }

    fn close_kept(&mut self) {
        if !self.kept.is_empty() {
            self.done.push(Difference::Kept(std::mem::take(&mut self.kept)));
        }
    }

    fn close_change(&mut self) {
        if !self.removed.is_empty() {
            self.done.push(Difference::Removed(std::mem::take(&mut self.removed)));
        }
        if !self.added.is_empty() {
            self.done.push(Difference::Added(std::mem::take(&mut self.added)));
        }
    }

    fn finish(mut self) -> Vec<Difference> {
        self.close_kept();
        self.close_change();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Difference::*, *};

    #[test]
    fn words_that_changed_are_told_from_those_that_stayed() {
        let found = differences("Un banc au parc de la gare.", "Deux bancs au parc de la mairie.");
        let expected = [
            Removed("Un banc ".into()),
            Added("Deux bancs ".into()),
            Kept("au parc de la ".into()),
            Removed("gare.".into()),
            Added("mairie.".into()),
        ];
        assert_eq!(found, expected);
        assert_eq!(differences("Un banc.", "Un banc."), [Kept("Un banc.".into())]);
        assert!(differences("", "").is_empty());
    }

    #[test]
    fn a_text_too_long_to_compare_counts_as_replaced() {
        let (old, new) = ("a ".repeat(3_000), "b ".repeat(3_000));
        assert_eq!(differences(&old, &new), [Removed(old.clone()), Added(new.clone())]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_back(old in "[a-c \n]{0,40}", new in "[a-c \n]{0,40}") {
            let found = differences(&old, &new);
            let (mut earlier, mut later) = (String::new(), String::new());
            for one in &found {
                match one {
                    Kept(text) => { earlier.push_str(text); later.push_str(text); }
                    Removed(text) => earlier.push_str(text),
                    Added(text) => later.push_str(text),
                }
            }
            prop_assert_eq!(earlier, old);
            prop_assert_eq!(later, new);
        }
    }
}
