//! The expected "no": a rule said so, and says why in a sentence.

use crate::Message;

/// Why something may not be done, in words a citizen understands, and where it was typed.
///
/// A slice keeps its reasons as an enum in `model/` and turns them into refusals; since the sentence is a
/// [`Message`], every reason has its words in every language or the slice does not compile.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The sentence: what is wrong and what to do.
    pub message: Message,
    /// The form field it belongs to, if one.
    pub field: Option<String>,
}

impl Refusal {
    /// A refusal of the whole act.
    pub const fn new(message: Message) -> Self {
        Self { message, field: None }
    }

    /// A refusal of what stands in one field.
    pub fn on(field: impl Into<String>, message: Message) -> Self {
        Self { message, field: Some(field.into()) }
    }
}

impl From<Message> for Refusal {
    fn from(message: Message) -> Self {
        Self::new(message)
    }
}
