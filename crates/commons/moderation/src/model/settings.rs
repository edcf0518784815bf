//! How a process is moderated: whole numbers among its settings, each with its range and what is usual.
//!
//! Whether moderation comes before or after publication is a setting of the deposit (slice contributions), and so are
//! the two that let trusted authors publish at once and hold the links of new ones: this slice only shows them beside
//! its own. A contribution that waits may already be public, and moderation is the same.

use parvis_contributions::rules::{HOLD_LINKS_KEY, TRUST_KEY};
use parvis_spaces::Settings;
use serde_json::Value;

/// One setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its key among the settings of a process.
    pub key: &'static str,
    /// Its name in the form.
    pub field: &'static str,
    /// Smallest and largest value.
    pub range: (i64, i64),
    /// What holds where nobody chose.
    pub usual: i64,
}

impl Setting {
    const fn new(key: &'static str, field: &'static str, range: (i64, i64), usual: i64) -> Setting {
        Setting { key, field, range, usual }
    }

    /// Its value in a process; what is missing or out of range is as usual.
    pub fn of(&self, settings: &Settings) -> i64 {
        let given = settings.0.get(self.key).and_then(Value::as_i64);
        given.filter(|given| self.holds(*given)).unwrap_or(self.usual)
    }

    /// Whether a value is in range.
    pub const fn holds(&self, value: i64) -> bool {
        self.range.0 <= value && value <= self.range.1
    }
}

const HOURS: Setting = Setting::new("moderation_hours", "heures", (1, 24 * 60), 48);
const UNDO: Setting = Setting::new("moderation_undo_minutes", "annulation", (0, 60), 10);
const LOCK: Setting = Setting::new("moderation_lock_minutes", "verrou", (1, 120), 10);
const APPEAL: Setting = Setting::new("moderation_appeal_days", "recours", (1, 366), 60);
const QUEUE: Setting = Setting::new("moderation_flags_queue", "signalements_file", (1, 50), 1);
const HIDE: Setting = Setting::new("moderation_flags_hide", "signalements_masquer", (0, 500), 5);
const TRUST: Setting = Setting::new(TRUST_KEY, "confiance", (0, 100), 0);
const LINKS: Setting = Setting::new(HOLD_LINKS_KEY, "liens", (0, 1), 1);

/// All settings, in the order of the form.
pub const SETTINGS: [Setting; 8] = [HOURS, UNDO, LOCK, APPEAL, TRUST, LINKS, QUEUE, HIDE];

/// How a process is moderated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModerationSettings {
    /// Hours within which a contribution is decided.
    pub hours: i64,
    /// Minutes during which a decision may be taken back; the mails leave afterwards. 0: at once.
    pub undo_minutes: i64,
    /// Minutes for which a contribution stays with whoever has it on the desk.
    pub lock_minutes: i64,
    /// Days during which an author may appeal.
    pub appeal_days: i64,
    /// So many people flagging bring a contribution into the queue.
    pub flags_queue: i64,
    /// So many hide it until someone decides; 0: never.
    pub flags_hide: i64,
}

impl ModerationSettings {
    /// From the settings of a process.
    pub fn of(settings: &Settings) -> ModerationSettings {
        ModerationSettings {
            hours: HOURS.of(settings),
            undo_minutes: UNDO.of(settings),
            lock_minutes: LOCK.of(settings),
            appeal_days: APPEAL.of(settings),
            flags_queue: QUEUE.of(settings),
            flags_hide: HIDE.of(settings),
        }
    }
}

impl Default for ModerationSettings {
    fn default() -> Self {
        ModerationSettings::of(&Settings::default())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_process_sets_its_own_and_nonsense_is_as_usual() {
        let with = |value: Value| {
            let mut kept = Settings::default();
            kept.0.insert("moderation_hours".into(), value);
            ModerationSettings::of(&kept).hours
        };
        assert_eq!(with(json!(24)), 24);
        assert_eq!(with(json!(-4)), 48);
        assert_eq!(with(json!("bientôt")), 48);
    }

    #[test]
    fn what_is_usual_is_in_range() {
        assert!(SETTINGS.iter().all(|setting| setting.holds(setting.usual)));
    }
}
