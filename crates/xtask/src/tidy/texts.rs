//! Texts that no page, mail or form says any more.
//!
//! A missing key does not compile; an unused one is found here. A key counts as used when its function
//! (`voting_round_closed`) or its name (`"voting-round-closed"`) stands anywhere in Rust code.

use std::collections::HashSet;

use super::rust_source::RustSource;
use super::{File, Finding};

/// Keys of `locales/fr.ftl` files that nothing says.
pub fn findings(files: &[File]) -> Vec<Finding> {
    let words = words_of_code(files);
    let french = files.iter().filter(|file| file.path.ends_with("locales/fr.ftl"));
    french.flat_map(|file| unused(file, &words)).collect()
}

fn unused(file: &File, words: &HashSet<String>) -> Vec<Finding> {
    let silent = |(index, key): (usize, &str)| {
        let said = words.contains(&key.replace('-', "_")) || words.contains(key);
        let what = format!("nothing says the text `{key}`: delete it in every language");
        (!said).then(|| Finding { path: file.path.clone(), line: index + 1, what })
    };
    file.text
        .lines()
        .enumerate()
        .filter_map(|(index, line)| Some((index, key(line)?)))
        .filter_map(silent)
        .collect()
}

/// The key that a line of a Fluent file defines, if it does. Terms (`-name`) serve other messages only.
fn key(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (starts && plain).then_some(name)
}

fn words_of_code(files: &[File]) -> HashSet<String> {
    let mut words = HashSet::new();
    for file in files.iter().filter(|file| file.extension() == "rs") {
        let source = RustSource::split(&file.text);
        let names = source.code.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        words.extend(names.filter(|word| word.contains('_')).map(str::to_owned));
        words.extend(source.strings.into_iter().map(|(_, text)| text));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_nothing_says_is_found() {
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        let files = [
            file("a/locales/fr.ftl", "a-said = Oui\na-silent = Non\n    .hint = x\n-term = y\na-named = Z\n"),
            file("a/src/lib.rs", "fn x() { t::a_said(); y(\"a-named\"); } // a_silent"),
        ];
        let found = findings(&files);
        assert_eq!(found.len(), 1);
        assert!(found[0].line == 2 && found[0].what.contains("a-silent"));
    }
}
