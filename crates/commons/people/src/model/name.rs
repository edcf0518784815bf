//! The public name: what others see beside contributions, as the person chose it.

use jiff::civil::Date;
use serde_json::json;

/// How a public name is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameKind {
    /// What the person likes to be called.
    #[default]
    Pseudonym,
    /// "Amina B."
    FirstNameAndInitial,
    /// "Amina Benali"
    FullName,
}

impl NameKind {
    /// All of them, in the order of the form.
    pub const ALL: [NameKind; 3] = [NameKind::Pseudonym, NameKind::FirstNameAndInitial, NameKind::FullName];

    /// The name in the database and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            NameKind::Pseudonym => "pseudonyme",
            NameKind::FirstNameAndInitial => "initiale",
            NameKind::FullName => "complet",
        }
    }

    /// The kind of that name.
    pub fn from_key(key: &str) -> Option<NameKind> {
        NameKind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What the person told about their name, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenName {
    /// How it is shown.
    pub kind: NameKind,
    /// First name; empty where it was not asked.
    pub given: String,
    /// Last name; empty where it was not asked.
    pub family: String,
    /// The pseudonym; empty where another kind was chosen.
    pub pseudonym: String,
}

impl ChosenName {
    /// The name as a link keeps it until it is followed.
    pub fn to_text(&self) -> String {
        json!([self.kind.key(), self.given, self.family, self.pseudonym]).to_string()
    }

    /// The name that a link kept.
    pub fn from_text(text: &str) -> Option<ChosenName> {
        let [kind, given, family, pseudonym]: [String; 4] = serde_json::from_str(text).ok()?;
        Some(ChosenName { kind: NameKind::from_key(&kind)?, given, family, pseudonym })
    }
}

/// A name as stored, with the birth date that may hide it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameCard {
    /// What was chosen.
    pub name: ChosenName,
    /// Birth date, where the person told it.
    pub born_on: Option<Date>,
}
