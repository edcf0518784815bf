//! A sentence not yet said in any language: its key in the Fluent files and its arguments.
//!
//! Only the functions generated from a slice's `locales/*.ftl` make messages, so a key that exists
//! nowhere, or an argument forgotten, does not compile. `parvis-i18n` turns a message into text.

use crate::{Money, Timestamp};

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, shown as it is.
    Text(String),
    /// A whole number, shown with the separators of the language and fit for plural rules.
    Number(i64),
    /// An amount, shown with its currency: "18 500 €".
    Money(Money),
    /// A day: "19 mars 2026".
    Day(Timestamp),
    /// A day and an hour: "19 mars 2026 à 23 h 59".
    Moment(Timestamp),
    /// Another message, rendered in the same language first.
    Nested(Box<Message>),
}

/// A key and its arguments; see the module.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The key in the Fluent files, such as `voting-round-closed`.
    pub key: &'static str,
    /// Name and value of each argument.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub const fn plain(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}
impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Arg::Number(number.into())
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<Money> for Arg {
    fn from(money: Money) -> Self {
        Arg::Money(money)
    }
}
impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Arg::Nested(Box::new(message))
    }
}
