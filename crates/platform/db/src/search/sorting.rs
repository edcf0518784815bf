//! The order of texts in a French list.

use std::sync::OnceLock;

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};

/// Bytes that stand in the order in which a French dictionary puts the texts: accents and capitals matter only
/// between equal letters, and "Secteur 2" comes before "Secteur 10". Stored beside the text in a `@blob` column;
/// lists order by it. To be computed anew when the ICU data of the program change (a new `icu_collator`).
pub fn sort_key(text: &str) -> Vec<u8> {
    static COLLATOR: OnceLock<CollatorBorrowed<'static>> = OnceLock::new();
    let collator = COLLATOR.get_or_init(|| {
        // French of France sorts as the root of CLDR does.
        let mut preferences = CollatorPreferences::default();
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Collator::try_new(preferences, CollatorOptions::default())
            .expect("the collation data are compiled in")
    });
    let mut key = Vec::with_capacity(text.len() * 2);
    let Ok(()) = collator.write_sort_key_to(text, &mut key);
    key
}
