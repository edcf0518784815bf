//! Words and JSON columns become types here.

use parvis_db::{DbError, FromVal, Row, ToVal, Val, ValRef};

use crate::model::{
    ContributionWord, FieldKind, ProcessState, RichText, Settings, Stage, StatusTone, Visibility,
};

macro_rules! stored_as_word {
    ($($kind:ty),+) => {$(
        impl ToVal for $kind {
            fn to_val(&self) -> Val {
                self.key().to_val()
            }
        }
        impl FromVal for $kind {
            fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
                let word = String::from_val(val)?;
                <$kind>::from_key(&word)
                    .ok_or_else(|| DbError::other(format!("{word} is no {}", stringify!($kind))))
            }
        }
    )+};
}
stored_as_word!(ContributionWord, FieldKind, ProcessState, Stage, StatusTone, Visibility);

impl ToVal for Settings {
    fn to_val(&self) -> Val {
        Val::Text(self.to_text())
    }
}
impl FromVal for Settings {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        Ok(Settings::from_text(&String::from_val(val)?))
    }
}

/// A rich text whose HTML stands at `position` and whose source follows.
pub(super) fn rich_text(row: &Row<'_>, position: usize) -> Result<RichText, DbError> {
    Ok(RichText { html: row.get(position)?, source: row.get(position + 1)? })
}

/// A JSON list of words.
pub(super) fn list(text: &str) -> Vec<String> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The JSON of a list of words.
pub(super) fn list_text(words: &[String]) -> String {
    serde_json::json!(words).to_string()
}
