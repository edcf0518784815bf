//! Which status the milestones call for. It is only proposed: an agent presses the button, since people are then told.

use parvis_spaces::Stage;

use crate::model::Milestone;

/// The stage that the milestones call for: delivering with the first one begun, delivered with the last one done.
pub fn proposed_stage(stage: Stage, milestones: &[Milestone]) -> Option<Stage> {
    let begun = milestones.iter().any(|one| one.started_day.or(one.done_day).is_some());
    let over = !milestones.is_empty() && milestones.iter().all(|one| one.done_day.is_some());
    match stage {
        Stage::Winner | Stage::Delivering if over => Some(Stage::Delivered),
        Stage::Winner if begun => Some(Stage::Delivering),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use parvis_contributions::ContributionId;

    use super::*;
    use crate::model::{Day, MilestoneId};

    fn milestone(started: Option<i64>, done: Option<i64>) -> Milestone {
        Milestone {
            id: MilestoneId::new(1),
            contribution_id: ContributionId::new(1),
            position: 1,
            title: "Chantier".into(),
            first_planned_day: None,
            planned_day: None,
            started_day: started.map(Day::new),
            done_day: done.map(Day::new),
            note: String::new(),
        }
    }

    #[test]
    fn works_begin_with_the_first_and_end_with_the_last() {
        let (idle, begun, done) = (milestone(None, None), milestone(Some(1), None), milestone(None, Some(2)));
        assert_eq!(proposed_stage(Stage::Winner, &[]), None);
        assert_eq!(proposed_stage(Stage::Winner, from_ref(&idle)), None);
        assert_eq!(proposed_stage(Stage::Winner, &[begun.clone(), idle]), Some(Stage::Delivering));
        assert_eq!(proposed_stage(Stage::Delivering, &[done.clone(), begun]), None);
        assert_eq!(proposed_stage(Stage::Delivering, from_ref(&done)), Some(Stage::Delivered));
        assert_eq!(proposed_stage(Stage::Delivered, from_ref(&done)), None);
        assert_eq!(proposed_stage(Stage::NotSelected, &[done]), None);
    }
}
