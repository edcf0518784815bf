//! French spacing: the space before `: ; ? ! » %` and after `«` never breaks a line.
//!
//! Applied once, when a source is read, so that nobody who writes a text has to type an invisible character.
//! Source: *Lexique des règles typographiques en usage à l'Imprimerie nationale*, chapter on punctuation.

use std::borrow::Cow;

use parvis_kernel::Locale;

/// The text with French spacing where the language wants it; other languages keep theirs.
pub(crate) fn spaced(locale: Locale, text: &str) -> Cow<'_, str> {
    if locale != Locale::Fr {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let joins = c == ' '
            && (matches!(rest.peek(), Some(':' | ';' | '?' | '!' | '»' | '%')) || out.ends_with('«'));
        out.push(if joins { '\u{a0}' } else { c });
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_punctuation_keeps_its_word() {
        let said = "key = Vous votez « pour » : oui ? Non ! 40 % ; fin.";
        let wanted = "key = Vous votez «\u{a0}pour\u{a0}»\u{a0}: oui\u{a0}? Non\u{a0}! 40\u{a0}%\u{a0}; fin.";
        assert_eq!(spaced(Locale::Fr, said), wanted);
    }

    #[test]
    fn other_languages_and_addresses_stay() {
        assert_eq!(spaced(Locale::En, "a : b"), "a : b");
        assert_eq!(spaced(Locale::Fr, "https://a.example/?b=1"), "https://a.example/?b=1");
    }
}
