//! Readable pieces of addresses, such as `budget-participatif-citoyen`.

use std::{fmt, str::FromStr};

/// 1 to 80 characters among a-z, 0-9 and single hyphens inside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slug(String);

impl Slug {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        (!text.is_empty() && slugify(text).as_deref() == Some(text)).then(|| Self(text.to_owned())).ok_or(())
    }
}

/// A slug made of a title: accents dropped, other characters turned into hyphens, cut at 80 characters.
/// `None` where nothing is left ("!!!").
pub fn slugify(title: &str) -> Option<String> {
    let mut slug = String::new();
    for c in title.chars() {
        let plain: &str = match c.to_lowercase().next().unwrap_or(c) {
            'à' | 'â' | 'ä' | 'á' | 'ã' => "a",
            'ç' => "c",
            'é' | 'è' | 'ê' | 'ë' => "e",
            'î' | 'ï' | 'í' => "i",
            'ñ' => "n",
            'ô' | 'ö' | 'ó' | 'õ' => "o",
            'ù' | 'û' | 'ü' | 'ú' => "u",
            'ÿ' => "y",
            'œ' => "oe",
            'æ' => "ae",
            'a'..='z' | '0'..='9' => {
                slug.push(c.to_ascii_lowercase());
                continue;
            }
            _ => {
                if !slug.is_empty() && !slug.ends_with('-') {
                    slug.push('-');
                }
                continue;
            }
        };
        slug.push_str(plain);
    }
    slug.truncate(80);
    let slug = slug.trim_matches('-').to_owned();
    (!slug.is_empty()).then_some(slug)
}
