//! Processes: one edition of something, with a beginning and an end.

use parvis_kernel::{Id, Money, Timestamp};

use super::{CitizensPlace, Settings, SpaceId, keyed};

/// Key of a process.
pub type ProcessId = Id<Process>;

/// Where a process is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcessState {
    /// Being prepared: only agents see it.
    Draft,
    /// Public; its phases open and close by themselves.
    Published,
    /// Over: readable, nothing is open any more.
    Archived,
}
keyed!(ProcessState { Draft => "draft", Published => "published", Archived => "archived" });

/// What a contribution is called before it is put to the vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContributionWord {
    /// Idée.
    #[default]
    Idea,
    /// Projet.
    Project,
}
keyed!(ContributionWord { Idea => "idea", Project => "project" });

/// A text that agents wrote: what they typed, and the safe HTML made from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RichText {
    /// Markdown, as typed.
    pub source: String,
    /// Sanitized HTML; headings start at the second level.
    pub html: String,
}

/// Démarche participative.
#[derive(Clone, Debug, PartialEq)]
pub struct Process {
    /// Key.
    pub id: ProcessId,
    /// The space it belongs to.
    pub space_id: SpaceId,
    /// Name in addresses.
    pub slug: String,
    /// Title: "Budget participatif citoyen, 4e édition".
    pub title: String,
    /// What it is, in one or two sentences.
    pub summary: String,
    /// What it is, at length.
    pub body: RichText,
    /// Where it is in its life.
    pub state: ProcessState,
    /// The amount that the vote shares out, if any.
    pub envelope: Option<Money>,
    /// Zone of its dates: `Europe/Paris`.
    pub zone: String,
    /// First part of the references of its contributions: "IDEE-2026".
    pub numbering: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was published last.
    pub published_at: Option<Timestamp>,
    /// What its contributions are called.
    pub contribution_word: ContributionWord,
    /// What slices keep about it.
    pub settings: Settings,
}

impl Process {
    /// Its page: `/demarches/{slug}`.
    pub fn path(&self) -> String {
        format!("/demarches/{}", self.slug)
    }

    /// Its page of the back office: `/bureau/demarches/{slug}`.
    pub fn desk_path(&self) -> String {
        format!("/bureau/demarches/{}", self.slug)
    }
}

/// A process to make, or its new general content.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProcess {
    /// The space it belongs to.
    pub space_id: SpaceId,
    /// Title.
    pub title: String,
    /// What it is, in one or two sentences.
    pub summary: String,
    /// What it is, at length, in Markdown.
    pub body: String,
    /// The amount to share out.
    pub envelope: Option<Money>,
    /// Zone of its dates.
    pub zone: String,
    /// First part of references.
    pub numbering: String,
    /// What its contributions are called.
    pub contribution_word: ContributionWord,
    /// The place given to citizens.
    pub citizens_place: CitizensPlace,
}
