//! What stands in a cell of an export: never a formula.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` (OWASP, "CSV injection"); an apostrophe before
//! it makes it a text again. Numbers with a sign stay numbers.

/// The text of a cell, harmless.
pub fn csv_cell(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let number = text.parse::<f64>().is_ok();
    if risky && !number { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_become_texts_and_numbers_stay() {
        assert_eq!(csv_cell("=1+1"), "'=1+1");
        assert_eq!(csv_cell("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(csv_cell("-12.5"), "-12.5");
        assert_eq!(csv_cell("- un tiret"), "'- un tiret");
        assert_eq!(csv_cell("Un verger"), "Un verger");
    }

    proptest! {
        #[test]
        fn no_cell_begins_a_formula(text in "\\PC*") {
            let cell = csv_cell(&text);
            prop_assert!(!cell.starts_with(['=', '@', '\t', '\r']));
            prop_assert!(cell.ends_with(&text));
        }
    }
}
