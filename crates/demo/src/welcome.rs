//! What the command line prints once the demonstration is served.

use parvis_i18n::Catalog;
use parvis_kernel::Locale;

use crate::{
    cast::{Cast, PASSWORD},
    pages,
    present::ZONE,
    t,
};

/// Addresses and the logins of one person for each role, as plain text in French.
pub fn welcome(base_url: &str) -> String {
    let texts = Catalog::new(t::SOURCES.to_vec()).texts(Locale::Fr, ZONE, &[]);
    let mut lines = vec![
        String::new(),
        texts.say(&t::demo_welcome(base_url)),
        texts.say(&t::demo_welcome_guide(format!("{base_url}{}", pages::GUIDE))),
        texts.say(&t::demo_welcome_mails(format!("{base_url}{}", pages::MAILS))),
        texts.say(&t::demo_welcome_password(PASSWORD)),
        String::new(),
    ];
    lines.extend(
        Cast::ALL.map(|who| format!("  {:<20} {}, {}", who.email(), who.name(), texts.say(&who.role()))),
    );
    lines.push(String::new());
    lines.push(texts.say(&t::demo_welcome_stop()));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_welcome_names_everyone_with_their_address() {
        let said = welcome("http://localhost:8470");
        assert!(said.contains("http://localhost:8470/demo/courriels") && said.contains(PASSWORD), "{said}");
        assert!(
            Cast::ALL.iter().all(|who| said.contains(&who.email()) && said.contains(who.name())),
            "{said}"
        );
        assert!(!said.contains('['), "a text is missing: {said}");
    }
}
