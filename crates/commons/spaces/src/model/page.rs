//! Explanatory pages and news.

use parvis_kernel::{Id, Timestamp};

use super::{ProcessId, RichText, SpaceId};

/// Key of a page.
pub type PageId = Id<Page>;
/// Key of a piece of news.
pub type NewsId = Id<News>;

/// Page of explanation: rules, charter, questions; of a space, or of the whole site where it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Key.
    pub id: PageId,
    /// The space; `None`: a page of the site.
    pub space_id: Option<SpaceId>,
    /// The process it speaks of, if one.
    pub process_id: Option<ProcessId>,
    /// Name in addresses, unique in its space.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Its text.
    pub body: RichText,
    /// Lower first.
    pub position: i64,
    /// Whether citizens see it.
    pub published: bool,
}

/// Actualité.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Key.
    pub id: NewsId,
    /// The space; `None`: of the whole site.
    pub space_id: Option<SpaceId>,
    /// The process it speaks of, if one.
    pub process_id: Option<ProcessId>,
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Its text.
    pub body: RichText,
    /// Since when citizens see it; `None`: not yet.
    pub published_at: Option<Timestamp>,
}

/// A page to make, or its new content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPage {
    /// The space; `None`: a page of the site.
    pub space_id: Option<SpaceId>,
    /// The process it speaks of.
    pub process_id: Option<ProcessId>,
    /// Name in addresses; made from the title where empty.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Its text in Markdown.
    pub body: String,
    /// Whether citizens see it.
    pub published: bool,
}

/// A piece of news to make, or its new content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewNews {
    /// The space.
    pub space_id: Option<SpaceId>,
    /// The process it speaks of.
    pub process_id: Option<ProcessId>,
    /// Title.
    pub title: String,
    /// Its text in Markdown.
    pub body: String,
    /// Since when citizens see it.
    pub published_at: Option<Timestamp>,
}
