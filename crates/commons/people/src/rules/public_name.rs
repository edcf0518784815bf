//! The name shown beside contributions: what the person chose, as long as it is a name.

use crate::model::PeopleFault;

const LEAST: usize = 2;
const MOST: usize = 60;

/// The name with its spaces put in order.
///
/// # Errors
/// Too short, too long, or an address, a link or signs in place of a name.
pub fn check_public_name(name: &str) -> Result<String, PeopleFault> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    if !(LEAST..=MOST).contains(&length) {
        return Err(PeopleFault::NameLength);
    }
    let lower = name.to_lowercase();
    let is_link = ["@", "://", "www.", "http", ".fr", ".com"].iter().any(|sign| lower.contains(sign));
    let is_strange = name.chars().any(|c| c.is_control() || "<>{}[]\\|/\u{202e}\u{200b}".contains(c));
    if is_link || is_strange || !name.chars().any(char::is_alphabetic) {
        return Err(PeopleFault::NameMalformed);
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_names() {
        assert_eq!(check_public_name("  Amina   B. ").as_deref(), Ok("Amina B."));
        assert_eq!(check_public_name("Les Amis de l'Albret 47").as_deref(), Ok("Les Amis de l'Albret 47"));
        assert_eq!(check_public_name("A"), Err(PeopleFault::NameLength));
        assert_eq!(check_public_name(&"a".repeat(61)), Err(PeopleFault::NameLength));
        for strange in ["amina@exemple.fr", "www.exemple.org", "<b>Amina", "47000", "a\u{202e}b c"] {
            assert_eq!(check_public_name(strange), Err(PeopleFault::NameMalformed), "{strange}");
        }
    }
}
