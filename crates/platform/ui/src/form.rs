//! What a person sent in a form and what was wrong with it, to show the same form again.
//!
//! Values are kept as they were typed; errors are sentences already in the person's language.
//!
//! ```
//! use parvis_ui::FormState;
//! let mut state = FormState::new([("title", "Un verger"), ("theme", "2"), ("theme", "5")]);
//! state.fail("cost", "Indiquez un montant en euros, par exemple 12 500.");
//! assert_eq!(state.value("title"), "Un verger");
//! assert_eq!(state.values("theme"), ["2", "5"]);
//! assert!(!state.is_clean());
//! ```

use std::collections::BTreeMap;

/// A form as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    /// Each field's values, in the order in which they came.
    pub values: BTreeMap<String, Vec<String>>,
    /// What is wrong, in the order of the page.
    pub errors: Vec<FieldError>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name; empty when the form as a whole is meant.
    pub field: String,
    /// What is wrong and what to do, as a sentence.
    pub text: String,
}

impl FormState {
    /// Values as they came, with no error yet.
    pub fn new<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> FormState {
        let mut state = FormState::default();
        for (field, value) in pairs {
            state.add(field, value);
        }
        state
    }

    /// Adds a value to a field.
    pub fn add(&mut self, field: impl Into<String>, value: impl Into<String>) {
        self.values.entry(field.into()).or_default().push(value.into());
    }

    /// Sets a field's only value.
    pub fn set(&mut self, field: impl Into<String>, value: impl Into<String>) {
        self.values.insert(field.into(), vec![value.into()]);
    }

    /// Records what is wrong with a field (or, with an empty name, with the form).
    pub fn fail(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.errors.push(FieldError { field: field.into(), text: text.into() });
    }

    /// The first value of a field; empty when there is none.
    pub fn value(&self, field: &str) -> &str {
        self.values(field).first().map_or("", String::as_str)
    }

    /// All values of a field.
    pub fn values(&self, field: &str) -> &[String] {
        self.values.get(field).map_or(&[], Vec::as_slice)
    }

    /// What is wrong with a field.
    pub fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.text.as_str())
    }

    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.errors.is_empty()
    }
}
