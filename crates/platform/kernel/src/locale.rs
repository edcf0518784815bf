//! The languages of the platform.

use std::{fmt, str::FromStr};

/// A language in which every text of the platform exists. French is the reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// French, the reference.
    #[default]
    Fr,
    /// English.
    En,
}

impl Locale {
    /// All of them, the reference first.
    pub const ALL: [Locale; 2] = [Locale::Fr, Locale::En];

    /// The code of BCP 47, as in `<html lang>`.
    pub const fn code(self) -> &'static str {
        match self {
            Locale::Fr => "fr",
            Locale::En => "en",
        }
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Locale::Fr => "Français",
            Locale::En => "English",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Locale {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Locale::ALL.into_iter().find(|locale| locale.code() == text).ok_or(())
    }
}
