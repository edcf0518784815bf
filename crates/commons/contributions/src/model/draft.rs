//! A deposit that is not sent yet: kept at each step, for the session before sign-in and for the person after.

use std::{collections::BTreeMap, fmt};

use super::Step;
use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use parvis_spaces::ProcessId;
use parvis_web::PersonId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Key of a draft.
pub type DraftId = Id<DraftRow>;

/// Who holds a draft; one draft for each holder and process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A session, signed in or not.
    Session(i64),
    /// A person.
    Person(PersonId),
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Holder::Session(id) => write!(f, "s:{id}"),
            Holder::Person(id) => write!(f, "p:{id}"),
        }
    }
}

row! {
    /// Brouillon, as it is stored.
    pub struct DraftRow {
        /// Key.
        pub id: DraftId,
        /// See [`Holder`].
        pub holder: String,
        /// The process.
        pub process_id: ProcessId,
        /// JSON of [`DraftData`].
        pub data: String,
        /// The step to go on at.
        pub step: String,
        /// When it was kept last.
        pub updated_at: Timestamp,
        /// Makes sending it twice send it once.
        pub token: String,
    }
}

impl DraftRow {
    /// What was typed so far.
    pub fn data(&self) -> DraftData {
        serde_json::from_str(&self.data).unwrap_or_default()
    }

    /// The step to go on at; the first where the form changed since.
    pub fn step(&self) -> Step {
        self.step.parse().unwrap_or(Step::Title)
    }
}

/// In whose name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proponent {
    /// For oneself.
    #[default]
    Person,
    /// For an association or group.
    Organisation,
}

/// A file given with the deposit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Key in the slice media.
    pub media: i64,
    /// What it shows or is called, as its author says it; may be empty.
    pub name: String,
    /// The name it came with.
    #[serde(default)]
    pub file: String,
}

impl Attachment {
    /// What it is called, in any case.
    pub fn called(&self) -> &str {
        if self.name.is_empty() { &self.file } else { &self.name }
    }
}

/// What was typed so far. Every field may be missing until the check page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftData {
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The text.
    pub body: String,
    /// Theme.
    pub theme: Option<i64>,
    /// Area (canton).
    pub area: Option<i64>,
    /// Commune.
    pub municipality: Option<i64>,
    /// Name of the commune, or of the whole territory where that was chosen.
    pub commune_name: String,
    /// The place in words, as typed.
    pub place: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Answers to the process' own questions, by field.
    pub answers: BTreeMap<i64, Value>,
    /// Pictures.
    pub images: Vec<Attachment>,
    /// Documents.
    pub documents: Vec<Attachment>,
    /// In whose name; `None`: not asked yet.
    pub proponent: Option<Proponent>,
    /// The name to show.
    pub author_name: String,
    /// The association or group.
    pub organisation: String,
    /// Whether young people carry it.
    pub youth: bool,
}

impl DraftData {
    /// The place in words: what was typed and the commune, once each.
    pub fn place_words(&self) -> String {
        match (self.place.as_str(), self.commune_name.as_str()) {
            (place, "") => place.to_owned(),
            ("", commune) => commune.to_owned(),
            (place, commune) if place.contains(commune) => place.to_owned(),
            (place, commune) => format!("{place}, {commune}"),
        }
    }
}
