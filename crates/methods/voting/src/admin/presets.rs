//! Counting rules to begin from. They are no authority's rule: each is changed freely afterwards.

use parvis_kernel::Message;
use parvis_tally::CountingRule;

use crate::{
    model::{Category, labels_of},
    rules::category_words,
    t,
};

/// The share of the third preset, in hundredths.
const SHARE: u8 = 10;

/// A preset: its name in addresses, its words and its rule.
pub struct Preset {
    /// Name in addresses.
    pub key: &'static str,
    /// Words.
    pub label: Message,
    /// The rule.
    pub rule: CountingRule,
}

/// All presets, the simplest first; the one with a reserved share takes the first category of the process.
pub fn presets(categories: &[Category]) -> Vec<Preset> {
    let mut presets = vec![
        Preset { key: "voix", label: t::voting_preset_votes(), rule: CountingRule::votes_within_envelope() },
        Preset { key: "cantons", label: t::voting_preset_areas(), rule: CountingRule::first_of_each_area() },
    ];
    presets.extend(categories.first().map(|category| {
        let words = category_words(&category.key.as_str().into(), &labels_of(categories));
        Preset {
            key: "cantons-part",
            label: t::voting_preset_share(i64::from(SHARE), words),
            rule: CountingRule::first_of_each_area_with_share(category.key.as_str(), SHARE),
        }
    }));
    presets
}

/// The rule of that name.
pub fn preset(key: &str, categories: &[Category]) -> Option<CountingRule> {
    presets(categories).into_iter().find(|preset| preset.key == key).map(|preset| preset.rule)
}
