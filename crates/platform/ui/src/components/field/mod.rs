//! The one form field: a label, a hint, a control and what is wrong, tied together for those who listen.
//!
//! Every form of the platform is made of it; no page writes an `<input>`. A field keeps what was typed:
//! give it the [`FormState`] and it finds its own values and error by name. All fields are needed unless
//! the caller says otherwise with [`Field::optional`].
//!
//! ```
//! use maud::Render;
//! use parvis_ui::{Field, FormState};
//! let state = FormState::default();
//! let title = Field::text("title", "Titre de votre idée").hint("Ce que l’on fera, en dix mots.").state(&state);
//! assert!(title.render().into_string().contains(r#"<label for="f-title">"#));
//! ```

mod choice;
mod control;
mod date;
mod render;
mod sample;
#[cfg(test)]
mod tests;

use crate::{FormState, attributes::Attributes};
pub use choice::Choice;
pub use date::DateWords;
pub(crate) use sample::sample;

/// A field; it renders itself.
#[derive(Clone, Debug)]
pub struct Field {
    name: String,
    label: String,
    control: Control,
    values: Vec<String>,
    hint: Option<String>,
    optional: Option<String>,
    error: Option<String>,
    count: Option<CharCount>,
    prefix: Option<String>,
    suffix: Option<String>,
    width: &'static str,
    label_hidden: bool,
    heading: bool,
    form: &'static str,
    attributes: Attributes,
}

#[derive(Clone, Debug)]
enum Control {
    Input(&'static str),
    Password { show: String, hide: String },
    Textarea(u8),
    Select(Vec<Choice>),
    Date(DateWords),
    File,
    Checkbox,
    Choices { kind: &'static str, choices: Vec<Choice> },
}

/// How many characters a text may have, and the sentences that say so; `{n}` stands for a number.
#[derive(Clone, Debug)]
pub struct CharCount {
    /// The most there may be.
    pub max: u32,
    /// Shown before any script counts: "600 caractères au plus."
    pub rule: String,
    /// "Il reste {n} caractères."
    pub left: String,
    /// "{n} caractères de trop."
    pub over: String,
}

/// The `id` of the control of this name, for links to it.
pub fn field_id(name: &str) -> String {
    let tidy = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    format!("f-{}", name.chars().map(tidy).collect::<String>())
}

/// A value that the form carries without showing it.
pub fn hidden(name: &str, value: &str) -> maud::Markup {
    maud::html! { input type="hidden" name=(name) value=(value); }
}

/// What every field starts from.
impl Field {
    fn new(name: impl Into<String>, label: impl Into<String>, control: Control) -> Field {
        Field {
            name: name.into(),
            label: label.into(),
            control,
            values: Vec::new(),
            hint: None,
            optional: None,
            error: None,
            count: None,
            prefix: None,
            suffix: None,
            width: "",
            label_hidden: false,
            heading: false,
            form: "",
            attributes: Attributes::default(),
        }
    }

    /// One line of text.
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("text"))
    }

    /// An e-mail address.
    pub fn email(name: impl Into<String>, label: impl Into<String>) -> Field {
        let field = Field::new(name, label, Control::Input("email")).autocomplete("email");
        field.attr("spellcheck", "false").attr("autocapitalize", "none")
    }

