//! An answer, with the questions that tests ask of it. Each question fails with the page's text at hand.

use http::{HeaderMap, StatusCode, header};

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as bytes, uncompressed.
    pub bytes: Vec<u8>,
    /// The request, for messages.
    pub asked: String,
}

impl Reply {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The page's words: markup dropped, the commonest entities decoded, typographic spaces and apostrophes plain.
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for c in self.text().chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                _ if !inside => words.push(c),
                _ => {}
            }
        }
        plain(&words.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">"))
    }

    /// Asserts the status.
    ///
    /// # Panics
    /// Where it is another.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}\n{}", self.asked, self.words());
        self
    }

    /// Asserts 200.
    ///
    /// # Panics
    /// Where it is another status.
    #[track_caller]
    pub fn is_ok(&self) -> &Self {
        self.is(200)
    }

    /// Asserts that the page says this (typographic spaces and apostrophes do not matter).
    ///
    /// # Panics
    /// Where it does not.
    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(
            self.words().contains(&plain(text)),
            "{} does not say \"{text}\":\n{}",
            self.asked,
            self.words()
        );
        self
    }

    /// Asserts that the page does not say this.
    ///
    /// # Panics
    /// Where it does.
    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.words().contains(&plain(text)), "{} says \"{text}\":\n{}", self.asked, self.words());
        self
    }

    /// Where a redirect leads.
    ///
    /// # Panics
    /// Where it is no redirect.
    #[track_caller]
    pub fn leads_to(&self) -> String {
        self.is(303);
        let location = self.headers.get(header::LOCATION).expect("a redirect has a location");
        location.to_str().expect("a location is ASCII").to_owned()
    }
}

fn plain(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\n' | '\t' => ' ',
            '’' => '\'',
            other => other,
        })
        .collect();
    spaced.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
