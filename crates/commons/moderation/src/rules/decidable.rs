//! What may still be decided, and what may still be taken back.

use parvis_contributions::StatusChangeId;
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::Stage;
use parvis_web::PersonId;

use crate::{
    model::{DecisionRow, Verdict},
    t,
};

/// Days that an author has to correct what a moderator asked for.
pub const CORRECTION_DAYS: i64 = 15;

/// Seconds during which whoever decided may take it back.
pub const UNDO_SECONDS: i64 = 10 * 60;

/// Whether moderators still decide about something in this stage.
///
/// # Errors
/// It was decided already, or is past moderation.
pub fn can_decide(stage: Stage) -> Result<(), Refusal> {
    if stage == Stage::Submitted { Ok(()) } else { Err(t::moderation_decided_already().into()) }
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
}

/// Whether a decision may be taken back: by the same person, for ten minutes, while nothing else happened. A merger
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
    if decision.undone_at.is_some() || decision.change_id.is_some_and(|own| undo.last_change != Some(own)) {
        return Err(t::moderation_undo_moved_on().into());
    }
    if undo.now.seconds_since(decision.at) >= UNDO_SECONDS {
        return Err(t::moderation_undo_too_late().into());
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
        }
    }

    fn refused(row: &DecisionRow, last: i64, person: i64, seconds: i64) -> Option<&'static str> {
        let now = Timestamp::from_micros(0).plus_seconds(seconds);
        let undo = Undo {
            decision: row,
            last_change: Some(Id::new(last)),
            person: Some(PersonId::new(person)),
            now,
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
    fn only_what_waits_is_decided() {
        for stage in Stage::ALL {
            assert_eq!(can_decide(*stage).is_ok(), *stage == Stage::Submitted, "{stage:?}");
        }
    }
}
