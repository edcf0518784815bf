//! One answer of a list.

/// An answer that can be chosen.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) disabled: bool,
}

impl Choice {
    /// What is sent and what is read.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into(), ..Choice::default() }
    }

    /// What helps to choose it.
    pub fn hint(mut self, hint: impl Into<String>) -> Choice {
        self.hint = Some(hint.into());
        self
    }

    /// Shown, but cannot be chosen.
    pub fn disabled(mut self) -> Choice {
        self.disabled = true;
        self
    }
}
