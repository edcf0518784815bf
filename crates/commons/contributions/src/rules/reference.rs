//! References that people quote: "BPC-2026-0147".
//!
//! The first part is the process' own numbering; the year of the deposit is added where the numbering has none, and
//! the last part counts from 1 within that first part.

/// The first part of references: letters, digits and hyphens, with a year.
pub fn reference_prefix(numbering: &str, year: i16) -> String {
    let tidy: String = numbering
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '-' })
        .collect();
    let parts: Vec<&str> = tidy.split('-').filter(|part| !part.is_empty()).collect();
    let has_year = parts.iter().any(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit()));
    let name = if parts.is_empty() { "IDEE".to_owned() } else { parts.join("-") };
    if has_year { name } else { format!("{name}-{year}") }
}

/// The whole reference.
pub fn reference(prefix: &str, rank: i64) -> String {
    format!("{prefix}-{rank:04}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_added_once() {
        assert_eq!(reference_prefix("BPC", 2026), "BPC-2026");
        assert_eq!(reference_prefix("IDEE-2026", 2027), "IDEE-2026");
        assert_eq!(reference_prefix("  bp citoyen ", 2026), "BP-CITOYEN-2026");
        assert_eq!(reference_prefix("é!", 2026), "IDEE-2026");
    }

    #[test]
    fn ranks_have_four_digits_or_more() {
        assert_eq!(reference("BPC-2026", 147), "BPC-2026-0147");
        assert_eq!(reference("BPC-2026", 100_000), "BPC-2026-100000");
    }
}
