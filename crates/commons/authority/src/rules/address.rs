//! Where a link of the site may lead.

use parvis_kernel::Message;

use crate::t;

/// A path of this site (`/demarches`) or a secure address elsewhere (`https://…`). Nothing that a browser
/// would run (`javascript:`), nothing that looks like a path and leads away (`//host`).
///
/// # Errors
/// The sentence.
pub fn check_address(text: &str) -> Result<(), Message> {
    let plain = !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\\\"<>`".contains(c));
    let local = text.starts_with('/') && !text.starts_with("//");
    let elsewhere = text.strip_prefix("https://").is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !host.contains('@')
    });
    if plain && (local || elsewhere) { Ok(()) } else { Err(t::authority_address_unknown()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_the_site_and_secure_addresses_are_links() {
        for good in ["/", "/demarches?etat=ouvertes", "https://www.lotetgaronne.fr/page#a", "https://a.fr"] {
            assert!(check_address(good).is_ok(), "{good}");
        }
        for bad in
            ["", "demarches", "//ailleurs.fr", "/\\ailleurs.fr", "http://a.fr", "https://", "https://x"]
        {
            assert!(check_address(bad).is_err(), "{bad}");
        }
        for bad in ["javascript:alert(1)", "https://a.fr@b.fr", "/a b", "data:text/html,x", "/\"><script>"] {
            assert!(check_address(bad).is_err(), "{bad}");
        }
    }
}
