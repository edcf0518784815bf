//! Within which time contributions are decided: kept among the settings of a process.
//!
//! Whether moderation comes before or after publication is a setting of the deposit (slice contributions): a
//! contribution that waits may already be public, and moderation is the same.

use parvis_spaces::Settings;
use serde_json::Value;

/// The key of the time to decide among the settings of a process.
pub const HOURS_KEY: &str = "moderation_hours";

/// How a process is moderated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModerationSettings {
    /// Hours within which a contribution is decided: `"moderation_hours"`.
    pub hours: i64,
}

impl Default for ModerationSettings {
    fn default() -> Self {
        Self { hours: 48 }
    }
}

impl ModerationSettings {
    /// From the settings of a process; what is missing or out of range (1 hour to 60 days) is as usual.
    pub fn of(settings: &Settings) -> ModerationSettings {
        let hours = settings.0.get(HOURS_KEY).and_then(Value::as_i64);
        hours.filter(|hours| (1..=24 * 60).contains(hours)).map_or_else(Self::default, |hours| Self { hours })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_process_sets_its_own_time_and_nonsense_is_as_usual() {
        let with = |value: Value| {
            let mut kept = Settings::default();
            kept.0.insert("moderation_hours".into(), value);
            ModerationSettings::of(&kept).hours
        };
        assert_eq!(with(json!(24)), 24);
        assert_eq!(with(json!(-4)), 48);
        assert_eq!(with(json!("bientôt")), 48);
    }
}
