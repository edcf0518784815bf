//! One step of the works, with its days.

use parvis_contributions::ContributionId;
use parvis_db::row;
use parvis_kernel::Id;

use super::Day;

/// Key of a milestone.
pub type MilestoneId = Id<Milestone>;

row! {
    /// Jalon: one step of the works.
    pub struct Milestone {
        /// Key.
        pub id: MilestoneId,
        /// The project.
        pub contribution_id: ContributionId,
        /// Place among the others, lower first.
        pub position: i64,
        /// "Choix de l’entreprise".
        pub title: String,
        /// The day it was planned for at first.
        pub first_planned_day: Option<Day>,
        /// The day it is planned for now.
        pub planned_day: Option<Day>,
        /// The day it began.
        pub started_day: Option<Day>,
        /// The day it was done.
        pub done_day: Option<Day>,
        /// A sentence about it; may be empty.
        pub note: String,
    }
}

/// Where a milestone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MilestoneState {
    /// Not begun.
    Upcoming,
    /// Begun.
    Ongoing,
    /// Its planned day passed that many days ago and it is not done.
    Late(i64),
    /// Done that day.
    Done(Day),
}

impl Milestone {
    /// Where it stands on that day.
    pub fn state(&self, today: Day) -> MilestoneState {
        match (self.done_day, self.planned_day, self.started_day) {
            (Some(done), ..) => MilestoneState::Done(done),
            (None, Some(planned), _) if planned < today => MilestoneState::Late(today.days_since(planned)),
            (None, _, Some(_)) => MilestoneState::Ongoing,
            _ => MilestoneState::Upcoming,
        }
    }

    /// The day planned at first, where it is another than now.
    pub fn postponed_from(&self) -> Option<Day> {
        self.first_planned_day.filter(|first| Some(*first) != self.planned_day)
    }
}

/// A milestone to add, or its new content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewMilestone {
    /// Title.
    pub title: String,
    /// Planned day.
    pub planned: Option<Day>,
    /// The day it began.
    pub started: Option<Day>,
    /// The day it was done.
    pub done: Option<Day>,
    /// A sentence about it.
    pub note: String,
}

impl From<&Milestone> for NewMilestone {
    fn from(milestone: &Milestone) -> NewMilestone {
        NewMilestone {
            title: milestone.title.clone(),
            planned: milestone.planned_day,
            started: milestone.started_day,
            done: milestone.done_day,
            note: milestone.note.clone(),
        }
    }
}
