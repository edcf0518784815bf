//! What may still be decided, and what may still be taken back.

use parvis_contributions::StatusChangeId;
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::Stage;
use parvis_web::PersonId;

use crate::{
    model::{DecisionRow, Occasion, Verdict},
    t,
};

/// Days that an author has to correct what a moderator asked for.
pub const CORRECTION_DAYS: i64 = 15;

/// Minutes during which whoever decided may take it back, at most.
pub const MOST_UNDO_MINUTES: i64 = 60;

/// Why moderators decide about something now; what waits is in the stage "submitted", flagged, or appealed about.
///
/// # Errors
/// It was decided already, or is past moderation.
pub fn occasion(stage: Stage, appealed: bool, flagged: bool) -> Result<Occasion, Refusal> {
    match stage {
        Stage::Submitted => Ok(Occasion::Deposit),
        Stage::Refused if appealed => Ok(Occasion::Appeal),
        Stage::Withdrawn | Stage::Merged => Err(t::moderation_decided_already().into()),
        // Also what a unit found inadmissible: it stays public.
        _ if flagged => Ok(Occasion::Flags),
        _ => Err(t::moderation_decided_already().into()),
    }
}

/// What is known when a decision is to be taken back.
#[derive(Clone, Copy, Debug)]
pub struct Undo<'a> {
    /// The last decision about the contribution.
    pub decision: &'a DecisionRow,
    /// The last move of the contribution.
    pub last_change: Option<StatusChangeId>,
    /// Who asks.
    pub person: Option<PersonId>,
    /// When.
    pub now: Timestamp,
    /// For how long the process lets decisions be taken back.
    pub minutes: i64,
    /// Whether the author appealed already.
    pub appealed: bool,
}

/// Whether a decision may be taken back: by the same person, for some minutes, while nothing else happened. A merger
/// may not, since it moved supports.
///
/// # Errors
/// Why not.
pub fn can_undo(undo: &Undo<'_>) -> Result<(), Refusal> {
    let decision = undo.decision;
    if decision.verdict_is_final() {
        return Err(t::moderation_undo_merge().into());
    }
    if decision.agent_id.is_none() || decision.agent_id != undo.person {
        return Err(t::moderation_undo_other_person().into());
    }
    if decision.undone_at.is_some()
        || undo.appealed
        || decision.change_id.is_some_and(|own| undo.last_change != Some(own))
    {
        return Err(t::moderation_undo_moved_on().into());
    }
    if undo.now.seconds_since(decision.at) >= undo.minutes * 60 {
        return Err(t::moderation_undo_too_late(undo.minutes).into());
    }
    Ok(())
}

impl DecisionRow {
    fn verdict_is_final(&self) -> bool {
        self.decision == Verdict::Merge
    }
}

#[cfg(test)]
mod tests {
    use parvis_contributions::ContributionId;
    use parvis_kernel::Id;

    use super::*;

    fn decision(verdict: Verdict) -> DecisionRow {
        DecisionRow {
            id: Id::new(1),
            contribution_id: ContributionId::new(1),
            decision: verdict,
            reason_id: None,
            note: String::new(),
            agent_id: Some(PersonId::new(3)),
            at: Timestamp::from_micros(0),
            change_id: Some(Id::new(7)),
            from_status: Some(Id::new(1)),
            undone_at: None,
            occasion: Occasion::Deposit,
            was_hidden: false,
        }
    }

    fn refused(row: &DecisionRow, last: i64, person: i64, seconds: i64) -> Option<&'static str> {
        let now = Timestamp::from_micros(0).plus_seconds(seconds);
        let undo = Undo {
            decision: row,
            last_change: Some(Id::new(last)),
            person: Some(PersonId::new(person)),
            now,
            minutes: 10,
            appealed: false,
        };
        can_undo(&undo).err().map(|refusal| refusal.message.key)
    }

    #[test]
    fn the_same_person_takes_a_decision_back_for_ten_minutes_while_nothing_else_happened() {
        let publish = decision(Verdict::Publish);
        assert_eq!(refused(&publish, 7, 3, 599), None);
        assert_eq!(refused(&publish, 7, 3, 600), Some("moderation-undo-too-late"));
        assert_eq!(refused(&publish, 7, 4, 5), Some("moderation-undo-other-person"));
        assert_eq!(refused(&publish, 8, 3, 5), Some("moderation-undo-moved-on"));
        assert_eq!(refused(&decision(Verdict::Merge), 7, 3, 5), Some("moderation-undo-merge"));
    }

    #[test]
    fn only_what_waits_is_flagged_or_appealed_about_is_decided() {
        for stage in Stage::ALL {
            assert_eq!(occasion(*stage, false, false).is_ok(), *stage == Stage::Submitted, "{stage:?}");
        }
        assert_eq!(occasion(Stage::Refused, true, true), Ok(Occasion::Appeal));
        assert_eq!(occasion(Stage::Winner, false, true), Ok(Occasion::Flags));
        assert!(occasion(Stage::Merged, true, true).is_err());
    }
}
