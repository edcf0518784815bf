//! No foreign page may post for a person: the browser tells where a request comes from, and we listen.
//!
//! `Sec-Fetch-Site` where sent, else `Origin`, must say this site; with `SameSite=Lax` cookies no token is
//! needed and pages stay cacheable (stack.md section 0, checklist S4).

use http::{HeaderMap, header};

/// Whether a POST comes from our own pages.
pub(crate) fn is_ours(headers: &HeaderMap, host: &str) -> bool {
    if let Some(site) = text(headers, "sec-fetch-site") {
        return site == "same-origin"
            || (site == "none" && text(headers, "origin").is_none_or(|o| names(o, host)));
    }
    text(headers, header::ORIGIN.as_str()).is_some_and(|origin| names(origin, host))
}

fn names(origin: &str, host: &str) -> bool {
    origin.split_once("://").is_some_and(|(scheme, rest)| matches!(scheme, "http" | "https") && rest == host)
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| ((*name).parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_foreign_page_is_refused_and_our_own_is_not() {
        assert!(is_ours(&with(&[("sec-fetch-site", "same-origin")]), "a.fr"));
        assert!(!is_ours(&with(&[("sec-fetch-site", "cross-site")]), "a.fr"));
        assert!(!is_ours(&with(&[("sec-fetch-site", "same-site")]), "a.fr"));
        assert!(is_ours(&with(&[("origin", "https://a.fr")]), "a.fr"));
        assert!(!is_ours(&with(&[("origin", "https://b.fr")]), "a.fr"));
        assert!(!is_ours(&with(&[("origin", "null")]), "a.fr"));
        assert!(!is_ours(&with(&[]), "a.fr"), "neither header: an unknown client");
    }
}
