//! An authority's own wording of a message: what is accepted, and how it becomes Fluent.
//!
//! The administrator types a pattern, not a file: it is indented under its key, so that a line of it can
//! never become another key. It may use the arguments of the text it replaces and the terms of the
//! catalog, nothing else.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::{ast::Entry, parser};
use parvis_i18n_build::Uses;
use parvis_kernel::Message;

use crate::{Texts, t};

impl Texts {
    /// Whether an authority may say `key` with `text`; else the reason, in the language of these texts.
    /// `reference_args` are the arguments of the text it replaces, without `$`
    /// ([`arguments`](Self::arguments) knows them).
    ///
    /// # Errors
    /// The reason: empty, not readable as Fluent, an unknown variable, or something not allowed (a
    /// function, another message, an unknown term).
    pub fn check_override(
        &self,
        key: &str,
        text: &str,
        reference_args: &BTreeSet<String>,
    ) -> Result<(), String> {
        let source = source(key, text);
        let refused = match read(text, &source) {
            Ok(uses) => self.refusal(&uses, reference_args),
            Err(reason) => Some(reason),
        };
        refused.map_or(Ok(()), |reason| Err(self.say(&reason)))
    }

    fn refusal(&self, uses: &Uses, reference_args: &BTreeSet<String>) -> Option<Message> {
        let unknown = uses.arguments.iter().find(|name| !reference_args.contains(*name));
        if let Some(name) = unknown {
            return Some(t::i18n_override_argument(format!("${name}")));
        }
        let term = uses.terms.iter().find(|name| !self.has_term(name)).map(|name| format!("-{name}"));
        let what = uses.forbidden.first().cloned().or(term)?;
        Some(t::i18n_override_forbidden(what))
    }
}

/// The wording as a Fluent resource; `None`, logged, where it cannot be read.
pub(crate) fn resource(key: &str, text: &str) -> Option<FluentResource> {
    let source = source(key, text);
    if read(text, &source).is_err() {
        tracing::error!(key, "an own wording cannot be read and is left out");
        return None;
    }
    FluentResource::try_new(source).ok()
}

/// What a wording uses, where it is exactly one message; else why it is none.
fn read(text: &str, source: &str) -> Result<Uses, Message> {
    if text.trim().is_empty() {
        return Err(t::i18n_override_empty());
    }
    let resource = parser::parse(source).map_err(|_| t::i18n_override_syntax())?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => {
            message.value.as_ref().map(Uses::of).ok_or_else(t::i18n_override_syntax)
        }
        _ => Err(t::i18n_override_syntax()),
    }
}

fn source(key: &str, text: &str) -> String {
    let mut source = format!("{key} =\n");
    for line in text.trim().lines() {
        source.push_str("    ");
        source.push_str(line.trim_end());
        source.push('\n');
    }
    source
}
