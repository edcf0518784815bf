//! The deposit form: what a process asks beside title, text, place and theme.

use parvis_kernel::Id;

use super::{ProcessId, keyed};

/// Key of a form field.
pub type FormFieldId = Id<FormField>;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// One line.
    ShortText,
    /// Several lines.
    LongText,
    /// A whole number.
    Number,
    /// An amount in euros.
    Money,
    /// One of several.
    Choice,
    /// Any of several, or one box to tick.
    Boxes,
    /// A day.
    Date,
    /// A document.
    File,
    /// A picture.
    Image,
    /// A place.
    Place,
    /// The name of an association or group.
    Organisation,
}
keyed!(FieldKind {
    ShortText => "short_text",
    LongText => "long_text",
    Number => "number",
    Money => "money",
    Choice => "choice",
    Boxes => "boxes",
    Date => "date",
    File => "file",
    Image => "image",
    Place => "place",
    Organisation => "organisation",
});

impl FieldKind {
    /// Whether it needs a list of options.
    pub const fn has_options(self) -> bool {
        matches!(self, FieldKind::Choice | FieldKind::Boxes)
    }

    /// Whether a greatest length makes sense.
    pub const fn has_length(self) -> bool {
        matches!(self, FieldKind::ShortText | FieldKind::LongText | FieldKind::Organisation)
    }
}

/// Question du formulaire de dépôt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Key.
    pub id: FormFieldId,
    /// The process.
    pub process_id: ProcessId,
    /// Lower first.
    pub position: i64,
    /// What is asked for.
    pub kind: FieldKind,
    /// The question.
    pub label: String,
    /// Help under it.
    pub hint: String,
    /// Whether an answer is needed.
    pub required: bool,
    /// Whether the answer is shown to all, or only to agents.
    pub public: bool,
    /// The options of a choice or of boxes.
    pub options: Vec<String>,
    /// Most characters of a text.
    pub max_length: Option<i64>,
}

/// A field to add, or its new content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFormField {
    /// What is asked for.
    pub kind: FieldKind,
    /// The question.
    pub label: String,
    /// Help under it.
    pub hint: String,
    /// Whether an answer is needed.
    pub required: bool,
    /// Whether the answer is shown to all.
    pub public: bool,
    /// The options.
    pub options: Vec<String>,
    /// Most characters.
    pub max_length: Option<i64>,
}
