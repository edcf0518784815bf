//! One Fluent file, read: its messages, its terms, and what is wrong with it alone.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Attribute, Entry, Message, Resource, Term},
    parser, serializer,
};

use crate::{Problem, Uses};

/// One Fluent file, read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name as shown in problems: `locales/fr.ftl`.
    pub file: String,
    /// Its messages, in order.
    pub messages: Vec<TextEntry>,
    /// Its terms, in order; `key` is without the leading `-`.
    pub terms: Vec<TextEntry>,
    /// What is wrong with this file, whatever the other language says.
    pub problems: Vec<Problem>,
}

/// A message or a term of a file.
#[derive(Clone, Debug)]
pub struct TextEntry {
    /// Its key: `voting-round-closed`.
    pub key: String,
    /// Its arguments in order of first appearance, without `$`.
    pub arguments: Vec<String>,
    /// Its text as written, without the key.
    pub text: String,
}

impl Source {
    /// Reads the text of a file; what cannot be read is in `problems`.
    pub fn parse(file: &str, text: &str) -> Self {
        let mut source =
            Self { file: file.to_owned(), messages: Vec::new(), terms: Vec::new(), problems: Vec::new() };
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = line_at(text, error.pos.start);
                source.problem(&format!("line {line}"), format!("{}", error.kind));
            }
            resource
        });
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => source.message(message),
                Entry::Term(term) => source.term(term),
                _ => {}
            }
        }
        source.unknown_terms(&resource);
        source.duplicates();
        source
    }

    fn message(&mut self, message: &Message<&str>) {
        let key = message.id.name;
        self.no_attributes(key, &message.attributes);
        let Some(pattern) = &message.value else { return };
        let uses = Uses::of(pattern);
        self.no_forbidden(key, &uses);
        let alone = Resource { body: vec![Entry::Message(Message { comment: None, ..message.clone() })] };
        let written = serializer::serialize(&alone);
        let text = written.split_once('=').map_or("", |(_, text)| text).trim().to_owned();
        self.messages.push(TextEntry { key: key.to_owned(), arguments: uses.arguments, text });
    }

    fn term(&mut self, term: &Term<&str>) {
        let key = format!("-{}", term.id.name);
        self.no_attributes(&key, &term.attributes);
        let uses = Uses::of(&term.value);
        self.no_forbidden(&key, &uses);
        if !uses.terms.is_empty() {
            self.problem(&key, "a term may not contain another term".to_owned());
        }
        let key = term.id.name.to_owned();
        self.terms.push(TextEntry { key, arguments: uses.arguments, text: String::new() });
    }

    fn no_attributes(&mut self, key: &str, attributes: &[Attribute<&str>]) {
        for attribute in attributes {
            self.problem(key, format!("attributes are not allowed: .{}", attribute.id.name));
        }
    }

    fn no_forbidden(&mut self, key: &str, uses: &Uses) {
        for forbidden in &uses.forbidden {
            self.problem(key, format!("not allowed in a text: {{ {forbidden} }}"));
        }
    }

    fn unknown_terms(&mut self, resource: &Resource<&str>) {
        let known: BTreeSet<String> = self.terms.iter().map(|term| term.key.clone()).collect();
        for entry in &resource.body {
            let Entry::Message(Message { id, value: Some(pattern), .. }) = entry else { continue };
            for term in Uses::of(pattern).terms.difference(&known) {
                self.problem(id.name, format!("uses the term -{term}, which this file does not define"));
            }
        }
    }

    fn duplicates(&mut self) {
        for entries in [&self.messages, &self.terms] {
            let mut seen = BTreeSet::new();
            for entry in entries {
                if !seen.insert(&entry.key) {
                    let (file, key) = (self.file.clone(), entry.key.clone());
                    self.problems.push(Problem { file, key, what: "is defined twice".to_owned() });
                }
            }
        }
    }

    fn problem(&mut self, key: &str, what: String) {
        self.problems.push(Problem { file: self.file.clone(), key: key.to_owned(), what });
    }
}

fn line_at(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}
