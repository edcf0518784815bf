//! A winner with all that became of it.

use parvis_contributions::ContributionId;
use parvis_kernel::{Money, Timestamp};
use parvis_spaces::{ProcessId, Stage, StatusId};
use parvis_territory::{AreaId, ThemeId};

use super::{Day, Milestone, MilestoneState};

/// A winner and its amounts, as lists need them.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkRow {
    /// The contribution.
    pub id: ContributionId,
    /// Its process.
    pub process_id: ProcessId,
    /// The process' name in addresses.
    pub process_slug: String,
    /// The process' title.
    pub process_title: String,
    /// Zone of its dates.
    pub zone: String,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Stage.
    pub stage: Stage,
    /// Status.
    pub status_id: StatusId,
    /// Area.
    pub area_id: Option<AreaId>,
    /// Theme.
    pub theme_id: Option<ThemeId>,
    /// The place in words.
    pub place: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Cost as it was voted.
    pub cost: Option<Money>,
    /// Number at the vote.
    pub number: Option<i64>,
    /// Committed.
    pub committed: Option<Money>,
    /// Spent.
    pub spent: Option<Money>,
    /// Why an amount is above the one before it; empty where it is not.
    pub amounts_reason: String,
    /// Why it is late; empty where nothing was said.
    pub delay_reason: String,
    /// When amounts or reasons changed last.
    pub updated_at: Option<Timestamp>,
}

/// A winner with its milestones in their order.
#[derive(Clone, Debug)]
pub struct Work {
    /// The project and its amounts.
    pub row: WorkRow,
    /// Its milestones.
    pub milestones: Vec<Milestone>,
}

/// Where the works stand, as readers see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeliveryState {
    /// À venir.
    Upcoming,
    /// En cours.
    Ongoing,
    /// En retard: a milestone's planned day passed.
    Late,
    /// Réalisé: its status says so.
    Delivered,
}

impl DeliveryState {
    /// All of them.
    pub const ALL: [DeliveryState; 4] =
        [DeliveryState::Upcoming, DeliveryState::Ongoing, DeliveryState::Late, DeliveryState::Delivered];

    /// The word of addresses: `etat=en-retard`.
    pub const fn word(self) -> &'static str {
        match self {
            DeliveryState::Upcoming => "a-venir",
            DeliveryState::Ongoing => "en-cours",
            DeliveryState::Late => "en-retard",
            DeliveryState::Delivered => "realise",
        }
    }

    /// The state of that word.
    pub fn from_word(word: &str) -> Option<DeliveryState> {
        DeliveryState::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// How many milestones are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Done.
    pub done: usize,
    /// All.
    pub all: usize,
}

impl Progress {
    /// From 0 to 1; 0 without milestones.
    #[expect(clippy::cast_precision_loss, reason = "a few dozen milestones")]
    pub fn share(self) -> f64 {
        if self.all == 0 { 0.0 } else { self.done as f64 / self.all as f64 }
    }
}

impl Work {
    /// The local day of a moment for this project.
    pub fn day(&self, now: Timestamp) -> Day {
        Day::of(now, &self.row.zone)
    }

    /// Where the works stand. A delivered project is never late.
    pub fn state(&self, now: Timestamp) -> DeliveryState {
        let begun = self.milestones.iter().any(|one| one.started_day.or(one.done_day).is_some());
        match self.row.stage {
            Stage::Delivered => DeliveryState::Delivered,
            _ if self.late(now).is_some() => DeliveryState::Late,
            Stage::Delivering => DeliveryState::Ongoing,
            _ if begun => DeliveryState::Ongoing,
            _ => DeliveryState::Upcoming,
        }
    }

    /// The milestone that is late the longest, with its days; none once the project is delivered.
    pub fn late(&self, now: Timestamp) -> Option<(&Milestone, i64)> {
        let today = self.day(now);
        let late = self.milestones.iter().filter_map(|one| match one.state(today) {
            MilestoneState::Late(days) if self.row.stage != Stage::Delivered => Some((one, days)),
            _ => None,
        });
        late.max_by_key(|(_, days)| *days)
    }

    /// How many milestones are done; all of them once the project is delivered.
    pub fn progress(&self) -> Progress {
        let all = self.milestones.len();
        let done = self.milestones.iter().filter(|one| one.done_day.is_some()).count();
        match self.row.stage {
            Stage::Delivered => Progress { done: all.max(1), all: all.max(1) },
            _ => Progress { done, all },
        }
    }

    /// The first milestone that is not done.
    pub fn next(&self) -> Option<&Milestone> {
        self.milestones.iter().find(|one| one.done_day.is_none())
    }

    /// The project's page.
    pub fn path(&self) -> String {
        format!("/demarches/{}/projets/{}", self.row.process_slug, self.row.reference)
    }

    /// Its page of the back office.
    pub fn desk_path(&self) -> String {
        format!("/bureau/contributions/{}/realisation", self.row.reference)
    }
}

/// Which winners to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkQuery {
    /// Only of this process.
    pub process: Option<ProcessId>,
    /// Also what only agents see.
    pub hidden_too: bool,
    /// Nothing of these processes: they lie in private spaces that are closed to the agent.
    pub closed: Vec<i64>,
}
