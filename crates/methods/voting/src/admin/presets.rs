//! Counting rules to begin from. They are no authority's rule: each is changed freely afterwards.

use parvis_kernel::Message;
use parvis_tally::CountingRule;

use crate::{model::YOUTH, t};

/// The share of the third preset, in hundredths.
const SHARE: u8 = 10;

/// A preset: its name in addresses, its words and its rule.
pub struct Preset {
    /// Name in addresses.
    pub key: &'static str,
    /// Words.
    pub label: fn() -> Message,
    /// The rule.
    pub rule: fn() -> CountingRule,
}

/// All presets, the simplest first.
pub const PRESETS: [Preset; 3] = [
    Preset { key: "voix", label: t::voting_preset_votes, rule: CountingRule::votes_within_envelope },
    Preset { key: "cantons", label: t::voting_preset_areas, rule: CountingRule::first_of_each_area },
    Preset { key: "cantons-jeunes", label: t::voting_preset_share, rule: with_share },
];

fn with_share() -> CountingRule {
    CountingRule::first_of_each_area_with_share(YOUTH, SHARE)
}

/// The rule of that name.
pub fn preset(key: &str) -> Option<CountingRule> {
    PRESETS.iter().find(|preset| preset.key == key).map(|preset| (preset.rule)())
}
