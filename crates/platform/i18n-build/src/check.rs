//! What must hold between the languages of a crate before its texts become functions.

use std::{collections::BTreeSet, fmt};

use crate::{Source, TextEntry};

/// Something wrong in a Fluent file: where, which key, what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as `locales/en.ftl`.
    pub file: String,
    /// The key, or the line where no key could be read.
    pub key: String,
    /// What is wrong, in words.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.key, self.what)
    }
}

/// Every problem of the two files of the crate `short_name` (its package name without `parvis-`): their
/// own, keys with a foreign prefix, keys or terms missing in one, different arguments.
pub fn check(short_name: &str, french: &Source, english: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in [french, english] {
        problems.extend(source.problems.iter().cloned());
        for entry in source.messages.iter().chain(&source.terms) {
            let wrong = names(short_name, entry).into_iter();
            problems.extend(wrong.map(|what| problem(source, &entry.key, what)));
        }
    }
    missing(english, french, &mut problems);
    missing(french, english, &mut problems);
    different(french, english, &mut problems);
    problems
}

fn names(short_name: &str, entry: &TextEntry) -> Vec<String> {
    let mut wrong = Vec::new();
    let key = entry.key.as_str();
    if key != short_name && !key.strip_prefix(short_name).is_some_and(|rest| rest.starts_with('-')) {
        wrong.push(format!("keys of this crate start with `{short_name}-`"));
    }
    if !key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
        wrong.push("a key has only a-z, 0-9 and -".to_owned());
    }
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    for argument in entry.arguments.iter().filter(|name| !name.chars().all(plain)) {
        wrong.push(format!("the argument ${argument} has only a-z, 0-9 and _"));
    }
    wrong
}

fn missing(from: &Source, known: &Source, problems: &mut Vec<Problem>) {
    let pairs = [(&known.messages, &from.messages, ""), (&known.terms, &from.terms, "-")];
    for (known_entries, entries, sigil) in pairs {
        let there: BTreeSet<&String> = entries.iter().map(|entry| &entry.key).collect();
        for entry in known_entries.iter().filter(|entry| !there.contains(&entry.key)) {
            let what = format!("is missing ({} has it)", known.file);
            problems.push(problem(from, &format!("{sigil}{}", entry.key), what));
        }
    }
}

fn different(french: &Source, english: &Source, problems: &mut Vec<Problem>) {
    for reference in &french.messages {
        let Some(entry) = english.messages.iter().find(|entry| entry.key == reference.key) else { continue };
        let wanted: BTreeSet<&String> = reference.arguments.iter().collect();
        let given: BTreeSet<&String> = entry.arguments.iter().collect();
        for name in wanted.difference(&given) {
            problems.push(problem(
                english,
                &entry.key,
                format!("lacks the argument ${name} of the French text"),
            ));
        }
        for name in given.difference(&wanted) {
            problems.push(problem(
                english,
                &entry.key,
                format!("uses ${name}, which the French text does not"),
            ));
        }
    }
}

fn problem(source: &Source, key: &str, what: String) -> Problem {
    Problem { file: source.file.clone(), key: key.to_owned(), what }
}
