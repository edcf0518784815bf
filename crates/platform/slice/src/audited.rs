//! What a slice tells the audit log about itself: the words of what agents do at its routes, and which of its things
//! have which fields. The journal reads the fields before and after an act of an agent and keeps what changed; actions
//! do nothing for it.
//!
//! ```ignore
//! office_words: &[OfficeWords { route: "/bureau/reglages/themes/ajouter", says: |what| t::territory_did_add_theme(what) }],
//! subjects: &[SubjectKind { kind: "theme", param: "theme", facts: store::theme_facts, fields: THEME, ..SubjectKind::plain() }],
//! ```

use parvis_db::{Conn, DbError};
use parvis_kernel::{Message, Money, Timestamp};
use serde_json::{Map, Value, json};

/// What an agent does by sending to a route, in words.
#[derive(Clone, Copy)]
pub struct OfficeWords {
    /// The route, with its parameters in braces and `{act}` replaced: `/bureau/reglages/themes/{theme}/monter`.
    pub route: &'static str,
    /// The words behind the agent's name, given those of the subject: "a ajouté le thème « Sport »".
    pub says: fn(&str) -> Message,
}

/// Something whose changes by agents are kept. A slice may declare more fields of another's kind (an assessment beside a
/// contribution): they are read and shown together with those of the slice that comes first.
#[derive(Clone, Copy)]
pub struct SubjectKind {
    /// The table, as events name it.
    pub kind: &'static str,
    /// The parameter of routes that names one of them, where there is one.
    pub param: &'static str,
    /// From what stands in the path to the key.
    pub find: fn(&mut Conn, &str) -> Result<Option<i64>, DbError>,
    /// What is to be kept of one, as it is now; `None` where it is not there.
    pub facts: fn(&mut Conn, i64) -> Result<Option<Facts>, DbError>,
    /// How fields are called and shown.
    pub fields: &'static [FieldKind],
    /// Its page, with `{}` for [`Facts::key`].
    pub page: Option<&'static str>,
    /// Whether its words name a citizen: then they are not kept but looked up when the log is read, so that an erased
    /// account leaves no name.
    pub is_personal: bool,
}

impl SubjectKind {
    /// One with nothing but a key that stands in paths as it is.
    pub const fn plain() -> SubjectKind {
        SubjectKind {
            kind: "",
            param: "",
            find: |_, text| Ok(text.parse().ok()),
            facts: |_, _| Ok(None),
            fields: &[],
            page: None,
            is_personal: false,
        }
    }
}

/// How a field is called and shown.
#[derive(Clone, Copy)]
pub struct FieldKind {
    /// Its key in [`Facts::fields`].
    pub key: &'static str,
    /// Its name for people.
    pub label: fn() -> Message,
    /// How its values read.
    pub shown: Shown,
}

/// How values of a field read.
#[derive(Clone, Copy, Debug)]
pub enum Shown {
    /// As they are: words and numbers.
    Plain,
    /// Microseconds as a moment.
    Moment,
    /// Cents as an amount.
    Cents,
    /// Words of the program (`draft`), said by this.
    Word(fn(&str) -> Option<Message>),
}

impl OfficeWords {
    /// What is said of a route.
    pub const fn new(route: &'static str, says: fn(&str) -> Message) -> OfficeWords {
        OfficeWords { route, says }
    }
}

impl FieldKind {
    /// A field shown as it is.
    pub const fn plain(key: &'static str, label: fn() -> Message) -> FieldKind {
        FieldKind { key, label, shown: Shown::Plain }
    }
    /// A moment.
    pub const fn moment(key: &'static str, label: fn() -> Message) -> FieldKind {
        FieldKind { key, label, shown: Shown::Moment }
    }
    /// An amount.
    pub const fn cents(key: &'static str, label: fn() -> Message) -> FieldKind {
        FieldKind { key, label, shown: Shown::Cents }
    }
    /// A word of the program.
    pub const fn word(
        key: &'static str,
        label: fn() -> Message,
        says: fn(&str) -> Option<Message>,
    ) -> FieldKind {
        FieldKind { key, label, shown: Shown::Word(says) }
    }
}

/// What is to be kept of something, at one moment. Never a ballot, a secret, a text of a citizen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Its words: a title, a name.
    pub words: String,
    /// What stands for it in addresses: a reference, a slug, its key.
    pub key: String,
    /// The process it belongs to.
    pub process: Option<i64>,
    /// Its fields.
    pub fields: Map<String, Value>,
}

impl Facts {
    /// Something with its words and what stands for it in addresses.
    pub fn new(words: impl Into<String>, key: impl ToString) -> Facts {
        Facts { words: words.into(), key: key.to_string(), ..Facts::default() }
    }

    /// The process it belongs to.
    #[must_use]
    pub fn within(mut self, process: i64) -> Facts {
        self.process = Some(process);
        self
    }

    /// A field.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Facts {
        self.fields.insert(key.to_owned(), value.into());
        self
    }

    /// A moment.
    #[must_use]
    pub fn at(self, key: &str, value: Option<Timestamp>) -> Facts {
        self.with(key, value.map(Timestamp::micros))
    }

    /// An amount.
    #[must_use]
    pub fn amount(self, key: &str, value: Option<Money>) -> Facts {
        self.with(key, value.map(Money::cents))
    }

    /// A long text: its length and its digest, which shows that it changed without keeping what it said.
    #[must_use]
    pub fn long(self, key: &str, text: &str) -> Facts {
        let digest: String = parvis_web::hash_token(text).chars().take(16).collect();
        let length = text.chars().count();
        self.with(
            key,
            if text.is_empty() { Value::Null } else { json!({ "length": length, "digest": digest }) },
        )
    }
}
