//! Whether a contribution is public at once: as the deposit says, or because its author is known to keep the rules. The
//! links of an author of whom nothing is published yet are always read first.

use parvis_spaces::Settings;
use serde_json::Value;

/// The key among the settings of a process: so many published contributions make an author trusted; 0: nobody is.
pub const TRUST_KEY: &str = "moderation_trust";

/// The key among the settings of a process: 1 where the links of new authors are held, which is usual.
pub const HOLD_LINKS_KEY: &str = "moderation_hold_links";

/// What a process asks of an author before it trusts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trust {
    /// So many published contributions, none refused; `None`: nobody is trusted.
    pub published: Option<i64>,
    /// Whether the links of new authors are read first.
    pub hold_links: bool,
}

impl Trust {
    /// From the settings of a process.
    pub fn of(settings: &Settings) -> Trust {
        let number = |key: &str| settings.0.get(key).and_then(Value::as_i64);
        Trust {
            published: number(TRUST_KEY).filter(|n| *n > 0),
            hold_links: number(HOLD_LINKS_KEY).unwrap_or(1) != 0,
        }
    }
}

/// What an author gave so far, in all processes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Published and still standing.
    pub published: i64,
    /// Refused by a moderator.
    pub refused: i64,
}

/// Whether a contribution is public before anybody has read it. `after`: the deposit moderates after publication.
pub fn goes_public(after: bool, trust: Trust, standing: Standing, text: &str) -> bool {
    if trust.hold_links && standing.published == 0 && has_link(text) {
        return false;
    }
    after || trust.published.is_some_and(|wanted| standing.published >= wanted && standing.refused == 0)
}

/// Whether a text names a page of the web.
fn has_link(text: &str) -> bool {
    const ENDS: [&str; 7] = [".fr", ".com", ".org", ".net", ".eu", ".info", ".io"];
    text.split_whitespace().map(str::to_lowercase).any(|word| {
        let host = word.split('/').next().unwrap_or_default();
        let host = host.trim_end_matches(|c: char| !c.is_alphanumeric());
        word.contains("http://")
            || word.contains("https://")
            || word.contains("www.")
            || ENDS.iter().any(|end| host.strip_suffix(end).is_some_and(|name| !name.is_empty()))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn trust(value: &Value) -> Trust {
        Trust::of(&Settings(value.as_object().cloned().unwrap_or_default()))
    }

    #[test]
    fn nobody_is_trusted_where_nothing_was_chosen() {
        let usual = trust(&json!({}));
        assert_eq!(usual, Trust { published: None, hold_links: true });
        assert!(!goes_public(false, usual, Standing { published: 40, refused: 0 }, "Un banc"));
        assert!(goes_public(true, usual, Standing::default(), "Un banc"));
    }

    #[test]
    fn trust_needs_enough_published_and_none_refused() {
        let trust = trust(&json!({ "moderation_trust": 3 }));
        let public =
            |published, refused| goes_public(false, trust, Standing { published, refused }, "Un banc");
        assert!(public(3, 0));
        assert!(!public(2, 0));
        assert!(!public(9, 1));
    }

    #[test]
    fn the_links_of_a_new_author_are_held() {
        let (held, free) = (trust(&json!({})), trust(&json!({ "moderation_hold_links": 0 })));
        for text in ["voir https://exemple.fr", "voir www.exemple", "voir Exemple.com.", "(mairie.fr/a)"] {
            assert!(!goes_public(true, held, Standing::default(), text), "{text}");
            assert!(goes_public(true, free, Standing::default(), text), "{text}");
            assert!(goes_public(true, held, Standing { published: 1, refused: 0 }, text), "{text}");
        }
        assert!(goes_public(true, held, Standing::default(), "Un banc, rue du .com ancien. Fin"));
    }
}
