//! What a contribution said before its author corrected it: kept for moderators, who decide on what they read.

use std::collections::BTreeMap;

use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Attachment, ContributionId};

/// Key of an earlier text.
pub type VersionId = Id<VersionRow>;

row! {
    /// An earlier text, as it is stored.
    pub struct VersionRow {
        /// Key.
        pub id: VersionId,
        /// Of what.
        pub contribution_id: ContributionId,
        /// When it was replaced.
        pub replaced_at: Timestamp,
        /// JSON of [`Wording`].
        pub wording: String,
    }
}

impl VersionRow {
    /// What it said.
    pub fn wording(&self) -> Wording {
        serde_json::from_str(&self.wording).unwrap_or_default()
    }
}

/// Everything that an author may correct.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wording {
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The text.
    pub body: String,
    /// Theme.
    pub theme: Option<i64>,
    /// Area.
    pub area: Option<i64>,
    /// The place in words.
    pub place: String,
    /// Latitude and longitude.
    pub point: Option<(f64, f64)>,
    /// The association or group.
    pub organisation: String,
    /// Whether young people carry it.
    pub youth: bool,
    /// Answers to the process' own questions, by field.
    pub answers: BTreeMap<i64, Value>,
    /// Pictures and documents, with what they show or are called.
    pub files: Vec<Attachment>,
}
