//! Spaces: the lasting homes of processes.

use parvis_kernel::Id;

use super::{RichText, keyed};

/// Key of a space.
pub type SpaceId = Id<Space>;

/// Who may see a space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visibility {
    /// Everyone.
    #[default]
    Public,
    /// Its members and administrators.
    Members,
}
keyed!(Visibility { Public => "public", Members => "members" });

/// Espace, dispositif: "Budget participatif citoyen".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Space {
    /// Key.
    pub id: SpaceId,
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: String,
    /// What it is, in one or two sentences.
    pub summary: String,
    /// What it is, at length.
    pub body: RichText,
    /// Who may see it.
    pub visibility: Visibility,
    /// Lower first.
    pub position: i64,
    /// Whether it is over: kept readable, out of menus.
    pub archived: bool,
}

/// A space to make, or its new content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSpace {
    /// Title.
    pub title: String,
    /// What it is, in one or two sentences.
    pub summary: String,
    /// What it is, at length, in Markdown.
    pub body: String,
    /// Who may see it.
    pub visibility: Visibility,
}
