//! Mail addresses, checked once at the edge.

use std::{fmt, str::FromStr};

/// An address that a mail can be sent to: one `@`, a dotted domain, no spaces, at most 254 characters
/// (RFC 5321). Kept as typed; [`Email::folded`] is the form that must be unique.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// The address as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address in lower case, to compare.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Email {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@').ok_or(())?;
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"".contains(c);
        let labels_fit = domain.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
        let fits = !local.is_empty()
            && local.len() <= 64
            && text.len() <= 254
            && !local.contains('@')
            && local.chars().all(plain)
            && domain.contains('.')
            && labels_fit;
        fits.then(|| Self(text.to_owned())).ok_or(())
    }
}
