//! Where to go after signing in: a path of this site, never elsewhere.

const MOST: usize = 500;

/// The path if it is one of this site and leads to a page; else the person's own page.
///
/// ```
/// assert_eq!(parvis_people::local_path("/demarches/bpc3?page=2"), "/demarches/bpc3?page=2");
/// assert_eq!(parvis_people::local_path("//voleur.example"), "/mon-compte");
/// ```
pub fn local_path(path: &str) -> &str {
    let local = path.starts_with('/')
        && !path.starts_with("//")
        && path.len() <= MOST
        && !path.contains('\\')
        && !path.chars().any(char::is_control);
    let loops = ["/connexion", "/inscription", "/mot-de-passe", "/deconnexion", "/participer"];
    if local && !loops.iter().any(|page| path.starts_with(page)) { path } else { "/mon-compte" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for elsewhere in
            ["", "https://x.example", "//x.example", "/\\x.example", "x", "/a\nb", "/connexion?retour=/a"]
        {
            assert_eq!(local_path(elsewhere), "/mon-compte", "{elsewhere}");
        }
        assert_eq!(local_path("/"), "/");
    }
}
