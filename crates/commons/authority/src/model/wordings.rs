//! The authority's own words for the platform's texts.

use parvis_kernel::Locale;
use serde::{Deserialize, Serialize};

/// One text said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Code of the language.
    pub locale: String,
    /// Key of the text.
    pub key: String,
    /// The words: a Fluent pattern.
    pub text: String,
}

/// All texts said otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wordings(pub Vec<Wording>);

impl Wordings {
    /// The own words for a text.
    pub fn find(&self, locale: Locale, key: &str) -> Option<&str> {
        let own = self.0.iter().find(|own| own.locale == locale.code() && own.key == key);
        own.map(|own| own.text.as_str())
    }

    /// The same with other words for a text; `None`: with the platform's again.
    #[must_use]
    pub fn with(mut self, locale: Locale, key: &str, text: Option<&str>) -> Wordings {
        self.0.retain(|own| own.locale != locale.code() || own.key != key);
        if let Some(text) = text {
            self.0.push(Wording {
                locale: locale.code().to_owned(),
                key: key.to_owned(),
                text: text.to_owned(),
            });
            self.0.sort_by(|a, b| (&a.key, &a.locale).cmp(&(&b.key, &b.locale)));
        }
        self
    }
}
