//! When an author may appeal, and who may not decide about it.

use parvis_kernel::{Arg, Refusal, Timestamp};
use parvis_web::PersonId;

use crate::{
    model::{DecisionRow, ModerationSettings, Verdict},
    t,
};

/// Most characters of an appeal.
const APPEAL_MAX: usize = 2_000;

/// Until when a refusal may be appealed against.
pub const fn appeal_until(decision: &DecisionRow, settings: &ModerationSettings) -> Timestamp {
    decision.at.plus_days(settings.appeal_days)
}

/// Whether the last decision may be appealed against now, in these words.
///
/// # Errors
/// It is no refusal, it was appealed against before, it is too late, or nothing is said.
pub fn can_appeal(
    last: Option<&DecisionRow>,
    appealed: bool,
    settings: &ModerationSettings,
    now: Timestamp,
) -> Result<(), Refusal> {
    let Some(last) = last.filter(|last| last.decision == Verdict::Refuse && last.undone_at.is_none()) else {
        return Err(t::moderation_appeal_nothing().into());
    };
    if appealed {
        return Err(t::moderation_appeal_twice().into());
    }
    let until = appeal_until(last, settings);
    if now >= until { Err(t::moderation_appeal_late(Arg::Day(until)).into()) } else { Ok(()) }
}

/// Whether the words of an appeal may be sent.
///
/// # Errors
/// There are none, or too many.
pub fn check_appeal(words: &str) -> Result<(), Refusal> {
    match words.chars().count() {
        0..10 => Err(Refusal::on("texte", t::moderation_appeal_words_needed())),
        n if n > APPEAL_MAX => Err(Refusal::on("texte", t::moderation_appeal_words_long())),
        _ => Ok(()),
    }
}

/// Who refused does not decide about the appeal, administrators neither.
///
/// # Errors
/// It was this person.
pub fn another_decides(refused_by: Option<PersonId>, person: Option<PersonId>) -> Result<(), Refusal> {
    if refused_by.is_some() && refused_by == person {
        return Err(t::moderation_appeal_another().into());
    }
    Ok(())
}
