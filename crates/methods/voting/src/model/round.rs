//! Scrutin: one vote of a process, its rules and where it stands.

use parvis_kernel::{Id, Money, Period, PeriodState, Timestamp};
use parvis_spaces::{ProcessId, ProcessState};
use parvis_tally::{BallotRule, CountingRule};
use parvis_web::{Proof, Proofs};

use super::Eligibility;

/// Marks the ids of rounds.
#[derive(Debug)]
pub enum RoundKind {}
/// Key of a round.
pub type RoundId = Id<RoundKind>;

/// Marks the keys of ballots.
#[derive(Debug)]
pub enum BallotKind {}
/// Key of a ballot: random, says nothing of its moment nor of its voter.
pub type BallotId = Id<BallotKind>;

/// How a ballot came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// On the site, with an account.
    Web,
    /// On the site, with a link sent to an address.
    WebLink,
    /// On paper.
    Paper,
    /// At a desk, with an agent.
    Desk,
}

impl Channel {
    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Channel::Web => "web",
            Channel::WebLink => "web_link",
            Channel::Paper => "paper",
            Channel::Desk => "desk",
        }
    }
}

impl From<Proof> for Channel {
    fn from(proof: Proof) -> Channel {
        match proof {
            Proof::Account => Channel::Web,
            Proof::EmailLink => Channel::WebLink,
        }
    }
}

/// What a vote accepts where its authority has chosen nothing.
pub const DEFAULT_PROOFS: &[Proof] = &[Proof::Account];

/// Scrutin. Its rules freeze with its first ballot.
#[derive(Clone, Debug)]
pub struct Round {
    /// Key.
    pub id: RoundId,
    /// The process it belongs to.
    pub process_id: ProcessId,
    /// The name of that process in addresses.
    pub slug: String,
    /// The title of that process.
    pub title: String,
    /// The zone of its days and hours.
    pub zone: String,
    /// Whether the process is prepared, public or over.
    pub process_state: ProcessState,
    /// How many projects a ballot names.
    pub ballot_rule: BallotRule,
    /// How votes become winners.
    pub counting_rule: CountingRule,
    /// Who may vote and what they state first.
    pub eligibility: Eligibility,
    /// How else to take part: at the town hall, on paper, by telephone; plain text.
    pub other_ways: String,
    /// Whether a voter may change or cancel until closing.
    pub changeable: bool,
    /// The money to share.
    pub envelope: Money,
    /// The seed of drawn lots, public from the start.
    pub seed: String,
    /// The part of the sealing key that is destroyed at sealing.
    pub seal_salt: Option<String>,
    /// The local day of the first ballot; the rules are locked from then on.
    pub first_ballot_day: Option<i64>,
    /// When the box was sealed: after that no ballot can be told from another.
    pub sealed_at: Option<Timestamp>,
    /// When the result was published.
    pub published_at: Option<Timestamp>,
    /// When votes are taken: the dated phase that has the activity "vote"; `None`: no such phase.
    pub period: Option<Period>,
    /// What voters must prove, as the phase of the vote says.
    pub proofs: Proofs,
}

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    /// No phase opens it.
    Unscheduled,
    /// Not open yet.
    Upcoming,
    /// Votes are taken.
    Open,
    /// Closed, ballots still revocable (paper votes are being matched).
    Closed,
    /// Sealed: shuffled, links destroyed, countable.
    Sealed,
    /// The result is public.
    Published,
}

impl Round {
    /// Where it stands at `now`. The closing moment itself is outside.
    pub fn state(&self, now: Timestamp) -> RoundState {
        if self.published_at.is_some() {
            return RoundState::Published;
        }
        if self.sealed_at.is_some() {
            return RoundState::Sealed;
        }
        match (self.process_state, self.period.map(|period| period.state(now))) {
            (ProcessState::Draft, _) | (_, None) => RoundState::Unscheduled,
            (ProcessState::Archived, Some(_)) | (_, Some(PeriodState::Past)) => RoundState::Closed,
            (_, Some(PeriodState::Upcoming)) => RoundState::Upcoming,
            (_, Some(PeriodState::Current)) => RoundState::Open,
        }
    }

    /// An address under the process' vote: `self.path("/verification")`.
    pub fn path(&self, rest: &str) -> String {
        format!("/demarches/{}/vote{rest}", self.slug)
    }

    /// The page of its result.
    pub fn results_path(&self) -> String {
        format!("/demarches/{}/resultats", self.slug)
    }

    /// The page where it is set up.
    pub fn desk_path(&self) -> String {
        format!("/bureau/demarches/{}/scrutin", self.slug)
    }

    /// An address under the desk of its process.
    pub fn process_desk(&self, rest: &str) -> String {
        format!("/bureau/demarches/{}{rest}", self.slug)
    }

    /// The first moment at which no vote is taken any more.
    pub fn closes_at(&self) -> Option<Timestamp> {
        self.period.and_then(|period| period.closes_at)
    }

    /// The first moment at which votes are taken.
    pub fn opens_at(&self) -> Option<Timestamp> {
        self.period.and_then(|period| period.opens_at)
    }

    /// Whether only the publication of its process is missing: a draft has no open round, whatever its dates.
    pub fn waits_for_publication(&self) -> bool {
        self.process_state == ProcessState::Draft && self.period.is_some()
    }

    /// Whether its rules can no longer be changed.
    pub fn is_locked(&self) -> bool {
        self.first_ballot_day.is_some() || self.sealed_at.is_some()
    }
}
