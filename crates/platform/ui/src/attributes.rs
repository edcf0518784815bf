//! An open list of attributes for the few components whose attributes callers extend.
//!
//! Maud writes attributes at compile time; here names come from callers (as constants) and values are
//! escaped by Maud itself.

use maud::{Escaper, Markup, PreEscaped};
use std::fmt::Write as _;

/// Names and values in the order in which they were set.
#[derive(Clone, Debug, Default)]
pub struct Attributes(Vec<(&'static str, String)>);

impl Attributes {
    /// Sets an attribute, in place of one of the same name.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.retain(|(other, _)| *other != name);
        self.0.push((name, value.into()));
    }

    /// Sets an attribute unless it is there.
    pub fn set_default(&mut self, name: &'static str, value: impl Into<String>) {
        if !self.0.iter().any(|(other, _)| *other == name) {
            self.0.push((name, value.into()));
        }
    }

    /// An element with these attributes around a content.
    pub fn element(&self, tag: &'static str, content: Markup) -> Markup {
        let PreEscaped(open) = self.void(tag);
        PreEscaped(format!("{open}{}</{tag}>", content.0))
    }

    /// An element without content (`input`).
    pub fn void(&self, tag: &'static str) -> Markup {
        let mut text = format!("<{tag}");
        for (name, value) in &self.0 {
            let _ = write!(text, " {name}");
            if !value.is_empty() || matches!(*name, "value" | "alt") {
                text.push_str("=\"");
                let _ = Escaper::new(&mut text).write_str(value);
                text.push('"');
            }
        }
        text.push('>');
        PreEscaped(text)
    }
}

/// Whether a slot has something in it.
pub fn filled(markup: &Markup) -> bool {
    !markup.0.is_empty()
}
