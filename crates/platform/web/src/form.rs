//! The fields a person sent, by name, in order. Parsing them into types is the handler's act:
//! `parse(raw) -> Result<Value, FormState>`.

use parvis_ui::{FieldError, FormState};

use crate::Upload;

/// What was sent.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pairs: Vec<(String, String)>,
    files: Vec<Upload>,
}

impl Form {
    /// From names and values. Control characters, which no text has and PostgreSQL refuses, are taken out.
    pub fn new(mut pairs: Vec<(String, String)>, files: Vec<Upload>) -> Form {
        let belongs = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
        for (_, value) in pairs.iter_mut().filter(|(_, value)| !value.chars().all(belongs)) {
            value.retain(belongs);
        }
        Form { pairs, files }
    }

    /// The trimmed value of a field; empty where it was not sent. Line ends are `\n`.
    pub fn text(&self, name: &str) -> String {
        self.raw(name).map(|value| value.trim().replace("\r\n", "\n")).unwrap_or_default()
    }

    /// The value exactly as sent (passwords).
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The trimmed value where something was typed.
    pub fn filled(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|value| !value.is_empty())
    }

    /// The value read as a type (a number, an id); `None` where absent or not of that type.
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.filled(name)?.parse().ok()
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.raw(name).is_some_and(|value| !value.is_empty() && value != "0")
    }

    /// All values of a repeated field.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned()).collect()
    }

    /// All values of a repeated field that read as a type.
    pub fn all_parsed<T: std::str::FromStr>(&self, name: &str) -> Vec<T> {
        self.all(name).iter().filter_map(|value| value.parse().ok()).collect()
    }

    /// The names and values, in order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// The files of a field.
    pub fn files(&self, name: &str) -> Vec<&Upload> {
        self.files.iter().filter(|file| file.field == name).collect()
    }

    /// All files, of whatever field.
    pub(crate) fn uploads(&self) -> &[Upload] {
        &self.files
    }

    /// What was typed and no error yet: to show the form again. Passwords are never kept.
    pub fn state(&self) -> FormState {
        let mut state = FormState::default();
        for (name, value) in self.pairs.iter().filter(|(name, _)| !name.starts_with("mot_de_passe")) {
            state.values.entry(name.clone()).or_default().push(value.clone());
        }
        state
    }

    /// What was typed with one error.
    pub fn state_with(&self, field: &str, text: impl Into<String>) -> FormState {
        let mut state = self.state();
        state.errors.push(FieldError { field: field.to_owned(), text: text.into() });
        state
    }
}