    /// A telephone number.
    pub fn tel(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("tel")).autocomplete("tel").width("w-12")
    }

    /// The address of a page.
    pub fn url(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("url")).inputmode("url")
    }

    /// Words to search for.
    pub fn search(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("search")).autocomplete("off")
    }

    /// A password, with a button that shows it (its two words: "Afficher", "Masquer").
    pub fn password(name: impl Into<String>, label: impl Into<String>, show: impl Into<String>, hide: impl Into<String>) -> Field {
        let control = Control::Password { show: show.into(), hide: hide.into() };
        Field::new(name, label, control).attr("spellcheck", "false").attr("autocapitalize", "none")
    }

    /// A whole number. A text field with a number pad: number fields change when one scrolls.
    pub fn number(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("text")).inputmode("numeric").autocomplete("off").width("w-8")
    }

    /// An amount; the caller says of what (`.suffix("€")`).
    pub fn money(name: impl Into<String>, label: impl Into<String>) -> Field {
        let field = Field::new(name, label, Control::Input("text")).inputmode("decimal").autocomplete("off");
        field.suffix("€").width("w-12")
    }

    /// A color, with the device's own chooser.
    pub fn color(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("color")).width("w-5")
    }

    /// A moment, with the device's own chooser; the value is `2026-03-19T23:59`.
    pub fn moment(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("datetime-local")).width("w-16")
    }

    /// Several lines of text.
    pub fn textarea(name: impl Into<String>, label: impl Into<String>, rows: u8) -> Field {
        Field::new(name, label, Control::Textarea(rows))
    }

    /// One of a long list; give the empty answer as its first choice.
    pub fn select(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Field {
        Field::new(name, label, Control::Select(choices))
    }

    /// A day, from the browser's calendar: for filters of the back office.
    pub fn day(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Input("date"))
    }

    /// A date that one knows by heart: three fields named `name_day`, `name_month`, `name_year`.
    pub fn date(name: impl Into<String>, label: impl Into<String>, words: DateWords) -> Field {
        Field::new(name, label, Control::Date(words))
    }

    /// A file. Say in the hint which kinds and how large.
    pub fn file(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::File)
    }

    /// One box; it sends `1` when ticked.
    pub fn checkbox(name: impl Into<String>, label: impl Into<String>) -> Field {
        Field::new(name, label, Control::Checkbox)
    }

    /// One of a few.
    pub fn radios(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Field {
        Field::new(name, label, Control::Choices { kind: "radio", choices })
    }

    /// Any number of a few.
    pub fn checkboxes(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Field {
        Field::new(name, label, Control::Choices { kind: "checkbox", choices })
    }
}

/// What a caller adds.
impl Field {
    /// Takes this field's values and error from a form that was sent (or prefilled).
    pub fn state(mut self, state: &FormState) -> Field {
        self.error = state.error(&self.name).map(str::to_owned);
        self.values = match &self.control {
            Control::Date(_) => date::PARTS.map(|part| state.value(&format!("{}_{part}", self.name)).to_owned()).into(),
            Control::Password { .. } | Control::File => Vec::new(),
            _ => state.values(&self.name).to_vec(),
        };
        self
    }

    /// Its value; of several, call it several times.
    pub fn value(mut self, value: impl Into<String>) -> Field {
        self.values.push(value.into());
        self
    }

    /// What helps to fill it, between label and control.
    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = Some(hint.into());
        self
    }

    /// May be left empty; the caller's words for it ("facultatif").
    pub fn optional(mut self, word: impl Into<String>) -> Field {
        self.optional = Some(word.into());
        self
    }

    /// What is wrong.
    pub fn error(mut self, text: impl Into<String>) -> Field {
        self.error = Some(text.into());
        self
    }

    /// The purpose, for browsers that fill it (WCAG 1.3.5): `given-name`, `postal-code`, ...
    pub fn autocomplete(self, purpose: &'static str) -> Field {
        self.attr("autocomplete", purpose)
    }

    /// Which keyboard a phone shows: `numeric`, `decimal`, `url`.
    pub fn inputmode(self, mode: &'static str) -> Field {
        self.attr("inputmode", mode)
    }

    /// Says under the control how many characters are left.
    pub fn counted(mut self, count: CharCount) -> Field {
        self.count = Some(count);
        self
    }

    /// Before the control, in its frame.
    pub fn prefix(mut self, text: impl Into<String>) -> Field {
        self.prefix = Some(text.into());
        self
    }

    /// After the control, in its frame: a unit.
    pub fn suffix(mut self, text: impl Into<String>) -> Field {
        self.suffix = Some(text.into());
        self
    }

    /// As wide as the answer is long: `w-2`, `w-5`, `w-8`, `w-12`, `w-16`.
    pub fn width(mut self, class: &'static str) -> Field {
        self.width = class;
        self
    }

    /// Accepts several files, or says which kinds (`.pdf,image/*`), and so on: any attribute of the control.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Field {
        self.attributes.set(name, value);
        self
    }

    /// Tells this control from one of the same name in another form of the page. Not for a form with errors: the
    /// summary links to the control by its name alone.
    pub fn apart(mut self, form: &'static str) -> Field {
        self.form = form;
        self
    }

    /// The label is only heard; for a search box beside its button.
    pub fn label_hidden(mut self) -> Field {
        self.label_hidden = true;
        self
    }

    /// The label is the page's title (one question a page).
    pub fn as_heading(mut self) -> Field {
        self.heading = true;
        self
    }
}
