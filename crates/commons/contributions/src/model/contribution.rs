//! The spine: one row from the deposit to the realisation.

use parvis_kernel::{Id, Locale, Money, Timestamp};
use parvis_spaces::{ProcessId, Stage, StatusId};
use parvis_territory::{AreaId, ThemeId};
use parvis_web::PersonId;

/// Key of a contribution.
pub type ContributionId = Id<Contribution>;

/// What it is called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContributionKind {
    /// Idée.
    #[default]
    Idea,
    /// Projet.
    Project,
}

impl ContributionKind {
    /// The word in the database.
    pub const fn key(self) -> &'static str {
        match self {
            ContributionKind::Idea => "idea",
            ContributionKind::Project => "project",
        }
    }

    /// The kind of that word; anything unknown is an idea.
    pub fn from_key(key: &str) -> ContributionKind {
        if key == "project" { ContributionKind::Project } else { ContributionKind::Idea }
    }
}

/// Contribution: an idea, later perhaps a project put to the vote, a winner, a realisation. One row for all its life.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Key.
    pub id: ContributionId,
    /// The process it was given to.
    pub process_id: ProcessId,
    /// What people quote: "BPC-2026-0147".
    pub reference: String,
    /// What it is called.
    pub kind: ContributionKind,
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The text: paragraphs of plain text.
    pub body: String,
    /// Who gave it; `None` once the account is erased, or for what agents entered.
    pub author_id: Option<PersonId>,
    /// The author's name as shown.
    pub author_name: String,
    /// The association or group it is given for.
    pub organisation: Option<String>,
    /// Its status.
    pub status_id: StatusId,
    /// What that status means to the program.
    pub stage: Stage,
    /// Taken from public view by a moderator, whatever the status.
    pub hidden: bool,
    /// Whether it is public while it waits for moderation (moderated after publication).
    pub early: bool,
    /// Whether everybody sees it: its status is public (or it is `early` and still waits) and it is not hidden.
    pub visible: bool,
    /// Theme.
    pub theme_id: Option<ThemeId>,
    /// The area by which lists are filtered (a canton).
    pub area_id: Option<AreaId>,
    /// The place in words: a town, an address.
    pub place: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Cost as the technical unit estimated it.
    pub cost: Option<Money>,
    /// Cost as the author guessed it.
    pub asked: Option<Money>,
    /// Its number at the vote.
    pub number: Option<i64>,
    /// Whether young people carry it.
    pub youth: bool,
    /// How many people support it.
    pub support_count: i64,
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// When it became visible first.
    pub published_at: Option<Timestamp>,
    /// When its text changed last.
    pub updated_at: Timestamp,
    /// Until when its author may correct it because a moderator asked for it.
    pub correct_until: Option<Timestamp>,
    /// The contribution it was merged into.
    pub merged_into: Option<ContributionId>,
    /// Language of its text.
    pub locale: Locale,
}

impl Contribution {
    /// Its page.
    pub fn path(&self, process_slug: &str) -> String {
        format!("/demarches/{process_slug}/projets/{}", self.reference)
    }

    /// Its desk in the back office.
    pub fn desk_path(&self) -> String {
        format!("/bureau/contributions/{}", self.reference)
    }

    /// Where it is, where that is known.
    pub fn point(&self) -> Option<(f64, f64)> {
        self.lat.zip(self.lon)
    }
}

/// A contribution as a card of a list needs it.
#[derive(Clone, Debug, PartialEq)]
pub struct CardRow {
    /// Key.
    pub id: ContributionId,
    /// The process.
    pub process_id: ProcessId,
    /// Reference.
    pub reference: String,
    /// What it is called.
    pub kind: ContributionKind,
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Status.
    pub status_id: StatusId,
    /// What that status means to the program.
    pub stage: Stage,
    /// Whether everybody sees it.
    pub visible: bool,
    /// Theme.
    pub theme_id: Option<ThemeId>,
    /// Area.
    pub area_id: Option<AreaId>,
    /// The place in words.
    pub place: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Cost.
    pub cost: Option<Money>,
    /// Its number at the vote.
    pub number: Option<i64>,
    /// How many people support it.
    pub support_count: i64,
    /// The author's name as shown.
    pub author_name: String,
    /// When it was sent.
    pub submitted_at: Timestamp,
}

/// The part that its author writes and may correct.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContributionContent {
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The text.
    pub body: String,
    /// Theme.
    pub theme_id: Option<ThemeId>,
    /// Area.
    pub area_id: Option<AreaId>,
    /// The place in words.
    pub place: String,
    /// Latitude and longitude.
    pub point: Option<(f64, f64)>,
    /// Cost as the author guesses it.
    pub asked: Option<Money>,
    /// The association or group.
    pub organisation: Option<String>,
    /// Whether young people carry it.
    pub youth: bool,
}

/// A contribution to add.
#[derive(Clone, Debug, PartialEq)]
pub struct NewContribution {
    /// The process.
    pub process_id: ProcessId,
    /// Its first status.
    pub status_id: StatusId,
    /// What it is called.
    pub kind: ContributionKind,
    /// What the author wrote.
    pub content: ContributionContent,
    /// The author.
    pub author_id: Option<PersonId>,
    /// The author's name as shown.
    pub author_name: String,
    /// When it is sent.
    pub at: Timestamp,
    /// A random number: its place in lists at random ([`parvis_kernel::Random::next_key`]).
    pub shuffle: i64,
    /// Language of its text.
    pub locale: Locale,
    /// Whether everybody sees it at once, before moderation.
    pub early: bool,
    /// Makes sending it twice send it once: the token of its draft.
    pub token: Option<String>,
    /// First part of its reference; see [`crate::rules::reference_prefix`].
    pub prefix: String,
}
